import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { prepareSearch } from "#search/ask/lookup.ts";
import { unpackSearchData, type PackedSearchData } from "#search/index/pack.ts";
import { unpackSideFile } from "#search/words/side-file.ts";
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
  const side = unpackSideFile(unpack(join(folder, "tim-kiem.so-tay")));
  const data = unpackSearchData(side.data as PackedSearchData);
  const tables = prepareSearch(data);
  const index = createWordIndex(side.words);
  return { data, index, search: (query) => runSearch(query, tables, index) };
}
