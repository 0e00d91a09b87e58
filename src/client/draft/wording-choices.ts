import { type DraftBook, type DraftIndex, findWords } from "#draft/sources/draft-book.ts";
import type { DraftFieldName } from "#schema/draft.ts";

/** A wording of a field, and the items that have it. */
export interface WordingChoice {
  readonly text: string;
  readonly items: readonly string[];
  /** Names of the places whose plans have it: “Ninh Bình, Cửa Lò”. */
  readonly places: string;
}

const planOf = (item: string): string => item.replace(/\/\d+$/, "");

/** Name of the place of an item's plan. */
export function placeOfItem(item: string, index: DraftIndex): string {
  return index.plans.find(({ id }) => id === planOf(item))?.name ?? item;
}

/** The wordings of a field among some items, equal ones together, in the items' order. */
export function listWordings(
  items: readonly string[],
  field: DraftFieldName,
  book: DraftBook,
): readonly WordingChoice[] {
  const byText = new Map<string, string[]>();
  for (const item of items) {
    const text = findWords(book.items, item, field);
    if (text !== undefined) byText.set(text, [...(byText.get(text) ?? []), item]);
  }
  return [...byText].map(([text, same]) => ({
    text,
    items: same,
    places: [...new Set(same.map((item) => placeOfItem(item, book.index)))].join(", "),
  }));
}
