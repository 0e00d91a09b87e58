import type { Handbook } from "#handbook/handbook-types.ts";
import type { SearchText } from "#search/search-types.ts";
import { packSearchData } from "./pack.ts";
import type { PackedSearchData } from "./pack.ts";
import { buildSearchRecords } from "./records.ts";

/** What the files of the search are made of: the data as it travels, and the text of each record. */
export interface PackedSearchSource {
  readonly data: PackedSearchData;
  readonly texts: readonly SearchText[];
}

/** All that search finds in a handbook, packed. */
export function packSearchSource(handbook: Handbook): PackedSearchSource {
  const { data, texts } = buildSearchRecords(handbook);
  return { data: packSearchData(data), texts };
}
