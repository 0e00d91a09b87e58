import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import mammoth from "mammoth";
import { parse as parseHtml } from "parse5";
import { describe, expect, it } from "vitest";
import { parse as parseYaml } from "yaml";
import { z } from "zod";
import { joinSpace } from "#tools/score/join-space.ts";
import { findMeasuredPlans } from "#tools/score/read-plans.ts";

const root = join(import.meta.dirname, "../../../..");
const folder = join(root, "test/fixtures/plans");
const plans = findMeasuredPlans(folder);

interface HtmlNode {
  readonly nodeName: string;
  readonly value?: string;
  readonly childNodes?: readonly HtmlNode[];
}
const textOf = (node: HtmlNode): string =>
  node.nodeName === "br" ? " " : (node.value ?? (node.childNodes ?? []).map(textOf).join(" "));

/** All words of a file in order, white space joined; paragraphs and cells are not told apart, marks of bold text left out. */
async function readWords(file: string): Promise<string> {
  const bytes = readFileSync(file);
  if (file.endsWith(".html")) return joinSpace(textOf(parseHtml(bytes.toString("utf8"))));
  // The number of a page between two lines of a sentence is no word of it.
  const withoutPages = (text: string): string => text.replace(/^[ \t]*\d{1,3}[ \t]*$/gm, "");
  if (!file.endsWith(".docx")) return joinSpace(withoutPages(bytes.toString("utf8")).replaceAll("**", ""));
  return joinSpace(textOf(parseHtml((await mammoth.convertToHtml({ buffer: bytes })).value)));
}

const idRows = z.array(z.object({ id: z.string() }));
const agencies = new Set(
  idRows.parse(parseYaml(readFileSync(join(root, "content/agencies.yaml"), "utf8"))).map(({ id }) => id),
);

describe.each(plans)("the plan $name", ({ name, expected, files }) => {
  it("has a text", () => {
    expect(files.length).toBeGreaterThan(0);
  });

  it("prints each word that its expectation calls verbatim, in each of its files", async () => {
    const { head, groups, items, cites } = expected;
    const sides = items.flatMap((item) =>
      [item.leads, item.coordinators, item.implementers, item.supporters, item.tools].flatMap((one) => [
        ...one.body,
        ...one.annex,
      ]),
    );
    // Posts of signers are left out: columns side by side put other words between their lines.
    const signers = head.signatories.map((one) => one.name);
    const titles = [...items, ...groups].map(({ title }) => title);
    const all = [head.title, head.number ?? "", head.draft ?? "", ...signers, ...titles, ...sides, ...cites];
    for (const file of files) {
      const words = (await readWords(join(folder, name, file))).toLowerCase();
      expect(all.filter((text) => !words.includes(joinSpace(text).toLowerCase()))).toEqual([]);
    }
  });

  it("names agencies of the list and models of the catalog, and items of its own in findings", () => {
    const models = expected.items.flatMap((item) => item.models.map(({ id }) => id));
    expect(models.filter((id) => !existsSync(join(root, "content/catalog", `${id}.mdx`)))).toEqual([]);
    expect(expected.head.issuer.filter((id) => !agencies.has(id))).toEqual([]);
    const names = expected.items.flatMap(({ number, group }) => [`${number}`, `${group ?? ""}.${number}`]);
    const named = expected.findings.flatMap((finding) => finding.split(":")[1] ?? []);
    expect(named.filter((one) => !names.includes(one))).toEqual([]);
  });
});

describe("the titles to practise on", () => {
  const rows = readFileSync(join(root, "test/fixtures/matching/practice-titles.tsv"), "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"));

  it("are 36 of models of the catalog, each of another, and 24 of none", () => {
    const models = rows.map(([id = ""]) => id).filter((id) => id !== "none");
    expect([models.length, new Set(models).size, rows.length - models.length]).toEqual([36, 36, 24]);
    expect(models.filter((id) => !existsSync(join(root, "content/catalog", `${id}.mdx`)))).toEqual([]);
    expect(new Set(rows.map(([, title]) => title)).size).toBe(rows.length);
  });
});
