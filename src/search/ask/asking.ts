import type { AskingWords, PlanAsks, SearchAsks } from "#search/search-types.ts";
import { readChoices } from "#text/choices.ts";
import { hasMarks, readTokens } from "#text/tokens.ts";
import type { Token } from "#text/tokens.ts";

/** An entry of the words of questions, as its list has it. */
interface AskingEntry {
  readonly forms: readonly string[];
  readonly asks: SearchAsks;
  readonly last?: true | undefined;
}

/** The words of an entry, each with what it asks. */
export const toAskingWords = ({ forms, asks, last }: AskingEntry): readonly AskingWords[] =>
  forms.map((words) => (last === undefined ? { words, asks } : { words, asks, isLast: last }));

/** Words that ask: what they have in a row, each with its choices; an empty one may be left out. */
interface AskingPhrase {
  readonly parts: readonly (readonly (readonly Token[])[])[];
  readonly asks: SearchAsks;
  readonly isLast: boolean;
}

/** Words that ask by the words with which they may begin, without marks. */
export type AskingTable = ReadonlyMap<string, readonly AskingPhrase[]>;

/** Words with which parts in a row may begin. */
function listFirst(parts: AskingPhrase["parts"]): readonly string[] {
  const [choices = [], ...others] = parts;
  const first = choices.flatMap(([word]) => word?.folded ?? []);
  return choices.some((choice) => choice.length === 0) ? [...first, ...listFirst(others)] : first;
}

/** All words that ask, by those with which they begin. */
export function buildAskingTable(asking: readonly AskingWords[]): AskingTable {
  const table = new Map<string, AskingPhrase[]>();
  for (const { words, asks, isLast = false } of asking) {
    const parts = readChoices(words).map((choices) => choices.map(readTokens));
    for (const first of new Set(listFirst(parts)))
      table.set(first, [...(table.get(first) ?? []), { parts, asks, isLast }]);
  }
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

/** Length of the longest way in which parts in a row stand at an offset; -1 where none does. */
function lengthOf(
  words: readonly Token[],
  at: number,
  parts: AskingPhrase["parts"],
  isMarked: boolean,
): number {
  const [choices, ...others] = parts;
  if (choices === undefined) return 0;
  return choices.reduce((longest, choice) => {
    const isHere = choice.every((word, k) => {
      const typed = words[at + k];
      return isMarked ? typed?.exact === word.exact : typed?.folded === word.folded;
    });
    const rest = isHere ? lengthOf(words, at + choice.length, others, isMarked) : -1;
    return rest < 0 ? longest : Math.max(longest, choice.length + rest);
  }, -1);
}

/** Length of words that ask from an offset on; 0 where they do not stand there. */
function lengthAt(
  words: readonly Token[],
  at: number,
  { parts, isLast }: AskingPhrase,
  isMarked: boolean,
): number {
  const length = lengthOf(words, at, parts, isMarked);
  if (isLast && (at === 0 || at + length < words.length)) return 0;
  // One word without marks may be another: “han” is one of a question at the beginning alone.
  return isMarked || length > 1 || at === 0 || isLast ? Math.max(length, 0) : 0;
}

/** Words of a query that ask. */
interface FoundAsking {
  readonly asks: SearchAsks;
  readonly length: number;
}

/** The longest words that ask from an offset on, of what they may ask; undefined where none do. Marks count where the query has any. */
export function findAskingAt(
  words: readonly Token[],
  at: number,
  asking: AskingTable,
  mayAsk: (asks: SearchAsks) => boolean,
): FoundAsking | undefined {
  const isMarked = words.some(hasMarks);
  const found = (asking.get(words[at]?.folded ?? "") ?? [])
    .filter(({ asks }) => mayAsk(asks))
    .map((phrase) => ({ asks: phrase.asks, length: lengthAt(words, at, phrase, isMarked) }));
  const longest = Math.max(0, ...found.map(({ length }) => length));
  return longest === 0 ? undefined : found.find(({ length }) => length === longest);
}

/**
 * Takes the words of questions out of a query.
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
    const found = findAskingAt(words, at, asking, mayAsk);
    const word = words[at];
    if (found === undefined && word !== undefined) rest.push(word);
    else if (found !== undefined) {
      asks.add(found.asks);
      if (found.asks === "led") beforeLead = [...rest];
    }
    at += found?.length ?? 1;
  }
  return rest.length === 0 ? { asks, words, beforeLead: [] } : { asks, words: rest, beforeLead };
}
