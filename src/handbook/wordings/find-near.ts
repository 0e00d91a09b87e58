import { groupBy } from "#text/group-by.ts";

/** Two texts of a list, by their places in it, the smaller first, with the share of their words that both have. */
export interface NearPair {
  readonly a: number;
  readonly b: number;
  /** Jaccard: words of both by words of either, each counted once; 0 to 1. */
  readonly share: number;
}

/** A text's words by rarity in all texts, the rarest first. */
type RankedText = readonly number[];

/** The words of each text as numbers: the rarer in all texts, the lower; words of equal rarity in the order of their letters. */
function rankWords(texts: readonly ReadonlySet<string>[]): readonly RankedText[] {
  const counts = new Map<string, number>();
  for (const words of texts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const order = [...counts].sort(([a, m], [b, n]) => m - n || (a < b ? -1 : 1));
  const ranks = new Map(order.map(([word], rank) => [word, rank]));
  return texts.map((words) => [...words].map((word) => ranks.get(word) ?? 0).sort((a, b) => a - b));
}

function countCommon(a: RankedText, b: RankedText): number {
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) common += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return common;
}

/**
 * All pairs of texts whose share of common words reaches a bound, by their places in the list. Texts that share so much share
 * one of their rarest words, so only those are compared (prefix filter: Chaudhuri et al. 2006); none is missed. Texts without
 * words are near nothing.
 * @param least The bound, above 0 and at most 1.
 */
export function findNear(texts: readonly ReadonlySet<string>[], least: number): NearPair[] {
  const ranked = rankWords(texts);
  const holders = new Map<number, number[]>();
  const pairs: NearPair[] = [];
  for (const [b, words] of ranked.entries()) {
    const telling = words.slice(0, words.length - Math.ceil(least * words.length) + 1);
    const candidates = new Set(telling.flatMap((word) => holders.get(word) ?? []));
    for (const a of candidates) {
      const other = ranked[a] ?? [];
      const common = countCommon(other, words);
      const share = common / (other.length + words.length - common);
      if (share >= least) pairs.push({ a, b, share });
    }
    for (const word of telling) holders.set(word, [...(holders.get(word) ?? []), b]);
  }
  return pairs.sort((one, other) => one.a - other.a || one.b - other.b);
}

/** Places of texts put together with all that are near to them, directly or by others; each group and all groups in order. */
export function groupNear(count: number, pairs: readonly Pick<NearPair, "a" | "b">[]): number[][] {
  const heads = Array.from({ length: count }, (_, index) => index);
  const headOf = (index: number): number => {
    let head = index;
    while (heads[head] !== head) head = heads[head] ?? head;
    return head;
  };
  for (const { a, b } of pairs) {
    const [one, other] = [headOf(a), headOf(b)];
    heads[Math.max(one, other)] = Math.min(one, other);
  }
  const groups = groupBy(heads.keys(), headOf);
  return [...groups.values()];
}
