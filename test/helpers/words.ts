import { join } from "node:path";
import { type Words, compilePlaceBook, compileWords } from "#handbook/compile-words.ts";
import type { Content } from "#handbook/handbook-types.ts";
import type { PlaceBook } from "#meaning/places/places.ts";
import { formatProblems } from "#problems/format-problems.ts";
import { readContentWithoutPlans } from "#reading/read-content.ts";

function readLists(): Content {
  const { content, problems } = readContentWithoutPlans(join(import.meta.dirname, "../../content"));
  if (content === undefined) throw new Error(formatProblems(problems));
  return content;
}

/** content/ without its plans. */
export const lists: Content = readLists();

/** The lists of content/vocabulary. */
export const { vocabulary } = lists;
/** The units of content/places.yaml and the words for their kinds. */
export const placeBook: PlaceBook = compilePlaceBook(lists);
/** The words of content/, ready for reading as the handbook has them. */
export const words: Words = compileWords(lists);
