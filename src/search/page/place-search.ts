import { answerPlace, isShown, type PlaceAnswer } from "#search/place/place-answer.ts";
import type { SearchQuery } from "#search/ask/query.ts";
import { unpackPlace, type PackedPlace } from "#search/index/pack-places.ts";
import type { SearchTables } from "#search/ask/lookup.ts";
import type { PlaceFact } from "#search/search-types.ts";
import { renderPlaceAnswer } from "./place-box.ts";
import { readPacked } from "./read-packed.ts";

/** Where the files of places are, and what a search knows already. */
export interface PlaceSource {
  /** Address of the folder of the index, with a slash at its end. */
  readonly folder: string;
  /** How many files of places there are. */
  readonly count: number;
  readonly tables: SearchTables;
  /** The path under which the site is served. */
  readonly base: string;
}

const files = new Map<string, Promise<readonly PlaceFact[]>>();

function loadFile(url: string): Promise<readonly PlaceFact[]> {
  const loaded =
    files.get(url) ??
    // Written by the same build; its shape is that of its writer.
    readPacked(url).then((places) => (places as readonly PackedPlace[]).map(unpackPlace));
  files.set(url, loaded);
  // What failed is tried again the next time.
  loaded.catch(() => files.delete(url));
  return loaded;
}

/** What is known of the unit that a query names, as it is shown above the results; undefined where there is nothing to tell. */
export async function findPlaceAnswer(
  query: SearchQuery,
  { folder, count, tables, base }: PlaceSource,
): Promise<DocumentFragment | undefined> {
  const load = (file: number): Promise<readonly PlaceFact[]> =>
    loadFile(`${folder}dia-phuong/${file}.so-tay`);
  const answer: PlaceAnswer | undefined = await answerPlace(query, tables, { count, load });
  if (answer === undefined || !isShown(answer, query, tables)) return undefined;
  return renderPlaceAnswer(answer, tables.data, base);
}
