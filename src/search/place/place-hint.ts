import type { SearchTables } from "#search/ask/lookup.ts";
import { findRun } from "#search/ask/lookup.ts";
import { findAsking } from "./place-question.ts";
import { nameNumber } from "#search/ask/run.ts";
import type { SearchQuery } from "#search/ask/query.ts";

/** Most words of a query without a kind that may name a unit, those that ask aside: a name and its province. */
const longestHint = 5;

/**
 * Whether a query may be about a unit, told by little, so that the rest is loaded for such queries alone: it has a word for a
 * kind, or it is short and no title holds it.
 */
export function mayNamePlace({ words, phrases, lead }: SearchQuery, tables: SearchTables): boolean {
  const { data, titles } = tables;
  if (words.length === 0 || phrases.length > 0 || lead.length > 0) return false;
  if (nameNumber(words, tables)) return false;
  const text = words.map((word) => word.folded).join(" ");
  if (data.placeKinds.some((kind) => `${text} `.startsWith(`${kind.words} `))) return true;
  if (data.placeKinds.some((kind) => kind.words.length > 1 && text.includes(` ${kind.words} `))) return true;
  const asking = findAsking(words, tables.asking);
  return (
    words.length - asking.size <= longestHint &&
    !titles.some((own) => own.some((title) => findRun(title, words, false) >= 0))
  );
}
