import { fold } from "./fold.ts";
import { keepAnswers } from "./keep-answers.ts";
import { toReadLetters } from "./lookalikes.ts";
import { tones, unifySyllable } from "./tone.ts";
import { findWord, findWordEnd } from "./word-edges.ts";

/** The ways in which a word is compared. */
interface WordForms {
  /** Lower case, NFC, one spelling (tone.ts), marks kept: “Hoá” is “hóa”. */
  readonly exact: string;
  /** The same without marks: “hoa”. */
  readonly folded: string;
  /** Lower case with the tone mark moved to the end: wherever it was set, the word is one, yet “số” and “sổ” are two. */
  readonly toned: string;
}

/** A word of a text: a run of letters, marks and digits, so that “06/QĐ-TTg” is three. */
export interface Token extends WordForms {
  /** As it stands in the text. */
  readonly printed: string;
  /** Offsets in the text, from 0; `end` is after the last letter. */
  readonly start: number;
  readonly end: number;
  /** Text between the token before and this one; for the first, what stands before it. */
  readonly gap: string;
}

const everyTone = new RegExp(`[${tones}]`, "g");

/** Lower case, decomposed, tone marks at the end; of several words those of all at the end of the last. */
export function toToned(text: string): string {
  const decomposed = text.toLowerCase().normalize("NFD");
  return decomposed.replace(everyTone, "") + (decomposed.match(everyTone) ?? []).join("");
}

function makeForms(printed: string): WordForms {
  const exact = unifySyllable(printed.normalize("NFC").toLowerCase());
  return { exact, folded: fold(exact), toned: toToned(printed) };
}

const formsOf = keepAnswers<WordForms>();

/** The forms of a word; syllables are few, what is not kept are numbers and codes. */
const readForms = (printed: string): WordForms => formsOf(printed, () => makeForms(printed));

/** The words of a text in order; empty for none. Offsets are those of the text as given, whether NFC or not. */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (let at = findWord(text, 0); at < text.length; at = findWord(text, last)) {
    const end = findWordEnd(text, at);
    const printed = text.slice(at, end);
    // Field by field: one shape for all, made for each word of every page.
    const { exact, folded, toned } = readForms(printed);
    tokens.push({ printed, exact, folded, toned, start: at, end, gap: text.slice(last, at) });
    last = end;
  }
  return tokens;
}

/** The words of a text, folded, in order; what prints nothing parts none. */
export function foldedWords(text: string): string[] {
  return readTokens(toReadLetters(text)).map((token) => token.folded);
}

/**
 * A text by its folded words, one space between: texts of one key print the same words, whatever their case, marks and
 * signs. Empty for a text without words.
 */
export function toKey(text: string): string {
  return foldedWords(text).join(" ");
}

/** Whether a word is typed with marks (or đ). */
export function hasMarks(word: Pick<Token, "exact" | "folded">): boolean {
  return word.exact !== word.folded;
}
