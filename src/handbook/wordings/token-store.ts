import { makeToken, toTokenKey } from "./token-key.ts";
import type { AtomKind, WordingToken } from "./wording-token.ts";

/** Tokens, equal ones as one object: the words of all plans are few, and their tokens stand in many wordings. */
export interface TokenStore {
  /** The token of a word as printed that is no atom. */
  readonly readWord: (printed: string) => WordingToken;
  readonly keepToken: (text: string, atom: AtomKind | null, key: string) => WordingToken;
  /** A token with the marks printed before and after it. */
  readonly joinMarks: (
    before: readonly string[],
    token: WordingToken,
    after: readonly string[],
  ) => WordingToken;
}

/** An empty store. */
export function makeTokenStore(): TokenStore {
  const words = new Map<string, WordingToken>();
  const tokens = new Map<string, WordingToken[]>();

  const keepToken: TokenStore["keepToken"] = (text, atom, key) => {
    const known = tokens.get(text) ?? [];
    const found = known.find((one) => one.atom === atom && one.key === key);
    if (found !== undefined) return found;
    const token = makeToken(text, atom, key);
    tokens.set(text, [...known, token]);
    return token;
  };

  const readWord: TokenStore["readWord"] = (printed) => {
    const found = words.get(printed);
    if (found !== undefined) return found;
    const token = keepToken(printed, null, toTokenKey(printed));
    words.set(printed, token);
    return token;
  };

  const joinMarks: TokenStore["joinMarks"] = (before, token, after) =>
    before.length + after.length === 0
      ? token
      : keepToken([...before, token.text, ...after].join(" "), token.atom, token.key);

  return { readWord, keepToken, joinMarks };
}
