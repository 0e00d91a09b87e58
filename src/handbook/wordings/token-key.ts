import { readTokens } from "#text/tokens.ts";
import type { AtomKind, WordingToken } from "./wording-token.ts";

/** Key of a token: the value of what can be printed in several ways; else its words in their one spelling, without case and signs. */
export function toTokenKey(text: string, value: string | null = null): string {
  if (value !== null) return `=${value}`;
  return readTokens(text)
    .map(({ exact }) => exact)
    .join(" ");
}

/** A token as printed, with the marks of a list before it. */
export const makeToken = (text: string, atom: AtomKind | null, key: string): WordingToken => ({
  ...{ text, key, atom },
  size: readTokens(text).length,
});
