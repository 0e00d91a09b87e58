import { fold } from "./fold.ts";
import { unifySyllable } from "./tone.ts";

/** A word as search compares it, with its place in the text. */
export interface SearchWord {
  /** Lower case, NFC, one spelling (tone.ts), marks kept. */
  readonly exact: string;
  /** The same without marks. */
  readonly folded: string;
  /** Offsets in the text, from 0; `end` is after the last letter. */
  readonly start: number;
  readonly end: number;
}

const unified = new Map<string, readonly [string, string]>();
/** Syllables are few; more than these are numbers and codes, not worth keeping. */
const unifiedLimit = 20_000;

function unify(text: string): readonly [string, string] {
  const known = unified.get(text);
  if (known !== undefined) return known;
  const exact = unifySyllable(text.normalize("NFC").toLowerCase());
  const made = [exact, fold(exact)] as const;
  if (unified.size < unifiedLimit) unified.set(text, made);
  return made;
}

/** Words of a text in order: runs of letters, marks and digits, so that “06/QĐ-TTg” is three. Empty for none. */
export function readSearchWords(text: string): SearchWord[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => {
    const [exact, folded] = unify(match[0]);
    return { exact, folded, start: match.index, end: match.index + match[0].length };
  });
}

/** Whether a word is typed with marks (or đ). */
export function hasMarks(word: Pick<SearchWord, "exact" | "folded">): boolean {
  return word.exact !== word.folded;
}

/**
 * A word as it stands in the index. Pagefind drops combining marks alone, so đ becomes d with a stroke as such a mark:
 * found by “d”, and told apart where marks count. Not in codes such as “TCTĐA06”: there Pagefind would cut the word at the
 * stroke and find it by “06”.
 */
export function toIndexWord(exact: string): string {
  return exact.replaceAll("đ", /\p{N}/u.test(exact) ? "d" : "d\u0335");
}
