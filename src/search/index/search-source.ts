import type { Handbook } from "#handbook/handbook-types.ts";
import type { ShownText } from "#search/search-types.ts";
import { packSearchData } from "./pack.ts";
import type { PackedSearchData } from "./pack.ts";
import { listPlaceFacts } from "./place-facts.ts";
import { type PackedPlace, packPlace, sharePlaces } from "./pack-places.ts";
import { buildSearchRecords } from "./records.ts";
import type { GuideChapter } from "./site-pages.ts";

/** What the files of the search are made of: the data as it travels, the text of each record, and what is told of each place, file by file. */
export interface PackedSearchSource {
  readonly data: PackedSearchData;
  readonly texts: readonly ShownText[];
  readonly places: readonly (readonly PackedPlace[])[];
}

/** All that search finds in a handbook and in a guide, packed. */
export function packSearchSource(
  handbook: Handbook,
  chapters: readonly GuideChapter[] = [],
): PackedSearchSource {
  const { data, shown } = buildSearchRecords(handbook, chapters);
  const places = sharePlaces(listPlaceFacts(handbook).map(packPlace));
  return { data: packSearchData(data), texts: shown, places };
}
