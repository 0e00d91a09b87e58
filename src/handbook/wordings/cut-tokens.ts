import { joinWhitespace } from "#text/join.ts";
import { readTokens } from "#text/tokens.ts";
import type { AtomBook, AtomSpot } from "./atoms.ts";
import { spotAtoms } from "./atoms.ts";
import { listMark } from "./number-phrases.ts";
import { makeToken, toTokenKey } from "./token-key.ts";
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

function toToken(text: string, run: Run): WordingToken {
  const printed = joinWhitespace(text.slice(run.start, run.end));
  const { spot } = run;
  const words = readTokens(printed);
  // What else stands in the same word, as in “2023/KH”, belongs to its key.
  const isWhole = spot !== null && readTokens(text.slice(spot.start, spot.end)).length === words.length;
  const key = toTokenKey(printed, isWhole ? spot.value : null);
  return makeToken(printed, spot?.atom ?? null, key);
}

/** Whether a mark of a list may stand behind some printed words: at the beginning, and where a part of a sentence ends. */
const mayList = (before: string | undefined): boolean =>
  before === undefined || /[.;:!?]["”’)]?$/u.test(before);

/**
 * The tokens of a text in order; joined by blanks they are the text, its blanks joined. Marks of lists and signs alone are no
 * tokens: they go with the word after them, at the end with the word before. Empty for a text without words. Input: NFC.
 */
export function cutTokens(text: string, book: AtomBook): WordingToken[] {
  const tokens: WordingToken[] = [];
  let marks: string[] = [];
  for (const run of listRuns(text, spotAtoms(text, book))) {
    const token = toToken(text, run);
    const before = marks.at(-1) ?? tokens.at(-1)?.text;
    const isMark = token.size === 0 || (listMark.pattern.test(token.text) && mayList(before));
    if (isMark) marks.push(token.text);
    else {
      tokens.push(makeToken([...marks, token.text].join(" "), token.atom, token.key));
      marks = [];
    }
  }
  const last = tokens.pop();
  if (last === undefined) return [];
  return [...tokens, makeToken([last.text, ...marks].join(" "), last.atom, last.key)];
}
