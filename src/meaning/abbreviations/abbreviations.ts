import type { GlossaryEntry } from "#schema/glossary.ts";
import type { AbbreviationEntry } from "#schema/vocabulary/abbreviations.ts";
import { remember } from "#text/remember.ts";
import { readTokens } from "#text/tokens.ts";

/** What the programs know of abbreviations: those worth explaining to a reader, and the others. */
export interface AbbreviationBook {
  readonly abbreviations: readonly AbbreviationEntry[];
  readonly glossary: readonly GlossaryEntry[];
}

/** An abbreviation as printed, and what it stands for in words; the first is the usual one. */
export interface Abbreviation {
  readonly short: string;
  readonly long: readonly string[];
}

/** Where an abbreviation is taken for its words. */
export type AbbreviationUse = AbbreviationEntry["expandIn"][number];

/** The abbreviations that the reading of names or of titles takes for their words: those of the glossary first. */
export function listAbbreviations(book: AbbreviationBook, use: AbbreviationUse): readonly Abbreviation[] {
  const explained = book.glossary
    .filter(({ expandIn = [] }) => expandIn.includes(use))
    .flatMap(({ short, forms = [], long }) => [short, ...forms].map((form) => ({ short: form, long })));
  const plain = book.abbreviations
    .filter(({ expandIn }) => expandIn.includes(use))
    .flatMap(({ term, forms }) => forms.map((form) => ({ short: form, long: [term] })));
  return [...explained, ...plain];
}

/** Words of a text as printed, case kept; Đ is D, for plans print HDND too. “TƯ” keeps its mark: “TU” is another thing. */
function toExactWords(text: string): string[] {
  return readTokens(text.normalize("NFC")).map(({ printed }) =>
    printed.replace(/Đ/g, "D").replace(/đ/g, "d"),
  );
}

/** An abbreviation as it is looked up: its words, parted by spaces, so that “LĐ-TB&XH” is “LD TB XH”. */
export function toExactKey(short: string): string {
  return toExactWords(short).join(" ");
}

/** A list of abbreviations as they are looked up, and how many words the longest has. */
const compileAbbreviations = remember((known: readonly Abbreviation[]) => {
  const byKey = new Map(known.map((one) => [toExactKey(one.short), one]));
  return { byKey, longest: Math.max(0, ...[...byKey.keys()].map((key) => key.split(" ").length)) };
});

/** The abbreviations of a list that stand in a text, in order; where one begins with another the longer alone. */
export function findAbbreviations(text: string, known: readonly Abbreviation[]): readonly Abbreviation[] {
  const words = toExactWords(text);
  const { byKey, longest } = compileAbbreviations(known);
  const found: Abbreviation[] = [];
  for (let at = 0; at < words.length;) {
    let count = longest;
    while (count > 0 && !byKey.has(words.slice(at, at + count).join(" "))) count -= 1;
    const one = byKey.get(words.slice(at, at + count).join(" "));
    if (one !== undefined) found.push(one);
    at += Math.max(count, 1);
  }
  return found;
}
