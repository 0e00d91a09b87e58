import type { LineRange } from "#schema/identifier.ts";
import type { FieldName, Statement } from "#schema/items.ts";
import type { Item, Passage } from "#handbook/handbook-types.ts";
import { findStatements } from "#meaning/wording.ts";
import { nameLines } from "./rule.ts";

export type Side = "body" | "annex";

/** What an official calls the two parts of a plan. */
export const sideNames: Readonly<Record<Side, string>> = { body: "thân văn bản", annex: "phụ lục" };

function findOnSide(item: Item, side: Side, field: FieldName): Statement[] {
  const part = item.imported[side];
  if (part === null) return [];
  return findStatements("fields" in part ? part.fields : part.cells, field);
}

/** From the first to the last line of some statements; null for none. */
function spanOf(statements: readonly Statement[]): LineRange | null {
  if (statements.length === 0) return null;
  const lines = statements.flatMap((statement) => statement.lines);
  return [Math.min(...lines), Math.max(...lines)];
}

/**
 * Lines of the statements of some fields that hold one of the words; of all of them where none holds any, and of the side
 * as a whole where it has no such field. Null where the item is not on that side.
 */
export function findLines(
  item: Item,
  side: Side,
  fields: readonly FieldName[],
  words: readonly string[] = [],
): LineRange | null {
  const statements = fields.flatMap((field) => findOnSide(item, side, field));
  const telling = statements.filter((statement) => words.some((word) => statement.text.includes(word)));
  return spanOf(telling) ?? spanOf(statements) ?? item.evidence[side];
}

/** The first statement of some fields that a test accepts; undefined where none is. */
export function findStatement(
  item: Item,
  side: Side,
  fields: readonly FieldName[],
  accepts: (text: string) => boolean,
): Statement | undefined {
  return fields
    .flatMap((field) => findOnSide(item, side, field))
    .find((statement) => accepts(statement.text));
}

/** Lines of an item's title on a side; null where it has none there. */
export function findTitleLines(item: Item, side: Side): LineRange | null {
  return item.imported[side]?.title?.lines ?? null;
}

/** Words of an item's body or annex; an empty list where the lines are not known. */
export function sidePassage(side: Side, lines: LineRange | null, words: string | null): Passage[] {
  return lines === null ? [] : [{ label: sideNames[side], lines, words }];
}

/** “thân văn bản (dòng 63–85)”, without the bracket where the lines are not known. */
export function nameSide(side: Side, lines: LineRange | null): string {
  return lines === null ? sideNames[side] : `${sideNames[side]} (${nameLines(lines)})`;
}
