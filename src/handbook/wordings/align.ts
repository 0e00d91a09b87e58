import { diffArrays } from "diff";
import { cutSentences } from "./cut-sentences.ts";
import type { WordingToken } from "./wording-token.ts";

type Tokens = readonly WordingToken[];

/** A stretch of two aligned texts: tokens of one key each on both sides, or what each side has instead; one may have none. */
export interface Stretch {
  readonly isSame: boolean;
  readonly a: Tokens;
  readonly b: Tokens;
}

export interface Alignment {
  /** In the order of the texts; same and other stretches take turns, none is empty. */
  readonly stretches: readonly Stretch[];
  /** Whether the texts differ too much to be aligned word by word: whole sentences were. */
  readonly isCoarse: boolean;
}

/** Words put in and left out beyond which sentences are aligned instead; time grows with its square. */
const mostEdits = 2000;

/** Common words between two changes that hold no atom and are no more than this are chance. */
const longestChance = 2;
/** So many words of both sides make a change beside which that is so. */
const leastChange = 5;

/** Puts stretches of one kind that follow each other together. */
function joinStretches(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const one of stretches) {
    const last = joined.at(-1);
    if (last?.isSame === one.isSame)
      joined[joined.length - 1] = { ...last, a: [...last.a, ...one.a], b: [...last.b, ...one.b] };
    else if (one.a.length + one.b.length > 0) joined.push(one);
  }
  return joined;
}

/** Aligns lists of anything by what they are compared by; undefined where they differ in more than `mostEdits`. */
function alignLists<T>(
  a: readonly T[],
  b: readonly T[],
  toKey: (one: T) => string,
): readonly { readonly isSame: boolean; readonly a: readonly T[]; readonly b: readonly T[] }[] | undefined {
  const changes = diffArrays(a.map(toKey), b.map(toKey), { maxEditLength: mostEdits });
  let [i, j] = [0, 0];
  return changes?.map(({ added, removed, value }) => {
    const ofA = a.slice(i, (i += added ? 0 : value.length));
    const ofB = b.slice(j, (j += removed ? 0 : value.length));
    return { isSame: !added && !removed, a: ofA, b: ofB };
  });
}

const isLong = ({ isSame, a, b }: Stretch): boolean => !isSame && a.length + b.length >= leastChange;

/** Takes a word or two that two long changes have in common by chance for a part of them. */
function dropChance(stretches: readonly Stretch[]): Stretch[] {
  const isChance = (index: number): boolean => {
    const [before, one, after] = [stretches[index - 1], stretches[index], stretches[index + 1]];
    if (one === undefined || !one.isSame || before === undefined || after === undefined) return false;
    const isShort = one.a.length <= longestChance && one.a.every(({ atom }) => atom === null);
    return isShort && isLong(before) && isLong(after);
  };
  return joinStretches(stretches.map((one, index) => (isChance(index) ? { ...one, isSame: false } : one)));
}

/** Whole sentences against each other; all of both as one change where even these are too many. */
function alignSentences(a: Tokens, b: Tokens): readonly Stretch[] {
  const sentences = [cutSentences([a]), cutSentences([b])] as const;
  const aligned = alignLists(...sentences, (sentence) => sentence.map(({ key }) => key).join(" "));
  return (
    aligned?.map(({ isSame, a: ofA, b: ofB }) => ({ isSame, a: ofA.flat(), b: ofB.flat() })) ?? [
      { isSame: false, a, b },
    ]
  );
}

const isBefore = (a: Tokens, b: Tokens): boolean => {
  const at = a.findIndex(({ key }, index) => key !== b[index]?.key);
  return at < 0 || (a[at]?.key ?? "") < (b[at]?.key ?? "");
};

/**
 * Aligns two texts word by word, with the fewest words put in and left out. Of several such ways the same is taken whichever
 * text is first, so that both say the same of each other.
 */
export function alignTokens(a: Tokens, b: Tokens): Alignment {
  if (!isBefore(a, b)) {
    const { stretches, isCoarse } = alignTokens(b, a);
    return { isCoarse, stretches: stretches.map((one) => ({ ...one, a: one.b, b: one.a })) };
  }
  const aligned = alignLists(a, b, ({ key }) => key);
  if (aligned === undefined) return { stretches: joinStretches(alignSentences(a, b)), isCoarse: true };
  return { stretches: dropChance(joinStretches(aligned)), isCoarse: false };
}
