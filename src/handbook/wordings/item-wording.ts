import { findStatements, type Wording } from "#meaning/wording.ts";
import type { Item } from "../handbook-types.ts";
import type { AtomBook } from "./atoms.ts";
import { cutTokens } from "./cut-tokens.ts";
import type { WordingStatements } from "./wording-token.ts";

/** What is compared of an item: its title, and each field of its wording. */
export type WordingField = "title" | keyof Wording;

/** The fields in the order in which they are told. */
export const wordingFields: readonly WordingField[] = [
  "title",
  "objective",
  "assignments",
  "implementers",
  "supporters",
  "deadline",
  "tools",
  "result",
];

/** What an item says in a field, text by text as its data row has it; empty where it says nothing. */
export function listTexts(item: Pick<Item, "title" | "wording">, field: WordingField): readonly string[] {
  if (field === "title") return [item.title];
  const said = item.wording[field];
  return said === null ? [] : typeof said === "string" ? [said] : said;
}

/** The same cut into tokens. */
export function cutField(
  item: Pick<Item, "title" | "wording">,
  field: WordingField,
  book: AtomBook,
): WordingStatements {
  return listTexts(item, field)
    .map((text) => cutTokens(text, book))
    .filter((tokens) => tokens.length > 0);
}

/** Fields of the annex that are told beside those of the body. */
export const annexFields = [
  "leads",
  "coordinators",
  "implementers",
  "supporters",
  "deadline",
  "tools",
  "result",
] as const;
export type AnnexField = (typeof annexFields)[number];

/** A cell of an item's annex row cut into tokens; empty where the annex says nothing. */
export function cutAnnexField({ imported }: Item, field: AnnexField, book: AtomBook): WordingStatements {
  const text = findStatements(imported.annex?.cells ?? [], field)
    .map((statement) => statement.text)
    .join(" ");
  return [cutTokens(text, book)].filter((tokens) => tokens.length > 0);
}
