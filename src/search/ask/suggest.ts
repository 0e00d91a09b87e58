import type { SearchTables } from "./lookup.ts";
import { toKey } from "#text/tokens.ts";

const mostSuggestions = 5;

function bigramsOf(text: string): ReadonlySet<string> {
  const padded = ` ${text} `;
  return new Set(Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2)));
}

/**
 * Records whose title is most like a query that found nothing, best first: share of the query's pairs of letters that the
 * title holds. One of several with the same title; empty where none is like it.
 */
export function suggestRecords(query: string, tables: SearchTables): number[] {
  const wanted = bigramsOf(toKey(query));
  if (wanted.size < 3) return [];
  const scored = tables.data.records.flatMap((record, index) => {
    if (record.kind === "text" || record.kind === "plan") return [];
    const own = bigramsOf(toKey(record.title));
    const shared = [...wanted].filter((pair) => own.has(pair)).length / wanted.size;
    // Long titles hold many pairs by chance.
    const score = shared * (1 - Math.min(own.size, 120) / 480);
    return shared > 0.5 ? [{ index, title: toKey(record.title), score }] : [];
  });
  const seen = new Set<string>();
  return scored
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .filter(({ title }) => !seen.has(title) && seen.add(title))
    .slice(0, mostSuggestions)
    .map(({ index }) => index);
}
