import type { LineRange } from "./document-numbers.ts";
import type { SearchTables } from "./lookup.ts";
import { compareRanks, type Rank, type Ranks } from "./rank.ts";

export interface SearchHit {
  /** Index in the records. */
  readonly record: number;
  /** Why it matched, where the words as typed do not show it; else empty. */
  readonly reason: string;
  /** Whether a title or name of it answers. */
  readonly isTitle: boolean;
  /** Lines of its plan's text to which the hit leads; absent where it leads to the record. */
  readonly lines?: LineRange;
}

/** A hit of a record; where lines of it were asked for first one of them, then, of an item, its own. */
function toHits(record: number, { reason, cover, lines }: Rank, isItem: boolean): readonly SearchHit[] {
  const own = { record, reason, isTitle: cover > 0 };
  if (lines === undefined) return [own];
  return isItem ? [{ ...own, lines }, own] : [{ ...own, lines }];
}

/** Most results of one search; more nobody reads. */
export const mostHits = 300;
/** Words of a record after which a find counts as late: beyond titles and objective. */
const latePosition = 60;
const kindRank = { model: 0, item: 1, plan: 2, text: 3, agency: 2, document: 2, term: 2, page: 2 } as const;

/** Hits in the order of their ranks, then of the collection. */
export function sortHits(ranks: Ranks, tables: SearchTables): SearchHit[] {
  const keyOf = (index: number, rank: Rank): readonly number[] => {
    const record = tables.data.records[index];
    return [
      record === undefined ? 0 : kindRank[record.kind],
      rank.position >= latePosition ? 1 : 0,
      record?.order ?? 0,
      record?.plan ?? 0,
      record?.number ?? 0,
      index,
    ];
  };
  return [...ranks]
    .map(([record, rank]) => ({ record, rank, key: keyOf(record, rank) }))
    .sort((a, b) => {
      const byRank = compareRanks(a.rank, b.rank);
      const differing = a.key.findIndex((value, k) => value !== b.key[k]);
      return byRank !== 0 ? byRank : (a.key[differing] ?? 0) - (b.key[differing] ?? 0);
    })
    .slice(0, mostHits)
    .flatMap(({ record, rank }) => toHits(record, rank, tables.data.records[record]?.kind === "item"));
}
