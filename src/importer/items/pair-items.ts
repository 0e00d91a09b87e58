import { dropMasked } from "#text/mask.ts";
import { foldedWords, toKey } from "#text/tokens.ts";

/** What two lists of one plan are compared by. */
export interface ListedItem {
  readonly number: number;
  readonly kind: "model" | "task";
  /** Its title as printed; empty where it has none. */
  readonly words: string;
}

/** Share of words two titles have in common, 0 to 1 (Dice on sets of folded words). */
function compareWords(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size === 0 || right.size === 0) return 0;
  let shared = 0;
  for (const word of left) if (right.has(word)) shared += 1;
  return (2 * shared) / (left.size + right.size);
}

/** Share of words from which two titles are of one item. */
const likeness = 0.6;

/** Items of two lists that may be one, and how alike their titles are; the same number counts for a little. */
interface Candidate {
  readonly left: number;
  readonly right: number;
  readonly score: number;
}

const wordsOf = (items: readonly ListedItem[]): ReadonlySet<string>[] =>
  items.map(({ words }) => new Set(foldedWords(dropMasked(words))));

function listCandidates(
  left: readonly ListedItem[],
  right: readonly ListedItem[],
  mayPair: (one: number, other: number) => boolean,
): Candidate[] {
  const [leftWords, rightWords] = [wordsOf(left), wordsOf(right)];
  const empty: ReadonlySet<string> = new Set();
  return left.flatMap((item, one) =>
    right.flatMap((row, other): Candidate[] => {
      if (!mayPair(one, other)) return [];
      const score =
        compareWords(leftWords[one] ?? empty, rightWords[other] ?? empty) +
        (row.number === item.number ? 0.1 : 0);
      return score >= likeness ? [{ left: one, right: other, score }] : [];
    }),
  );
}

/** Pairs of items, by index, and the indexes of the second list that are taken. */
interface Pairs {
  readonly pairs: Map<number, number>;
  readonly taken: Set<number>;
}

/** Items whose titles are alike, the likest first, each once. */
function pairByTitle(
  left: readonly ListedItem[],
  right: readonly ListedItem[],
  mayPair: (one: number, other: number) => boolean,
): Pairs {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  const ranked = listCandidates(left, right, mayPair).sort((a, b) => b.score - a.score);
  for (const { left: one, right: other } of ranked) {
    if (pairs.has(one) || taken.has(other)) continue;
    pairs.set(one, other);
    taken.add(other);
  }
  return { pairs, taken };
}

/**
 * Which item of one list is which of another, by index: the likest titles first, each item once; then those left of the same
 * kind and number, where numbers agree of more of the pairs than not: there the lists differ in the title.
 * @param mayPair Whether two items, by index, may be one at all.
 */
export function pairItems(
  left: readonly ListedItem[],
  right: readonly ListedItem[],
  mayPair: (one: number, other: number) => boolean = () => true,
): ReadonlyMap<number, number> {
  const { pairs, taken } = pairByTitle(left, right, mayPair);
  const agreed = [...pairs].filter(([one, other]) => left[one]?.number === right[other]?.number).length;
  if (agreed * 2 <= pairs.size) return pairs;
  for (const [one, item] of left.entries()) {
    if (pairs.has(one)) continue;
    const other = right.findIndex(
      (row, at) => !taken.has(at) && row.number === item.number && row.kind === item.kind && mayPair(one, at),
    );
    if (other < 0) continue;
    pairs.set(one, other);
    taken.add(other);
  }
  return pairs;
}

/** Whether two lists are of the same things: half of the titles of the shorter one at least are in the other. */
export function areSameList(left: readonly ListedItem[], right: readonly ListedItem[]): boolean {
  const shorter = Math.min(left.length, right.length);
  // Lists that print the same titles are told without comparing each with each.
  const printed = new Set(left.map(({ words }) => toKey(words)));
  const same = new Set(right.map(({ words }) => toKey(words)).filter((key) => printed.has(key)));
  if (shorter > 0 && same.size * 2 >= shorter) return true;
  return shorter > 0 && pairByTitle(left, right, () => true).pairs.size * 2 >= shorter;
}
