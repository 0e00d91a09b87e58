import type { AskingWords, SearchAsks } from "#search/search-types.ts";
import { hasMarks, readTokens } from "#text/tokens.ts";
import type { Token } from "#text/tokens.ts";

/** An entry of the words of questions, as its list has it. */
interface AskingEntry {
  readonly term: string;
  readonly forms: readonly string[];
  readonly asks: SearchAsks;
  readonly last?: true | undefined;
}

/** The words of an entry, each with what it asks. */
export const toAskingWords = ({ term, forms, asks, last }: AskingEntry): readonly AskingWords[] =>
  [term, ...forms].map((words) => (last === undefined ? { words, asks } : { words, asks, isLast: last }));

/** A query without the words that only ask. */
export interface AskedWords {
  readonly asks: ReadonlySet<SearchAsks>;
  /** The words looked for, in order; all where every word asks. */
  readonly words: readonly Token[];
  /** Those of them that stand before the words that ask who leads; empty where nothing asks it. */
  readonly beforeLead: readonly Token[];
}

/** Length of the words of a question that begin at an offset; 0 where none do. */
function lengthAt(
  words: readonly Token[],
  at: number,
  { words: phrase, isLast }: AskingWords,
  isMarked: boolean,
): number {
  const own = readTokens(phrase);
  if (isLast === true && (at === 0 || at + own.length < words.length)) return 0;
  const isHere = own.every((word, k) => {
    const typed = words[at + k];
    return isMarked ? typed?.exact === word.exact : typed?.folded === word.folded;
  });
  // One word without marks may be another: “han” is one of a question at the beginning alone.
  return isHere && (isMarked || own.length > 1 || at === 0 || isLast === true) ? own.length : 0;
}

/** Takes the words of questions out of a query; marks count where any are typed. */
export function readAsking(words: readonly Token[], asking: readonly AskingWords[]): AskedWords {
  const isMarked = words.some(hasMarks);
  const asks = new Set<SearchAsks>();
  const rest: Token[] = [];
  let beforeLead: readonly Token[] = [];
  for (let at = 0; at < words.length;) {
    const found = asking
      .map((one) => ({ ...one, length: lengthAt(words, at, one, isMarked) }))
      .find(({ length }) => length > 0);
    const word = words[at];
    if (found === undefined && word !== undefined) rest.push(word);
    else if (found !== undefined) {
      asks.add(found.asks);
      if (found.asks === "lead") beforeLead = [...rest];
    }
    at += found?.length ?? 1;
  }
  return rest.length === 0 ? { asks, words, beforeLead: [] } : { asks, words: rest, beforeLead };
}
