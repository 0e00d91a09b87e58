import { buildHandbook } from "#handbook/handbook.ts";
import { answerPlace, isShown, type PlaceAnswer } from "#search/place/place-answer.ts";
import { mayNamePlace } from "#search/place/place-hint.ts";
import { prepareSearch } from "#search/ask/lookup.ts";
import { parseSearchQuery } from "#search/ask/query.ts";
import { unpackSearchData } from "#search/index/pack.ts";
import { unpackPlace } from "#search/index/pack-places.ts";
import { packSearchSource } from "#search/index/search-source.ts";
import { readContent } from "#reading/read-content.ts";
import type { PlaceFact } from "#search/search-types.ts";

const { content } = readContent("content");
if (content === undefined) throw new Error("content/ is not valid");
export const handbook = buildHandbook(content);
const source = packSearchSource(handbook);
export const tables = prepareSearch(unpackSearchData(source.data));
/** What search knows of every unit, file by file. */
export const placeFiles: readonly (readonly PlaceFact[])[] = source.places.map((file) =>
  file.map(unpackPlace),
);

export interface Asked {
  /** Whether the program for places is loaded at all. */
  readonly isHinted: boolean;
  /** Files of places loaded. */
  readonly files: readonly number[];
  readonly answer: PlaceAnswer | undefined;
}

/** Asks of a place as the page does; `answer` is undefined where nothing is shown. */
export async function askPlace(text: string): Promise<Asked> {
  const query = parseSearchQuery(text);
  const isHinted = mayNamePlace(query, tables);
  const files: number[] = [];
  const load = async (file: number): Promise<readonly PlaceFact[]> => {
    files.push(file);
    return placeFiles[file] ?? [];
  };
  const answer = isHinted ? await answerPlace(query, tables, { count: placeFiles.length, load }) : undefined;
  const isTold = answer !== undefined && isShown(answer, query, tables);
  return { isHinted, files, answer: isTold ? answer : undefined };
}
