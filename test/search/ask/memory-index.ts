import type { SearchText, WordIndex } from "#search/search-types.ts";
import { fold } from "#text/fold.ts";
import { readTokens } from "#text/tokens.ts";

/** An index of words by plain comparison; what the packed one has to agree with. */
export function createMemoryIndex(texts: readonly SearchText[]): WordIndex {
  const statements = texts.map((text) => text.map((one) => readTokens(one).map((word) => word.exact)));
  return {
    findPhrase: async (words, isExact) => {
      const wanted = ` ${words.map((word) => (isExact ? word : fold(word))).join(" ")} `;
      const holds = (statement: readonly string[]): boolean =>
        ` ${(isExact ? statement : statement.map(fold)).join(" ")} `.includes(wanted);
      return new Map(
        statements.flatMap((own, record): [number, number][] => (own.some(holds) ? [[record, 0]] : [])),
      );
    },
  };
}
