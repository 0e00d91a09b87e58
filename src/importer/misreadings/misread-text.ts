import { type Token, readTokens } from "#text/tokens.ts";
import type { KnownWords } from "./known-words.ts";

/** A line of a text with its words. */
export interface WordedLine {
  /** From 1. */
  readonly line: number;
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** A text that may hold misread words, beside the words that are known. */
export interface MisreadText {
  readonly lines: readonly WordedLine[];
  readonly words: KnownWords;
  /** How often a word stands in the text itself, in lower case. */
  readonly ownWords: ReadonlyMap<string, number>;
  /** How often two words follow one another in the text itself, a blank between. */
  readonly ownPairs: ReadonlyMap<string, number>;
}

/** Words that print as others do once a letter of them is misread, at their place in a line. */
export interface Slip {
  /** Offset in the line. */
  readonly at: number;
  readonly printed: string;
  readonly corrected: string;
  /** Why only this was meant, in Vietnamese. */
  readonly reason: string;
}

/** A kind of misreading that only one repair explains. */
export interface MisreadingRule {
  readonly name: string;
  readonly find: (line: WordedLine, text: MisreadText) => readonly Slip[];
  /** Lines of a text, with what one of them prints and what it must have said. */
  readonly examples: readonly (readonly [lines: readonly string[], printed: string, corrected: string])[];
  /** Lines of texts in which nothing is to be repaired. */
  readonly not: readonly (readonly string[])[];
}

/** Lines of a text with its words and what it says of itself; index 0 is line 1. */
export function readMisreadText(lines: readonly string[], words: KnownWords): MisreadText {
  const worded = lines.map((text, index) => ({ line: index + 1, text, tokens: readTokens(text) }));
  const ownWords = new Map<string, number>();
  const ownPairs = new Map<string, number>();
  const count = (map: Map<string, number>, key: string): void => {
    map.set(key, (map.get(key) ?? 0) + 1);
  };
  for (const { tokens } of worded) {
    for (const [index, { exact }] of tokens.entries()) {
      count(ownWords, exact);
      const next = tokens[index + 1];
      if (next !== undefined && isBlank(next.gap)) count(ownPairs, `${exact} ${next.exact}`);
    }
  }
  return { lines: worded, words, ownWords, ownPairs };
}

/** Whether nothing but blanks parts two words. */
export const isBlank = (gap: string): boolean => /^ +$/.test(gap);

/** How often a text itself must print two words before they vouch for a third. */
const leastOwn = 2;

/** Whether a text bears marks of Vietnamese: “của”, not “of” nor “cua”. */
export const hasMarks = (text: string): boolean => /[^\p{ASCII}\P{L}]/u.test(text);

/** Whether a pair of words is printed right elsewhere: in a known text, or with its marks in this one more than once. */
export function isKnownPair({ words, ownPairs }: MisreadText, first: string, next: string): boolean {
  const pair = `${first} ${next}`;
  return words.pairs.has(pair) || (hasMarks(pair) && (ownPairs.get(pair) ?? 0) >= leastOwn);
}
