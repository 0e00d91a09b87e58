import { fold } from "#text/fold.ts";

/** Where words stand in a text: from its first letter to after its last. */
export type FoundAt = readonly [from: number, to: number];

/** The text without marks and capitals, letter by letter, so that places in it are places in the text. */
const foldLetters = (text: string): string =>
  [...text.normalize("NFC")]
    .map((letter) => fold(letter).slice(0, letter.length).padEnd(letter.length, letter))
    .join("");

/**
 * Every place of some words in a text, in order: with their marks where they have any, else whatever the text's marks are.
 * Capitals make no difference, several blanks are one. Empty for words without a letter.
 */
export function findInText(text: string, words: string): readonly FoundAt[] {
  const wanted = words.normalize("NFC").trim().replaceAll(/\s+/gu, " ").toLowerCase();
  if (wanted === "") return [];
  const isMarked = foldLetters(wanted) !== wanted;
  const within = isMarked ? text.normalize("NFC").toLowerCase() : foldLetters(text).toLowerCase();
  const found: FoundAt[] = [];
  for (let at = within.indexOf(wanted); at >= 0; at = within.indexOf(wanted, at + wanted.length))
    found.push([at, at + wanted.length]);
  return found;
}
