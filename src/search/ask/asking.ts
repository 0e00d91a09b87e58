import type { AskingWords, PlanAsks, SearchAsks } from "#search/search-types.ts";
import { expandChoices } from "#text/choices.ts";
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

/** One way to ask. */
interface AskingPhrase {
  readonly words: readonly Token[];
  readonly asks: SearchAsks;
  readonly isLast: boolean;
}

/** Ways to ask by their first word without marks, those of more words first. */
export type AskingTable = ReadonlyMap<string, readonly AskingPhrase[]>;

/** Every way in which the words of questions ask. */
export function buildAskingTable(asking: readonly AskingWords[]): AskingTable {
  const table = new Map<string, AskingPhrase[]>();
  for (const { words: pattern, asks, isLast = false } of asking) {
    for (const way of expandChoices(pattern)) {
      const words = readTokens(way);
      const first = words[0]?.folded ?? "";
      table.set(first, [...(table.get(first) ?? []), { words, asks, isLast }]);
    }
  }
  // Equal ones stay in the order of the list.
  for (const phrases of table.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return table;
}

const planAsks: ReadonlySet<SearchAsks> = new Set<PlanAsks>(["number", "signer", "count", "span"]);

/** Whether what is asked is asked of a plan. */
export const asksOfPlan = (asks: SearchAsks): asks is PlanAsks => planAsks.has(asks);

/** A query without the words that only ask. */
export interface AskedWords {
  readonly asks: ReadonlySet<SearchAsks>;
  /** The words looked for, in order; all where every word asks. */
  readonly words: readonly Token[];
  /** Those of them that stand before the words that ask what a body leads; empty where nothing asks it. */
  readonly beforeLead: readonly Token[];
}

/** The longest phrase of a question that begins at an offset, of what the words may ask; undefined where none does. */
export const findPhraseAt = (
  words: readonly Token[],
  at: number,
  asking: AskingTable,
  mayAsk: (asks: SearchAsks) => boolean,
): AskingPhrase | undefined =>
  asking
    .get(words[at]?.folded ?? "")
    ?.find((one) => mayAsk(one.asks) && standsAt(words, at, one, words.some(hasMarks)));

/** Whether a phrase of a question begins at an offset; marks count where the query has any. */
function standsAt(
  words: readonly Token[],
  at: number,
  { words: own, isLast }: AskingPhrase,
  isMarked: boolean,
): boolean {
  if (isLast && (at === 0 || at + own.length < words.length)) return false;
  const isHere = own.every((word, k) => {
    const typed = words[at + k];
    return isMarked ? typed?.exact === word.exact : typed?.folded === word.folded;
  });
  // One word without marks may be another: “han” is one of a question at the beginning alone.
  return isHere && (isMarked || own.length > 1 || at === 0 || isLast);
}

/**
 * Takes the words of questions out of a query; marks count where any are typed.
 * @param mayAsk What its words may ask; the others are looked for.
 */
export function readAsking(
  words: readonly Token[],
  asking: AskingTable,
  mayAsk: (asks: SearchAsks) => boolean = () => true,
): AskedWords {
  const asks = new Set<SearchAsks>();
  const rest: Token[] = [];
  let beforeLead: readonly Token[] = [];
  for (let at = 0; at < words.length;) {
    const found = findPhraseAt(words, at, asking, mayAsk);
    const word = words[at];
    if (found === undefined && word !== undefined) rest.push(word);
    else if (found !== undefined) {
      asks.add(found.asks);
      if (found.asks === "led") beforeLead = [...rest];
    }
    at += found?.words.length ?? 1;
  }
  return rest.length === 0 ? { asks, words, beforeLead: [] } : { asks, words: rest, beforeLead };
}
