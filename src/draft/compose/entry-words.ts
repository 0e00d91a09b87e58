import { type DraftBook, findWords } from "#draft/sources/draft-book.ts";
import type { DraftEntry, DraftFieldName } from "#schema/draft.ts";

/** Paragraphs of a text, a line each; blank lines say nothing. */
export const toLines = (text: string): string[] =>
  text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== "");

/**
 * What a draft says in a field, a paragraph an entry: the words kept with it, else those of the item that it names. Empty
 * where it has none, or the item is gone and no words were kept.
 */
export function listEntryWords(entry: DraftEntry, field: DraftFieldName, book: DraftBook): string[] {
  const wording = entry.fields[field];
  if (wording === undefined) return [];
  return toLines(wording.text ?? findWords(book.items, wording.from, field) ?? "");
}

/** Whether the words of a field are no longer those of the item they came from. */
export function isChanged(entry: DraftEntry, field: DraftFieldName, book: DraftBook): boolean {
  const wording = entry.fields[field];
  if (wording?.from === undefined || wording.text === undefined) return false;
  const source = findWords(book.items, wording.from, field);
  return source === undefined || toLines(source).join("\n") !== toLines(wording.text).join("\n");
}

/** Whether a field names an item that the handbook does not have, or that says nothing of it. */
export function isGone(entry: DraftEntry, field: DraftFieldName, book: DraftBook): boolean {
  const from = entry.fields[field]?.from;
  return from !== undefined && findWords(book.items, from, field) === undefined;
}
