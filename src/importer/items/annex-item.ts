import type { GroupNumeral } from "#schema/identifier.ts";
import type { AnnexCell, Statement } from "#schema/items.ts";
import type { ItemHeading } from "#importer/lines/kinds/item-heading.ts";
import type { LabelBook } from "#importer/lines/kinds/label-book.ts";
import { readItemCell } from "#importer/lines/kinds/item-heading.ts";
import { type Cell, isOwn } from "#importer/lines/row.ts";
import { continuesSentence } from "#importer/lines/sentences.ts";
import type { Column } from "#importer/lines/table-columns.ts";
import { splitLabelledCell } from "./cell-labels.ts";
import { splitTold } from "./told-title.ts";
import { readCellStatements } from "./cell-statements.ts";
import { type ItemRow, titleNumber } from "./item-row.ts";
import { findRefusal, splitTitle } from "./not-applicable.ts";

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

/** An item while its rows are read. */
export interface OpenItem {
  /** Number of its first row, or the one that is missing between its neighbours. */
  readonly rowNumber: number | undefined;
  /** The heading that the title of its first row is. */
  readonly heading: ItemHeading | undefined;
  readonly group: GroupNumeral | null;
  /** Model or task by what stands around it. */
  readonly kind: AnnexItem["kind"];
  readonly from: number;
  to: number;
  /** By column index. */
  readonly statements: Statement[][];
  readonly unplaced: readonly Statement[];
}

/**
 * Whether a row tells enough to be an item where its number is missing: what, who and when, none of it cut off from above. In a
 * table that does not say when, words of its own in every other column.
 */
function standsAlone({ title, tellsWho, tellsWhen, cells }: ItemRow): boolean {
  const begins = (text: string): boolean => /^[\p{Lu}“"\d]/u.test(text);
  const isFull = cells.filter((cell) => cell === undefined).length === 1;
  const isWhole = isFull && cells.every((cell) => cell === undefined || (isOwn(cell) && begins(cell.text)));
  return begins(title) && tellsWho && (tellsWhen || isWhole);
}

/**
 * Whether a row begins an item: it has a title, and a number where the table numbers its rows. A row whose number is missing
 * between its neighbours begins one too, and one below a number that spans several rows which tells who does it.
 */
export function beginsItem(row: ItemRow, isMissing: boolean): boolean {
  const { title, count, isNumbered, heading } = row;
  if (title === "") return false;
  if (count !== undefined || isNumbered === undefined || heading !== undefined) return true;
  return row.isBelowSame ? row.tellsWho || row.tellsWhen : isMissing || standsAlone(row);
}

/** Whether a row goes on with an item: that a page break cut, or that has several cells beside its number. */
export function continuesItem(
  row: ItemRow,
  columns: readonly Column[],
  open: OpenItem,
  isMissing: boolean,
): boolean {
  const { isNumbered, title, heading } = row;
  if (isNumbered === true || heading !== undefined) return false;
  if (isNumbered === false) return !beginsItem(row, isMissing);
  // Without a column of numbers a row with a title begins an item unless it goes on with the sentence above.
  const titleAt = columns.findIndex((column) => column.field === "title");
  const before = open.statements[titleAt]?.at(-1)?.text ?? "";
  return title === "" || (/^\p{Ll}/u.test(title) && continuesSentence(before, title));
}

/** The item that a row begins. */
export function openItem(
  row: ItemRow,
  columns: readonly Column[],
  around: Pick<OpenItem, "rowNumber" | "group" | "kind">,
  labels: LabelBook,
): OpenItem {
  const { line, to, heading } = row;
  const unplaced = row.unplaced.map(({ text, lines }): Statement => ({ text, lines: [...lines] }));
  const open = { ...around, heading, from: line, to, statements: [], unplaced };
  addCells(open, row.cells, columns, labels);
  return open;
}

/** Adds the cells of a further row to an item, in place; those that are one with the row above are told already. */
export function appendRow(
  open: OpenItem,
  { to, cells }: ItemRow,
  columns: readonly Column[],
  labels: LabelBook,
): void {
  open.to = to;
  addCells(
    open,
    cells.map((cell) => (cell?.merged === "above" ? undefined : cell)),
    columns,
    labels,
  );
}

function addCells(
  open: OpenItem,
  cells: readonly (Cell | undefined)[],
  columns: readonly Column[],
  labels: LabelBook,
): void {
  cells.forEach((cell, index) => {
    const column = columns[index];
    if (cell === undefined || column === undefined) return;
    (open.statements[index] ??= []).push(...readCellStatements(cell, column.field, labels));
  });
}

/** Fields that say who does it or when: beside them a title is a title alone. */
const telling: ReadonlySet<string> = new Set([
  "leads",
  "coordinators",
  "implementers",
  "assignments",
  "deadline",
]);

function joinStatements(statements: readonly Statement[]): Statement | null {
  const first = statements[0];
  const last = statements.at(-1);
  if (first === undefined || last === undefined) return null;
  return { text: statements.map((s) => s.text).join(" "), lines: [first.lines[0], last.lines[1]] };
}

/** The title of an item, without the number that it prints itself. */
function readTitle(
  raw: Statement | null,
  heading: ItemHeading | undefined,
  hasNumbers: boolean,
): ReturnType<typeof splitTitle> | null {
  if (raw === null) return null;
  const own = hasNumbers ? raw.text : raw.text.replace(titleNumber, "").trim();
  const text = heading === undefined || heading.title === "" ? own : heading.title;
  return splitTitle({ ...raw, text });
}

/**
 * The item as read.
 * @param counted Its place among all items of the annex, from 1: its number where neither title nor row prints one.
 */
export function closeItem(
  open: OpenItem,
  columns: readonly Column[],
  counted: number,
  labels: LabelBook,
): AnnexItem {
  const titleAt = columns.findIndex((column) => column.field === "title");
  const titles = open.statements[titleAt] ?? [];
  const raw = joinStatements(titles);
  // A title that goes on over a page break is read again as a whole.
  const heading = raw === null || titles.length === 1 ? open.heading : readItemCell(raw.text);
  const cells = columns.flatMap(({ field, heading: printed }, index): AnnexCell[] => {
    const statements = open.statements[index];
    if (statements === undefined || statements.length === 0) return [];
    if (field === "number" || field === "title" || field === "group" || field === "other") return [];
    return [...splitLabelledCell({ field, heading: printed, statements }, labels)];
  });
  const named = readTitle(
    raw,
    heading,
    columns.some(({ field }) => field === "number"),
  );
  const isSilent = !cells.some(({ field }) => telling.has(field));
  const told = named === null || !isSilent ? undefined : splitTold(named.title, labels);
  cells.push(...(told?.cells ?? []));
  const reason = named?.reason ?? findRefusal(cells);
  const printed = heading?.number ?? open.rowNumber;
  return {
    number: printed === undefined || printed === 0 ? counted : printed,
    isNamed: heading !== undefined,
    kind: heading?.kind ?? open.kind,
    group: open.group,
    title: told?.title ?? named?.title ?? null,
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
