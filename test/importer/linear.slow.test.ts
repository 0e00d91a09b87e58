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

/** Milliseconds of this process that a pattern takes to find all that it finds in a text. */
function time(pattern: RegExp, text: string): number {
  const start = process.cpuUsage();
  // eslint-disable-next-line @typescript-eslint/no-unused-expressions -- what is found is not needed
  [...text.matchAll(new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, "")}g`))].length;
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Far above what noise makes of a time in proportion to the length, which would be 4, and below its square, 16. */
const steepest = 9;

/** Whether the longest line of a text takes far more than four times as long as a quarter of it, tried twice. Short times tell nothing. */
function isSteep(pattern: RegExp, attack: (length: number) => string): boolean {
  const steep = (): boolean => {
    const short = time(pattern, attack(longestLine / 4));
    return short > 1 && time(pattern, attack(longestLine)) > steepest * short;
  };
  return steep() && steep();
}

it(
  "no pattern takes more than in proportion to a text of its own words again and again",
  { timeout: 300_000 },
  () => {
    const patterns = collectPatterns(readAll);
    expect(patterns.length).toBeGreaterThan(500);
    const steep = patterns.flatMap((pattern) => {
      const found = listAttacks(pattern).find((attack) => isSteep(pattern, attack));
      return found === undefined ? [] : [`${pattern.source.slice(0, 200)} on ${found(30)}`];
    });
    expect(steep).toEqual([]);
  },
);

it.each([/<[^>]+>/, /(?:a|ab)+$/, /\d+[a-z]/, /[\s.]+$/])("would find %s", (pattern) => {
  expect(listAttacks(pattern).some((attack) => isSteep(pattern, attack))).toBe(true);
});

it.each([/<[^<>]+>/, /[a-z]+/, /\s*,\s*/, /(?<![\d])\d+(?![\d])/])("would leave %s", (pattern) => {
  expect(listAttacks(pattern).some((attack) => isSteep(pattern, attack))).toBe(false);
});
