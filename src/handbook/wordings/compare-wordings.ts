import { alignTokens } from "./align.ts";
import { toParts, type WordingPart } from "./parts.ts";
import type { WordingStatements, WordingToken } from "./wording-token.ts";

export type { WordingPart } from "./parts.ts";

export interface WordingComparison {
  /**
   * Share of the words that both have, at its place or moved: twice those by the words of both, 0 to 1, cut to two places, so
   * that 1 means that no word differs. 1 for two empty wordings.
   */
  readonly same: number;
  readonly parts: readonly WordingPart[];
  /** Whether the two differ too much to be set against each other word by word. */
  readonly isCoarse: boolean;
}

const wordsIn = (text: string): number => (text === "" ? 0 : text.split(" ").length);

/** Words of the parts that both sides have, by those of all; counted by blanks, as a reader would. */
function measureSame(parts: readonly WordingPart[]): number {
  const wordsOf = ({ a, b }: WordingPart): number => wordsIn(a) + wordsIn(b);
  const all = parts.reduce((sum, part) => sum + wordsOf(part), 0);
  const common = parts
    .filter(({ kind }) => kind === "same" || kind === "moved")
    .reduce((sum, part) => sum + wordsOf(part), 0);
  return all === 0 ? 1 : Math.floor((common * 100) / all) / 100;
}

/** Two texts word by word; what both say, what only one says, what moved. */
export function compareTokens(a: readonly WordingToken[], b: readonly WordingToken[]): WordingComparison {
  const alignment = alignTokens(a, b);
  const parts = toParts(alignment);
  return { same: measureSame(parts), parts, isCoarse: alignment.isCoarse };
}

/** The same of two wordings, their statements one after the other. */
export const compareStatements = (a: WordingStatements, b: WordingStatements): WordingComparison =>
  compareTokens(a.flat(), b.flat());

/** Whether two texts say the same word for word, however they are set. */
export const isSameWording = (a: readonly WordingToken[], b: readonly WordingToken[]): boolean =>
  a.length === b.length && a.every(({ key }, index) => key === b[index]?.key);

/** What wordings that say the same have in common; countable, since equal words make equal keys. */
export const toWordingKey = (tokens: readonly WordingToken[]): string =>
  tokens.map(({ key }) => key).join(" ");
