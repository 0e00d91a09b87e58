import type { Item } from "#handbook/handbook-types.ts";
import type { BodyField } from "#schema/items.ts";
import { joinWhitespace } from "#text/join.ts";
import { readTokens } from "#text/tokens.ts";

/** A statement of an item with the line at which it begins. */
export interface ItemStatement {
  readonly text: string;
  readonly line: number;
}

function fieldText({ label, statements }: BodyField): readonly ItemStatement[] {
  const told = statements.map(({ text, lines: [line] }) => ({ text, line }));
  const [first, ...rest] = told;
  if (label === null || label === "" || first === undefined) return told;
  return [{ ...first, text: `${label.replace(/\s*[:.]$/, "")}: ${first.text}`.trim() }, ...rest];
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
export function itemText(item: Item): readonly ItemStatement[] {
  const { body, annex } = item.imported;
  const fields = body?.fields.flatMap(fieldText) ?? [];
  const reason = item.statusReason ?? "";
  const isHeld = fields.some(({ text }) => text.includes(reason));
  const texts = isHeld ? fields : [{ text: reason, line: item.evidence.body?.[0] ?? 0 }, ...fields];
  const row =
    annex === null
      ? ""
      : rowText(
          annex,
          texts.map(({ text }) => text),
        );
  return [...texts, { text: row, line: annex?.lines[0] ?? 0 }].filter(({ text }) => text !== "");
}
