import type { SearchText, WordIndex } from "#search/search-types.ts";
import { fold } from "#text/fold.ts";
import { remember } from "#text/remember.ts";
import { readTokens } from "#text/tokens.ts";

/** The words of a statement with a space around each, as typed and folded: a phrase stands in it as a part of it. */
interface Spaced {
  readonly exact: string;
  readonly folded: string;
}

const space = (words: readonly string[]): string => ` ${words.join(" ")} `;

function toSpaced(statement: string): Spaced {
  const words = readTokens(statement).map((word) => word.exact);
  return { exact: space(words), folded: space(words.map(fold)) };
}

/** The statements of texts, read once for all questions that are asked of them. */
const readStatements = remember((texts: readonly SearchText[]) => texts.map((text) => text.map(toSpaced)));

/** An index of words by plain comparison; what the packed one has to agree with. */
export function createMemoryIndex(texts: readonly SearchText[]): WordIndex {
  const statements = readStatements(texts);
  return {
    findPhrase: async (words, isExact) => {
      const wanted = space(isExact ? words : words.map(fold));
      const holds = ({ exact, folded }: Spaced): boolean => (isExact ? exact : folded).includes(wanted);
      return new Map(
        statements.flatMap((own, record): [number, number][] => (own.some(holds) ? [[record, 0]] : [])),
      );
    },
  };
}
