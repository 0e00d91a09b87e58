import { type WordLetter, isCompared } from "./word-text.ts";

/** First and last letter of words, by their place among the letters of a paragraph. */
export interface LetterRange {
  readonly first: number;
  readonly last: number;
}

/** Letters around words that are enough to find what stands between them. */
const aroundLength = 16;

/** Letters that may stand between where the words themselves are not in the file: they were masked, or written otherwise. */
const mostBetween = 60;

/** A text of the importer as the letters that are compared: line breaks in a cell left out, accents joined to their letters. */
function toLetters(text: string): string[] {
  const signs =
    text
      .replaceAll("<br>", " ")
      .normalize("NFC")
      .match(/\P{M}\p{M}*/gu) ?? [];
  return signs.filter(isCompared);
}

/** Where letters stand among others at or after a place; -1 where they do not. */
function findFrom(all: readonly string[], wanted: readonly string[], from: number): number {
  for (let at = from; at + wanted.length <= all.length; at += 1)
    if (wanted.every((letter, index) => all[at + index] === letter)) return at;
  return -1;
}

function findExact(all: readonly string[], wanted: readonly string[]): LetterRange | undefined {
  const first = wanted.length === 0 ? -1 : findFrom(all, wanted, 0);
  return first < 0 ? undefined : { first, last: first + wanted.length - 1 };
}

/** What stands between the letters before and after the words; undefined where they are not around a few letters. */
function findBetween(
  all: readonly string[],
  before: readonly string[],
  after: readonly string[],
): LetterRange | undefined {
  const start = findFrom(all, before, 0);
  if (start < 0 || before.length + after.length === 0) return undefined;
  const first = start + before.length;
  const end = after.length === 0 ? all.length : findFrom(all, after, first);
  const last = end - 1;
  return last < first || last - first >= mostBetween ? undefined : { first, last };
}

/**
 * Where the words of a line stand among the letters of the file that the line was read from: as they are, else whatever their
 * case, else without what stands before their first blank (a number that Word prints by itself), else what stands between the
 * words around them (masked data). The first place where there are several; undefined where there is none.
 */
export function findWords(
  letters: readonly WordLetter[],
  line: string,
  words: string,
): LetterRange | undefined {
  const all = letters.map(({ text }) => text);
  const small = all.map((letter) => letter.toLowerCase());
  const wanted = toLetters(words);
  const at = line.indexOf(words);
  const [, unlabelled = ""] = /^\S{1,6}\s+(.{2,})$/su.exec(words) ?? [];
  const before = toLetters(line.slice(0, Math.max(0, at))).slice(-aroundLength);
  const after = toLetters(line.slice(at + words.length)).slice(0, aroundLength);
  return (
    findExact(all, wanted) ??
    findExact(
      small,
      wanted.map((letter) => letter.toLowerCase()),
    ) ??
    findExact(all, toLetters(unlabelled)) ??
    (at < 0 ? undefined : findBetween(all, before, after))
  );
}
