import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { prepareSearch } from "#search/ask/lookup.ts";
import { unpackSearchData, type PackedSearchData } from "#search/index/pack.ts";
import { runSearch } from "#search/ask/run.ts";
import type { SearchAnswer } from "#search/ask/run.ts";
import type { SearchData, WordIndex } from "#search/search-types.ts";
import { createWordIndex } from "#search/words/word-index.ts";

const unpack = (path: string): Buffer => gunzipSync(readFileSync(path));

/** The search of a site, as a page runs it. */
export function openSearch(folder: string): {
  readonly data: SearchData;
  readonly index: WordIndex;
  readonly search: (query: string) => Promise<SearchAnswer>;
} {
  const side = JSON.parse(unpack(join(folder, "tim-kiem.so-tay")).toString("utf8")) as PackedSearchData & {
    readonly wordSizes: readonly number[];
    readonly wordLengths: readonly number[];
  };
  const data = unpackSearchData(side);
  const tables = prepareSearch(data);
  const { wordSizes: sizes, wordLengths: lengths } = side;
  const index = createWordIndex({ words: tables.words, sizes, lengths }, (file) =>
    Promise.resolve(unpack(join(folder, `tu/${file}.so-tay`))),
  );
  return { data, index, search: (query) => runSearch(query, tables, index) };
}
