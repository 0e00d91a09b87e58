/** Letters of a word from which one slip is looked for, and two. */
const oneSlipFrom = 4;
const twoSlipsFrom = 8;

/** Fewest letters added, dropped, changed or swapped with the next that make one word of the other; more than `most` is not counted out. */
export function countSlips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      let least = Math.min((row[j - 1] ?? 0) + (isSame ? 0 : 1), (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwapped) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}

/** How many slips a word of so many letters may have: none in a short one, whose neighbours are other words. */
export const mostSlips = (length: number): number =>
  length < oneSlipFrom ? 0 : length < twoSlipsFrom ? 1 : 2;

/** Spellings that are often taken for each other because they sound alike, each with the one that stands for both. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/^ngh/, "ng"],
  [/^gh/, "g"],
  [/^[kq]/, "c"],
  [/^x/, "s"],
  [/^tr/, "ch"],
  [/^ph/, "f"],
  [/^gi(?=[aeiou])|^[rzj]/, "d"],
  [/^l/, "n"],
  [/y/g, "i"],
  [/n[gh]$/, "n"],
  [/ch$|c$/, "t"],
];

/** A syllable without marks as it sounds somewhere: “nghi”, “ngi” and “nghy” are one, “xan” and “sang” too. */
export const toSound = (folded: string): string =>
  alike.reduce((sound, [spelling, same]) => sound.replace(spelling, same), folded);

/**
 * Words that a misspelt one may have been meant as: those that sound alike, however short, then the nearest, those that it begins
 * first, then in their order; none for one with a digit.
 */
export function findNearWords(typed: string, words: readonly string[]): readonly string[] {
  if (/\d/.test(typed)) return [];
  const most = mostSlips(typed.length);
  const sound = toSound(typed);
  const rate = (word: string): number => {
    if (toSound(word) === sound) return 0;
    const slips = most === 0 ? 1 : countSlips(typed, word, most);
    return slips > most ? Infinity : slips + (word.startsWith(typed) ? 0 : 0.5);
  };
  return words
    .filter((word) => word !== typed && word.length > 1 && !/\d/.test(word))
    .map((word) => ({ word, rank: rate(word) }))
    .filter(({ rank }) => rank < Infinity)
    .sort((a, b) => a.rank - b.rank)
    .map(({ word }) => word);
}

/** Most syllables that words run together may be. */
const mostJoined = 7;
const shortestSyllable = 2;

/** Ways in which known words run together give one: “chukyso” is “chu ky so”; those of fewer words first. */
export function splitJoined(typed: string, known: ReadonlySet<string>): readonly (readonly string[])[] {
  const ways: string[][] = [];
  const go = (from: number, parts: readonly string[]): void => {
    if (from === typed.length && parts.length > 1) ways.push([...parts]);
    if (from === typed.length || parts.length === mostJoined) return;
    for (let to = from + shortestSyllable; to <= typed.length; to += 1) {
      const part = typed.slice(from, to);
      if (known.has(part) && !/\d/.test(part)) go(to, [...parts, part]);
    }
  };
  go(0, []);
  return ways.sort((a, b) => a.length - b.length);
}
