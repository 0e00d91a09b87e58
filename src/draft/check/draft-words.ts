import { escapePattern } from "#text/escape-pattern.ts";
import { oneOf } from "#text/phrase.ts";
import { remember } from "#text/remember.ts";
import type { DraftWordEntry } from "#schema/vocabulary/draft-words.ts";

/** Behind the words of a committee: that it is the one of a unit. */
const ofOneUnit = /^\s+(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu)(?!\p{L})/u;

/** “ủy ban nhân dân các xã”, “các ủy ban nhân dân xã” are said of several, in small letters; “ủy ban nhân dân tỉnh” is one. */
function isGeneral(match: RegExpExecArray, { term }: DraftWordEntry): boolean {
  const [printed] = match;
  if (printed !== printed.toLowerCase() || !term.endsWith("nhân dân")) return false;
  const [before, behind] = [
    match.input.slice(0, match.index),
    match.input.slice(match.index + printed.length),
  ];
  return !ofOneUnit.test(behind) || /(?<!\p{L})(?:các|những|mỗi|từng)\s+$/iu.test(before);
}

/** The words of an entry as whole words; slips of the keyboard by their very letters. */
const compileEntry = remember(({ term, forms, use }: DraftWordEntry): RegExp => {
  const words = oneOf(...[term, ...forms].map(escapePattern));
  return new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, use === "misspelt" ? "gu" : "giu");
});

/** Every place in a text where the words of an entry stand as whole words, as printed. */
function listPlaces(text: string, entry: DraftWordEntry): RegExpExecArray[] {
  // Of words whose capitals are set the term itself is right, and so is print of capitals alone.
  const isRight = (match: RegExpExecArray): boolean =>
    entry.use === "capitals" &&
    (match[0] === entry.term || match[0] === match[0].toUpperCase() || isGeneral(match, entry));
  return [...text.matchAll(compileEntry(entry))].filter((match) => !isRight(match));
}

/** Terms of the list that a text is told of. */
export function findDraftWords(text: string, entries: readonly DraftWordEntry[]): string[] {
  return entries.filter((entry) => listPlaces(text, entry).length > 0).map(({ term }) => term);
}

/** Every place where the lines hold a word of a use, with its entry. */
export function matchDraftWords(
  lines: readonly string[],
  entries: readonly DraftWordEntry[],
  use: DraftWordEntry["use"],
): readonly {
  readonly line: number;
  readonly text: string;
  readonly whole: string;
  readonly entry: DraftWordEntry;
}[] {
  return entries
    .filter((entry) => entry.use === use)
    .flatMap((entry) =>
      lines.flatMap((whole, index) =>
        listPlaces(whole, entry).map(([text]) => ({ line: index + 1, text, whole, entry })),
      ),
    );
}
