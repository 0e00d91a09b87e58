import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { buildHandbook } from "#handbook/handbook.ts";
import { readInput } from "#importer/formats/read-input.ts";
import { importPlan } from "#importer/import-plan.ts";
import { findMisreadings } from "#importer/misreadings/find-misreadings.ts";
import { readContent } from "#reading/read-content.ts";
import { splitLines } from "#text/decode.ts";
import { maskLines } from "#text/mask.ts";
import { longestLine } from "#text/text-faults.ts";
import { findRestrictedMark } from "#text/restricted.ts";
import { expect, it } from "vitest";
import { importWords } from "../helpers/import-words.ts";
import { knownWords } from "../helpers/known-words.ts";
import { isSteep } from "../helpers/steepness.ts";
import { collectPatterns, listAttacks } from "../helpers/used-patterns.ts";

const folder = join(import.meta.dirname, "../fixtures/plans");
const texts = await Promise.all(
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (!entry.isDirectory()) return [];
    const inside = join(folder, entry.name);
    const files = readdirSync(inside).filter((name) => name.startsWith("plan."));
    return files.map(async (name) => (await readInput(readFileSync(join(inside, name)), name)).text);
  }),
);

/** Everything that is done with the text of a plan, from its letters to the findings of the audit. */
function readAll(): void {
  const { content } = readContent("content");
  if (content === undefined) throw new Error("no content");
  for (const lines of [
    ...texts.map(splitLines),
    ...[...content.plans.values()].map(({ source }) => source),
  ]) {
    findRestrictedMark(lines);
    findMisreadings(importPlan(maskLines(lines).lines, [], importWords).repaired.lines, knownWords);
  }
  buildHandbook(content);
}

/** Whether a pattern finds all that it finds in the longest line of a text in far more than in proportion to the length. */
function isSteepOn(pattern: RegExp, attack: (length: number) => string, length: number): Promise<boolean> {
  const everywhere = new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, "")}g`);
  const prepare = (length: number) => {
    const text = attack(length);
    return () => [...text.matchAll(everywhere)].length;
  };
  return isSteep(prepare, length, 9);
}

/** The first text that a pattern reads too slowly; undefined where there is none. */
async function findSteep(
  pattern: RegExp,
  length = longestLine,
): Promise<((length: number) => string) | undefined> {
  for (const attack of listAttacks(pattern)) if (await isSteepOn(pattern, attack, length)) return attack;
  return undefined;
}

it(
  "no pattern takes more than in proportion to a text of its own words again and again",
  { timeout: 300_000 },
  async () => {
    const patterns = collectPatterns(readAll);
    expect(patterns.length).toBeGreaterThan(500);
    const steep: string[] = [];
    for (const pattern of patterns) {
      const found = await findSteep(pattern);
      if (found !== undefined) steep.push(`${pattern.source.slice(0, 200)} on ${found(30)}`);
    }
    expect(steep).toEqual([]);
  },
);

/** A length at which a slow pattern is told at once. */
const shortLine = longestLine / 2;

it.each([/<[^>]+>/, /(?:a|ab)+$/, /\d+[a-z]/, /[\s.]+$/])("would find %s", async (pattern) => {
  expect(await findSteep(pattern, shortLine)).toBeDefined();
});

it.each([/<[^<>]+>/, /[a-z]+/, /\s*,\s*/, /(?<![\d])\d+(?![\d])/])("would leave %s", async (pattern) => {
  expect(await findSteep(pattern, shortLine)).toBeUndefined();
});
