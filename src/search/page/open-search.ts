import { prepareSearch, type SearchTables } from "#search/ask/lookup.ts";
import { unpackSearchData, type PackedSearchData } from "#search/index/pack.ts";
import { unpackSideFile } from "#search/words/side-file.ts";
import { mayNamePlace } from "#search/place/place-hint.ts";
import { parseSearchQuery } from "#search/ask/query.ts";
import { runSearch, type SearchAnswer } from "#search/ask/run.ts";
import { suggestRecords } from "#search/ask/suggest.ts";
import { createWordIndex } from "#search/words/word-index.ts";
import { createPassageLoader, type FoundPassage } from "./passages.ts";
import { findPlaceAnswer } from "./place-search.ts";
import { readPacked, readPackedBytes } from "./read-packed.ts";

/** A search that is ready: its tables, its index and its texts. */
export interface SiteSearch {
  readonly tables: SearchTables;
  readonly run: (query: string) => Promise<SearchAnswer>;
  /** The part of a record's text that shows best what was asked, and what its question asks. */
  readonly loadPassage: (record: number, answer: SearchAnswer) => Promise<FoundPassage>;
  /** What is known of the unit that a query names, ready to be shown; undefined where it names none, or nothing loads. */
  readonly findPlace: (query: string) => Promise<DocumentFragment | undefined>;
  /** Records whose title is like a query that found nothing, best first. */
  readonly suggest: (query: string) => readonly number[];
}

/** What the build adds to the data: how many texts each file of them holds, how many files of places there are. */
interface SideData extends PackedSearchData {
  readonly textSizes: readonly number[];
  readonly placeFiles: number;
}

async function open(base: string): Promise<SiteSearch> {
  const folder = `${base.replace(/\/+$/, "")}/chi-muc/`;
  // Written by the same build; its shape is that of its writer.
  const { data, words } = unpackSideFile(await readPackedBytes(`${folder}tim-kiem.so-tay`));
  const side = data as SideData;
  const tables = prepareSearch(unpackSearchData(side));
  const index = createWordIndex(words);
  const loadPassage = createPassageLoader(tables, side.textSizes, (file) =>
    readPacked(`${folder}van-ban/${file}.so-tay`),
  );
  return {
    tables,
    run: (query) => runSearch(query, tables, index),
    loadPassage,
    findPlace: async (text) => {
      const query = parseSearchQuery(text);
      if (!mayNamePlace(query, tables)) return undefined;
      try {
        return await findPlaceAnswer(query, { folder, count: side.placeFiles, tables, base });
      } catch {
        // The results stand without it.
        return undefined;
      }
    },
    suggest: (query) => suggestRecords(query, tables),
  };
}

let opened: Promise<SiteSearch> | undefined;

/** The site's search, loaded on first use; a failed load is tried again the next time. */
export function openSiteSearch(base: string): Promise<SiteSearch> {
  opened ??= open(base).catch((cause: unknown) => {
    opened = undefined;
    throw cause;
  });
  return opened;
}
