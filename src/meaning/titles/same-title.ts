import { dropNumbering } from "./title-tokens.ts";
import { fold } from "#text/fold.ts";
import { readTokens } from "#text/tokens.ts";

/** A word of a title, for telling whether two titles are the same. */
interface TitleWord {
  readonly word: string;
  /** Letters of an abbreviation, folded: “CCCD” is c, c, c, d; empty for a word that is none. */
  readonly letters: string;
}

/** The words of a title without its numbering and its marks of punctuation. */
export function readSpelling(title: string): readonly TitleWord[] {
  return readTokens(dropNumbering(title)).map(({ printed, exact, folded }) => ({
    word: exact,
    letters: /^\p{Lu}{2,}$/u.test(printed) ? folded : "",
  }));
}

/** How many words from one on an abbreviation stands for; 0 where their first letters are others. */
function countExpansion({ letters }: TitleWord, words: readonly TitleWord[], at: number): number {
  if (letters === "") return 0;
  const initials = words.slice(at, at + letters.length).map(({ word }) => fold(word).charAt(0));
  return initials.join("") === letters ? letters.length : 0;
}

/**
 * Whether two titles print the same words, an abbreviation by its first letters standing for its words (“DVC trực tuyến”,
 * “dịch vụ công trực tuyến”). Numbering, punctuation, capitals and the place of tones do not count; marks do, except in a
 * title that has none. Empty titles are no title.
 */
export function isSameTitle(a: readonly TitleWord[], b: readonly TitleWord[]): boolean {
  const isBare = a.every(({ word }) => fold(word) === word);
  const isSame = (left: string, right: string): boolean => left === (isBare ? fold(right) : right);
  let [i, j] = [0, 0];
  for (;;) {
    const [left, right] = [a[i], b[j]];
    if (left === undefined || right === undefined) return left === right && i > 0;
    if (isSame(left.word, right.word)) {
      i += 1;
      j += 1;
      continue;
    }
    const [inB, inA] = [countExpansion(left, b, j), countExpansion(right, a, i)];
    if (inB === 0 && inA === 0) return false;
    i += inB > 0 ? 1 : inA;
    j += inB > 0 ? inB : 1;
  }
}
