import type { SearchHit } from "#search/ask/run.ts";
import type { SearchData } from "#search/search-types.ts";
import { toKey } from "#text/tokens.ts";

/** Results that say the same, as one: the first, and those of other places. */
export interface HitGroup {
  readonly hit: SearchHit;
  readonly others: readonly SearchHit[];
}

/** Results on one page. */
export const pageSize = 20;

/** What results that say the same have in common: items their title where that answers, passages their words. */
function keyOf({ record, isTitle, lines }: SearchHit, { records, sames }: SearchData): string {
  const own = records[record];
  if (lines !== undefined) return `lines ${record} ${lines.join(" ")}`;
  if (own?.kind === "item" && isTitle) return `item ${toKey(own.title)}`;
  return `record ${own?.kind === "text" ? (sames[record] ?? record) : record}`;
}

/** Hits with those that say the same as one, in the order of the first of each. */
export function groupHits(hits: readonly SearchHit[], data: SearchData): readonly HitGroup[] {
  const groups = new Map<string, SearchHit[]>();
  for (const hit of hits) {
    const key = keyOf(hit, data);
    groups.set(key, [...(groups.get(key) ?? []), hit]);
  }
  return [...groups.values()].flatMap(([hit, ...others]) => (hit === undefined ? [] : [{ hit, others }]));
}

/** The groups of a page, from 1; those of the last where there are fewer pages. */
export function takePage(
  groups: readonly HitGroup[],
  page: number,
): { readonly groups: readonly HitGroup[]; readonly page: number; readonly pages: number } {
  const pages = Math.max(1, Math.ceil(groups.length / pageSize));
  const shown = Math.min(page, pages);
  return { groups: groups.slice((shown - 1) * pageSize, shown * pageSize), page: shown, pages };
}
