import { readFileSync } from "node:fs";
import { buildMatcher, matchItem, proposeModels } from "#meaning/titles/matching.ts";
import { readCatalog, readTaughtItems, toCatalog } from "#reading/content/read-catalog.ts";
import type { CatalogEntry } from "#schema/catalog.ts";
import { words } from "../../helpers/words.ts";

/** The catalog of content/, and its matcher. */
export const catalog: ReadonlyMap<string, CatalogEntry> = toCatalog(readCatalog("content"));
export const matcher = buildMatcher(catalog, words.titles, readTaughtItems("content", catalog));

/** A title whose models are known. */
export interface Row {
  readonly set: string;
  readonly expected: readonly string[];
  readonly title: string;
}

/** Rows of a list of test/fixtures/matching, by the places of their columns. */
export function readRows(
  file: string,
  setColumn: number,
  expectedColumn: number,
  titleColumn: number,
): Row[] {
  const text = readFileSync(new URL(`../../fixtures/matching/${file}`, import.meta.url), "utf8");
  return text
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"))
    .map((cells) => ({
      set: cells[setColumn]!,
      expected: cells[expectedColumn]!.split(" ").filter((id) => id !== ""),
      title: cells[titleColumn]!,
    }));
}

/** Ids of the models of which the program is sure. */
export const findIds = (title: string): string[] =>
  matchItem(title, null, matcher).models.map((model) => model.id);
/** Rows of which the program is sure, and right. */
export const countRight = (rows: readonly Row[]): number =>
  rows.filter((row) => findIds(row.title).toSorted().join() === row.expected.toSorted().join()).length;

export const proposes = (row: Row): boolean => proposeModels(row.title, null, matcher).length > 0;
/** Whether the program is sure of the right models, or proposes one of them first. */
export const isFound = (row: Row): boolean =>
  countRight([row]) === 1 || row.expected.includes(proposeModels(row.title, null, matcher)[0]?.id ?? "");
