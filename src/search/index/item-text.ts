import type { Item } from "#handbook/handbook-types.ts";
import type { BodyField } from "#schema/items.ts";
import type { SearchText } from "#search/search-types.ts";
import { joinWhitespace } from "#text/join.ts";
import { readTokens } from "#text/tokens.ts";

function fieldText({ label, statements }: BodyField): readonly string[] {
  const texts = statements.map((statement) => statement.text);
  if (label === null || label === "") return texts;
  return [`${label.replace(/\s*[:.]$/, "")}: ${texts[0] ?? ""}`.trim(), ...texts.slice(1)];
}

/** Words of a text as it has them, each between blanks: what another text holds in one run is found in them. */
export const toHeldWords = (text: string): string =>
  ` ${readTokens(text)
    .map((word) => word.exact)
    .join(" ")} `;

/**
 * The annex row as one statement, its cells parted by dots, without cells whose words the body holds in one run already.
 * Headings are the table's, not the row's.
 */
function rowText(
  { cells, unplaced }: NonNullable<Item["imported"]["annex"]>,
  body: readonly string[],
): string {
  const held = body.map(toHeldWords);
  return [...cells.map((cell) => cell.statements), unplaced]
    .map((statements) => joinWhitespace(statements.map((one) => one.text).join(" ")))
    .filter((text) => text !== "" && !held.some((one) => one.includes(toHeldWords(text))))
    .join(" · ");
}

/** Whether an annex title has other words than the body's. */
export function differs(annex: string | null, title: string): annex is string {
  return annex !== null && toHeldWords(annex) !== toHeldWords(title);
}

/** What an item is found by besides its titles: its statements, and of its annex row what they do not hold. */
export function itemText(item: Item): SearchText {
  const { body, annex } = item.imported;
  const fields = body?.fields.flatMap(fieldText) ?? [];
  const reason = item.statusReason ?? "";
  const texts = fields.some((text) => text.includes(reason)) ? fields : [reason, ...fields];
  return [...texts, annex === null ? "" : rowText(annex, texts)].filter((text) => text !== "");
}
