import { joinWhitespace } from "#text/join.ts";
import { remember } from "#text/remember.ts";
import { readTokens } from "#text/tokens.ts";
import type { AtomBook, AtomSpot } from "./atoms.ts";
import { spotAtoms } from "./atoms.ts";
import { listMark } from "./number-phrases.ts";
import { toTokenKey } from "./token-key.ts";
import { makeTokenStore, type TokenStore } from "./token-store.ts";
import type { WordingToken } from "./wording-token.ts";

/** A run of a text that is one token. Offsets are in the text. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly spot: AtomSpot | null;
}

/** Words between blanks, those that one atom holds together; an atom that ends within a word holds all of it. */
function listRuns(text: string, spots: readonly AtomSpot[]): readonly Run[] {
  const runs: Run[] = [];
  for (const match of text.matchAll(/\S+/gu)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const spot = spots.find((one) => one.start < end && start < one.end) ?? null;
    const last = runs.at(-1);
    // The atom before reaches into this word.
    if (last?.spot && start < last.spot.end) runs[runs.length - 1] = { ...last, end };
    else runs.push({ start, end, spot });
  }
  return runs;
}

function toToken(text: string, { start, end, spot }: Run, store: TokenStore): WordingToken {
  // A word between blanks holds none.
  if (spot === null) return store.readWord(text.slice(start, end));
  const printed = joinWhitespace(text.slice(start, end));
  // What else stands in the same word, as in “2023/KH”, belongs to its key.
  const isWhole = readTokens(text.slice(spot.start, spot.end)).length === readTokens(printed).length;
  return store.keepToken(printed, spot.atom, toTokenKey(printed, isWhole ? spot.value : null));
}

/** Whether a mark of a list may stand behind some printed words: at the beginning, and where a part of a sentence ends. */
const mayList = (before: string | undefined): boolean =>
  before === undefined || /[.;:!?]["”’)]?$/u.test(before);

function cutText(text: string, book: AtomBook, store: TokenStore): readonly WordingToken[] {
  const tokens: WordingToken[] = [];
  let marks: string[] = [];
  for (const run of listRuns(text, spotAtoms(text, book))) {
    const token = toToken(text, run, store);
    const before = marks.at(-1) ?? tokens.at(-1)?.text;
    const isMark = token.size === 0 || (listMark.pattern.test(token.text) && mayList(before));
    if (isMark) marks.push(token.text);
    else {
      tokens.push(store.joinMarks(marks, token, []));
      marks = [];
    }
  }
  const last = tokens.pop();
  return last === undefined ? [] : [...tokens, store.joinMarks([], last, marks)];
}

/** What was cut by the names of a book. */
const cutBy = remember((_: AtomBook) => ({
  store: makeTokenStore(),
  texts: new Map<string, readonly WordingToken[]>(),
}));

/**
 * The tokens of a text in order; joined by blanks they are the text, its blanks joined. Marks of lists and signs alone are no
 * tokens: they go with the word after them, at the end with the word before. Empty for a text without words. A text is cut
 * once for each book, however many plans print it and pages ask for it. Input: NFC.
 */
export function cutTokens(text: string, book: AtomBook): readonly WordingToken[] {
  const { store, texts } = cutBy(book);
  const known = texts.get(text);
  if (known !== undefined) return known;
  const cut = cutText(text, book, store);
  texts.set(text, cut);
  return cut;
}
