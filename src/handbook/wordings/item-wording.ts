import { findStatements } from "#meaning/wording.ts";
import type { Item } from "../handbook-types.ts";
import type { AtomBook } from "./atoms.ts";
import { cutTokens } from "./cut-tokens.ts";
import type { AnnexField, WordingField } from "./item-fields.ts";
import type { WordingStatements } from "./wording-token.ts";

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

/** The title of an item in the annex cut into tokens; empty where the annex has none. */
export const cutTitleAnnex = ({ titleAnnex }: Item, book: AtomBook): WordingStatements =>
  titleAnnex === null ? [] : [cutTokens(titleAnnex, book)];

/** A cell of an item's annex row cut into tokens; empty where the annex says nothing. */
export function cutAnnexField({ imported }: Item, field: AnnexField, book: AtomBook): WordingStatements {
  const text = findStatements(imported.annex?.cells ?? [], field)
    .map((statement) => statement.text)
    .join(" ");
  return [cutTokens(text, book)].filter((tokens) => tokens.length > 0);
}
