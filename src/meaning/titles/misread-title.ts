import { isOneLetterOff } from "./title-tokens.ts";

/** From this share of words alike, in order, a title is the model's own with words lost or misread. */
export const wordingBar = 0.7;
/** A word with one letter misread. */
const misreadWord = 0.75;

/** A folded word of a title that may be damaged. */
export interface HeardWord {
  readonly word: string;
  /** Catalog words it may stand for; empty for a word the catalog does not know. */
  readonly meant: readonly string[];
}

/** A word with the catalog's words that it is or, misread by one letter, may be. `rarity` holds the catalog's words. */
export function hearWord(word: string, rarity: ReadonlyMap<string, number>): HeardWord {
  const meant = rarity.has(word) ? [word] : [...rarity.keys()].filter((other) => isOneLetterOff(word, other));
  return { word, meant };
}

/**
 * Weight of the words that a title and a wording share in the same order, over the weight of the heavier: 1 for equal
 * ones, 0 where they cannot reach the bar.
 */
export function compareWordings(
  title: readonly HeardWord[],
  own: readonly string[],
  rarity: ReadonlyMap<string, number>,
): number {
  const weigh = (word: string): number => rarity.get(word) ?? 1;
  const whole = own.reduce((total, word) => total + weigh(word), 0);
  const heard = new Set(title.flatMap((one) => one.meant));
  const possible = own.reduce((total, word) => total + (heard.has(word) ? weigh(word) : 0), 0);
  if (possible < wordingBar * whole) return 0;
  let above: number[] = new Array<number>(own.length + 1).fill(0);
  let heavy = 0;
  for (const { word, meant } of title) {
    const stands = meant.find((other) => own.includes(other));
    heavy += weigh(stands ?? word);
    const row = [0];
    own.forEach((right, index) => {
      const alike = word === right ? 1 : meant.includes(right) ? misreadWord : 0;
      row.push(Math.max(above[index + 1] ?? 0, row[index] ?? 0, (above[index] ?? 0) + alike * weigh(right)));
    });
    above = row;
  }
  const heavier = Math.max(heavy, whole);
  return heavier === 0 ? 0 : (above.at(-1) ?? 0) / heavier;
}
