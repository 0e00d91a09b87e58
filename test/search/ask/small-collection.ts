import { prepareSearch, type SearchTables } from "#search/ask/lookup.ts";
import { runSearch, type SearchAnswer } from "#search/ask/run.ts";
import type { SearchData, SearchRecord, SearchText } from "#search/search-types.ts";
import { readTokens } from "#text/tokens.ts";
import { createMemoryIndex } from "./memory-index.ts";

/** A thing to be found, by what a test tells of it. */
export interface Planted extends Partial<SearchRecord> {
  readonly title: string;
  readonly text?: SearchText;
}

export interface SmallCollection {
  readonly tables: SearchTables;
  readonly search: (query: string) => Promise<SearchAnswer>;
  /** Titles of the hits of a query, best first. */
  readonly titles: (query: string) => Promise<readonly string[]>;
}

/** A collection of a few things and what else a test plants in its data; the words are those of the things, and `known`. */
export function plantCollection(
  planted: readonly Planted[],
  more: Partial<SearchData> = {},
  known: readonly string[] = [],
): SmallCollection {
  const records = planted.map(({ text: _, ...own }, at) => ({
    ...{ kind: "model" as const, url: `/${at}`, otherTitles: [], leads: [] },
    ...{ plan: -1, number: 0, group: 0, order: 0 },
    ...own,
  }));
  const texts = planted.map(({ text = [] }) => text);
  const all = [
    ...records.flatMap(({ title, otherTitles }) => [title, ...otherTitles]),
    ...texts.flat(),
    ...known,
  ];
  const words = [...new Set(all.flatMap((text) => readTokens(text).map((word) => word.folded)))].join(" ");
  const tables = prepareSearch({
    ...{ records, plans: [], leads: [], leadsToday: {}, proposed: {}, synonyms: [], placeKinds: [], words },
    ...{ asking: [], dues: {}, documentSigns: [], classes: [], sames: {}, starts: {}, shorts: [] },
    ...more,
  });
  const search = (query: string) => runSearch(query, tables, createMemoryIndex(texts));
  return {
    tables,
    search,
    titles: async (query) => (await search(query)).hits.map(({ record }) => records[record]?.title ?? ""),
  };
}
