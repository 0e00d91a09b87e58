import type { SearchTables } from "./lookup.ts";
import { countSlips } from "./near-words.ts";
import { foldedWords, toKey } from "#text/tokens.ts";

const mostSuggestions = 5;
/** Letters of a query for each slip that a title may be away from it. */
const lettersPerSlip = 5;
/** Words that a title may have more than the query: some are run together there. */
const moreWords = 2;

/** How many slips away a run of a title's words is that is most like the typed letters; more than `most` is not counted out. */
function slipsTo(typed: string, count: number, title: readonly string[], most: number): number {
  let least = most + 1;
  for (let from = 0; from < title.length; from += 1) {
    for (let length = Math.max(1, count - 1); length <= count + moreWords; length += 1) {
      if (from + length > title.length) break;
      least = Math.min(least, countSlips(typed, title.slice(from, from + length).join(""), most));
    }
  }
  return least;
}

/**
 * Records with words in their title that are like a query that found nothing, the likest first: a slip for each five letters at
 * most, blanks aside. One of several with the same title; empty where none is like it.
 */
export function suggestRecords(query: string, tables: SearchTables): number[] {
  const words = foldedWords(query);
  const typed = words.join("");
  const most = Math.floor(typed.length / lettersPerSlip);
  if (most === 0) return [];
  const seen = new Set<string>();
  return tables.data.records
    .flatMap(({ kind, title }, index) => {
      if (kind === "text" || kind === "plan") return [];
      const slips = slipsTo(typed, words.length, foldedWords(title), most);
      return slips > most ? [] : [{ index, title: toKey(title), slips }];
    })
    .sort((a, b) => a.slips - b.slips || a.index - b.index)
    .filter(({ title }) => !seen.has(title) && seen.add(title))
    .slice(0, mostSuggestions)
    .map(({ index }) => index);
}
