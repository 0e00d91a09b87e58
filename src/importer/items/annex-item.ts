import type { GroupNumeral } from "#schema/identifier.ts";
import type { AnnexCell, Statement } from "#schema/items.ts";
import { fold } from "#text/fold.ts";
import { type ItemHeading, readItemCell } from "#importer/lines/kinds/item-heading.ts";
import { continuesSentence } from "#importer/lines/sentences.ts";
import type { Column, Row } from "#importer/lines/table.ts";
import { type ColumnWords, alignRow } from "./align-row.ts";
import { trimTitle } from "./item-title.ts";
import { findRefusal } from "./not-applicable.ts";

/** An item of the annex: its row or, where a page break cut it, rows. */
export interface AnnexItem {
  /** The N of “Mô hình N” in its title, else the number of its row. */
  readonly number: number;
  /** Whether the title itself prints the number. */
  readonly isNamed: boolean;
  readonly kind: "model" | "task";
  readonly group: GroupNumeral | null;
  readonly title: Statement | null;
  readonly statusReason: Statement | null;
  readonly lines: readonly [number, number];
  readonly cells: readonly AnnexCell[];
  readonly unplaced: readonly Statement[];
}

/** A row put under the columns of its table, with what tells whether it begins an item. */
export interface ItemRow {
  readonly line: number;
  /** One cell a column; empty string where the row has none. */
  readonly cells: readonly string[];
  /** Cells that no column takes. */
  readonly unplaced: readonly string[];
  /** Number in the column of numbers; undefined where it prints none. */
  readonly number: number | undefined;
  /** Whether the column of numbers holds anything; undefined for a table without that column. */
  readonly isNumbered: boolean | undefined;
  readonly title: string;
  /** The heading that its title is; undefined where the title prints no “Mô hình N”. */
  readonly heading: ItemHeading | undefined;
}

const rowNumber = /^(?:[IVX]+\.|\d{1,2}\.)?(\d{1,3})\s*[.)]?$/;

/** A row as one of an item. */
export function readItemRow(row: Row, columns: readonly Column[], usual: ColumnWords): ItemRow {
  const { cells, unplaced } = alignRow(row.cells, columns, usual);
  const numberAt = columns.findIndex((column) => column.field === "number");
  const printed = cells[numberAt] ?? "";
  const number = rowNumber.exec(printed)?.[1];
  const title = cells[columns.findIndex((column) => column.field === "title")] ?? "";
  return {
    line: row.line,
    cells,
    unplaced,
    number: number === undefined ? undefined : Number(number),
    isNumbered: numberAt < 0 ? undefined : printed !== "",
    title,
    heading: readItemCell(title),
  };
}

/** An item while its rows are read. */
export interface OpenItem {
  readonly rowNumber: number | undefined;
  /** The heading that the title of its first row is. */
  readonly heading: ItemHeading | undefined;
  readonly group: GroupNumeral | null;
  readonly from: number;
  to: number;
  /** By column index. */
  readonly statements: Statement[][];
  readonly unplaced: readonly Statement[];
}

/** Whether a row begins an item: it has a title, and a number where the table numbers its rows. */
export function beginsItem({ title, number, isNumbered, heading }: ItemRow): boolean {
  return title !== "" && (number !== undefined || isNumbered === undefined || heading !== undefined);
}

/** Whether a row goes on with an item that a page break cut. */
export function continuesItem(row: ItemRow, columns: readonly Column[], open: OpenItem): boolean {
  const { isNumbered, title, heading } = row;
  if (isNumbered === true || heading !== undefined) return false;
  // Without a column of numbers a row with a title begins an item unless it goes on with the sentence above.
  const titleAt = columns.findIndex((column) => column.field === "title");
  const before = open.statements[titleAt]?.at(-1)?.text ?? "";
  return isNumbered === false || title === "" || (/^\p{Ll}/u.test(title) && continuesSentence(before, title));
}

/** The item that a row begins. */
export function openItem(row: ItemRow, group: GroupNumeral | null): OpenItem {
  const { line, number, heading, unplaced } = row;
  const left = unplaced.map((text): Statement => ({ text, lines: [line, line] }));
  const open = { rowNumber: number, heading, group, from: line, to: line, statements: [], unplaced: left };
  appendRow(open, row);
  return open;
}

/** Adds the cells of a row to an item, in place. */
export function appendRow(open: OpenItem, { line, cells }: ItemRow): void {
  open.to = line;
  cells.forEach((text, index) => {
    if (text !== "") (open.statements[index] ??= []).push({ text, lines: [line, line] });
  });
}

function joinStatements(statements: readonly Statement[]): Statement | null {
  const first = statements[0];
  const last = statements.at(-1);
  if (first === undefined || last === undefined) return null;
  return { text: statements.map((s) => s.text).join(" "), lines: [first.lines[0], last.lines[1]] };
}

/**
 * The item as read.
 * @param counted Its place among all items of the annex, from 1: its number where neither title nor row prints one.
 */
export function closeItem(open: OpenItem, columns: readonly Column[], counted: number): AnnexItem {
  const titleAt = columns.findIndex((column) => column.field === "title");
  const titles = open.statements[titleAt] ?? [];
  const raw = joinStatements(titles);
  // A title that goes on over a page break is read again as a whole.
  const heading = raw === null || titles.length === 1 ? open.heading : readItemCell(raw.text);
  const title =
    raw === null
      ? null
      : {
          ...raw,
          text: trimTitle(heading === undefined || heading.title === "" ? raw.text : heading.title),
        };
  const cells = columns.flatMap((column, index): AnnexCell[] => {
    const statements = open.statements[index];
    if (statements === undefined || column.field === "number" || column.field === "title") return [];
    return [{ field: column.field, heading: column.heading, statements }];
  });
  const reason = findRefusal(cells);
  const headingSaysModel = fold(columns[titleAt]?.heading ?? "").includes("mo hinh");
  return {
    number: heading?.number ?? open.rowNumber ?? counted,
    isNamed: heading !== undefined,
    kind: heading?.kind ?? (headingSaysModel ? "model" : "task"),
    group: open.group,
    title,
    statusReason: reason,
    lines: [open.from, open.to],
    // A cell merged across says it in each of its columns.
    cells:
      reason === null
        ? cells
        : cells.filter((cell) => cell.statements.every((statement) => statement.text !== reason.text)),
    unplaced: open.unplaced,
  };
}
