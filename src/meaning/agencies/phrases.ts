import type { AgencyToken } from "./agency-words.ts";
import { isBlank, wordOf } from "./agency-words.ts";

/** Phrases by their first word, of each word those of more words first. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Phrases, each word by word as a token is compared, ready for looking up. */
export function indexPhrases(phrases: readonly (readonly string[])[]): Phrases {
  const index = new Map<string, (readonly string[])[]>();
  for (const phrase of [...phrases].sort((a, b) => b.length - a.length)) {
    const [first] = phrase;
    if (first !== undefined) index.set(first, [...(index.get(first) ?? []), phrase]);
  }
  return index;
}

/** Token after the longest phrase that begins at a token, its words apart by white space alone; null where none does. */
export function skipPhrase(tokens: readonly AgencyToken[], at: number, phrases: Phrases): number | null {
  const found = phrases
    .get(wordOf(tokens[at]))
    ?.find((phrase) =>
      phrase.every((word, k) => wordOf(tokens[at + k]) === word && (k === 0 || isBlank(tokens[at + k]))),
    );
  return found === undefined ? null : at + found.length;
}
