import { importPlan } from "#importer/import-plan.ts";
import { readInput } from "#importer/formats/read-input.ts";
import { buildHandbook } from "#handbook/handbook.ts";
import { splitLines } from "#text/decode.ts";
import { keepAnswers } from "#text/keep-answers.ts";
import { maskLines } from "#text/mask.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { makeDocx, makeHtml, printPdfs, toBlocks } from "./make-input-files.ts";
import { importWords } from "../../helpers/import-words.ts";
import { content } from "../../helpers/own-content.ts";

const plans = [...content.plans];

/** What an official looks up in an item, white space aside; repairs are not applied, so that all inputs are equals. */
function readFacts(lines: readonly string[], id: string): readonly string[] {
  const plan = content.plans.get(id);
  if (plan === undefined) throw new Error(id);
  const bare = {
    ...plan,
    imported: importPlan(lines, [], importWords).file,
    source: lines,
    review: { repairs: [], doubts: [], matches: [], agencies: [], findings: [] },
  };
  const { items } = buildHandbook({ ...content, plans: new Map([[id, bare]]) });
  return items.map((item) =>
    JSON.stringify({
      number: item.number,
      group: item.group,
      title: [item.title, item.titleAnnex],
      deadline: item.deadline,
      leads: item.leads,
    }).replace(/\s+/g, ""),
  );
}

/** The facts of each plan in its own lines, read once for all inputs. */
const keepFacts = keepAnswers<readonly string[]>();

async function readLines(bytes: Uint8Array, name: string): Promise<readonly string[]> {
  const { text, faults } = await readInput(bytes, name);
  expect(faults).toEqual([]);
  return maskLines(splitLines(text)).lines;
}

/** Differences of an input from the text it was made of: none is known. A new one is listed here with its reason. */
const knownDifferences: Readonly<Record<string, readonly string[]>> = {};

describe("the same plan", () => {
  const pdfs = new Map<string, Uint8Array>();

  beforeAll(async () => {
    const printed = await printPdfs(plans.map(([, plan]) => makeHtml(toBlocks(plan.source))));
    plans.forEach(([id], index) => pdfs.set(id, printed[index] ?? new Uint8Array()));
  }, 60_000);

  const compare = async (
    id: string,
    source: readonly string[],
    bytes: Uint8Array,
    name: string,
  ): Promise<void> => {
    const expected = keepFacts(id, () => readFacts(source, id));
    const got = readFacts(await readLines(bytes, name), id);
    const differing = expected.filter((facts, index) => got[index] !== facts);
    expect(differing).toEqual(knownDifferences[`${id} ${name}`] ?? []);
    expect(got).toHaveLength(expected.length);
    expect(expected.length).toBeGreaterThan(0);
  };

  it.each(plans)("%s has the same items in a Word document", { timeout: 30_000 }, async (id, { source }) => {
    await compare(id, source, await makeDocx(toBlocks(source)), "plan.docx");
  });

  it.each(plans)("%s has the same items in an HTML page", { timeout: 30_000 }, async (id, { source }) => {
    await compare(id, source, new TextEncoder().encode(makeHtml(toBlocks(source))), "plan.html");
  });

  it.each(plans)("%s has the same items in a printed PDF", { timeout: 30_000 }, async (id, { source }) => {
    await compare(id, source, pdfs.get(id) ?? new Uint8Array(), "plan.pdf");
  });

  it.each(plans)("%s has the same items in its own text", async (id, { source }) => {
    await compare(id, source, new TextEncoder().encode(`${source.join("\n")}\n`), "plan.txt");
  });
});
