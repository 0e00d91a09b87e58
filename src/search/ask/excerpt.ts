import { readTokens } from "#text/tokens.ts";
import type { Token } from "#text/tokens.ts";
import { findRun, isExactVariant } from "./lookup.ts";
import type { SearchText } from "#search/search-types.ts";
import type { QueryVariant } from "./variants.ts";

/** A run of a passage; `isMarked`: one of the words asked for. */
export interface ExcerptPart {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Words of a passage before and after the first match. */
const wordsBefore = 12;
const wordsInAll = 44;

interface Match {
  /** Indexes of matched words in their statement. */
  readonly words: ReadonlySet<number>;
  readonly from: number;
  readonly score: number;
}

/** Every place where one of the wordings stands as a phrase, the typed one first. */
function matchPhrases(words: readonly Token[], variants: readonly QueryVariant[]): Match | null {
  const marked = new Set<number>();
  let score = 0;
  let from = words.length;
  for (const [rank, variant] of variants.entries()) {
    if (variant.words.length === 0) continue;
    let at = 0;
    while (at < words.length) {
      const found = findRun(words.slice(at), variant.words, isExactVariant(variant));
      if (found < 0) break;
      variant.words.forEach((_, k) => marked.add(at + found + k));
      from = Math.min(from, at + found);
      // What was typed outweighs its other wordings.
      score = Math.max(score, 1000 - rank);
      at += found + variant.words.length;
    }
  }
  return score === 0 ? null : { words: marked, from, score };
}

/** The stretch with the most different words of the wordings; “của” is not the “cửa” that was typed, where that is found too. */
function matchWords(words: readonly Token[], variants: readonly QueryVariant[]): Match | null {
  const typed = variants.flatMap((variant) => variant.words);
  const exact = new Set(typed.map((word) => word.exact));
  const folded = new Set(typed.map((word) => word.folded));
  const unmarked = new Set(typed.filter((word) => word.exact === word.folded).map((word) => word.folded));
  const find = (isAsked: (word: Token) => boolean): readonly number[] =>
    words.flatMap((word, at) => (isAsked(word) ? [at] : []));
  const own = find((word) => exact.has(word.exact) || unmarked.has(word.folded));
  const hits = own.length > 0 ? own : find((word) => folded.has(word.folded));
  let best: Match | null = null;
  for (const from of hits) {
    const near = hits.filter((at) => at >= from && at < from + wordsInAll - wordsBefore);
    const different = new Set(near.map((at) => words[at]?.folded));
    const asTyped = new Set(
      near.map((at) => words[at]?.exact).filter((word) => word !== undefined && exact.has(word)),
    );
    const count = different.size + asTyped.size;
    // Any statement with a word as it was typed comes before one that has other marks alone.
    const score = own.length > 0 ? count : count / 1000;
    if (best === null || score > best.score) best = { words: new Set(near), from, score };
  }
  return best;
}

function cut(text: string, words: readonly Token[], match: Match): ExcerptPart[] {
  const from = Math.max(0, Math.min(match.from - wordsBefore, words.length - wordsInAll));
  const to = Math.min(words.length, from + wordsInAll);
  const parts: ExcerptPart[] = [];
  const add = (part: string, isMarked: boolean): void => {
    if (part !== "") parts.push({ text: part, isMarked });
  };
  let at = from === 0 ? 0 : (words[from]?.start ?? 0);
  if (from > 0) add("… ", false);
  for (let k = from; k < to; k += 1) {
    const word = words[k];
    if (word === undefined || !match.words.has(k)) continue;
    add(text.slice(at, word.start), false);
    // Neighbours are marked as one run, with what stands between them.
    let last = k;
    while (last + 1 < to && match.words.has(last + 1)) last += 1;
    const end = words[last]?.end ?? word.end;
    add(text.slice(word.start, end), true);
    at = end;
    k = last;
  }
  const end = to === words.length ? text.length : (words[to - 1]?.end ?? text.length);
  add(text.slice(at, end), false);
  if (to < words.length) add(" …", false);
  return parts;
}

/** A part of a text, and the offset of the statement that it is of; -1 for none. */
export interface Excerpt {
  readonly parts: readonly ExcerptPart[];
  readonly statement: number;
}

/**
 * The part of a text that shows best what was asked, as runs of the text's own characters; the beginning of the text where
 * nothing of it matches, empty for an empty text.
 */
export function buildExcerpt(text: SearchText, variants: readonly QueryVariant[]): Excerpt {
  const typed = variants.filter((variant) => variant.kind === "typed");
  const statements = text.map((statement, at) => ({ statement, at, words: readTokens(statement) }));
  const matches = statements.map(({ statement, at, words }) => {
    // Words of another wording mean it together only.
    const match = matchPhrases(words, variants) ?? matchWords(words, typed);
    return { statement, at, words, match };
  });
  const best = matches.reduce<(typeof matches)[number] | undefined>(
    (one, other) => ((other.match?.score ?? 0) > (one?.match?.score ?? 0) ? other : one),
    matches[0],
  );
  if (best === undefined) return { parts: [], statement: -1 };
  const match = best.match ?? { words: new Set(), from: 0, score: 0 };
  return { parts: cut(best.statement, best.words, match), statement: best.at };
}
