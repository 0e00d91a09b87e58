import { type AlignedText, alignText } from "#text/aligned.ts";
import { readCount } from "./cell-content.ts";
import type { PrintedCell } from "./cells.ts";
import { readGroupCell } from "./kinds/group-heading.ts";
import type { LabelBook } from "./kinds/label-book.ts";
import { turnRecords } from "./record-table.ts";
import { type Judgement, judgeTable } from "./judge-table.ts";
import { type LogicalLine, readPlainLine } from "./logical-line.ts";
import { tellMarkedBodies } from "./marked-bodies.ts";
import { tellMarkedTimes } from "./marked-times.ts";
import { type PrintedRow, type Row, fillMerged, readPrintedRow } from "./row.ts";
import { type Column, readColumns } from "./table-columns.ts";
import { type TableHead, isHeadAtTop, isHeadByWords, readTableHead, widestTable } from "./table-head.ts";

export interface Table extends Judgement {
  readonly columns: readonly Column[];
  /** Rows below the head, in order; repeated heads, rules and empty rows are left out. */
  readonly rows: readonly Row[];
  /** Lines of the head, of repeated heads, rules and empty rows. */
  readonly headLines: readonly number[];
  /** Running text above it, the nearest line first: its caption, and what the plan says of it. */
  readonly above: readonly TextAbove[];
}

/** A line of running text above a table. */
export interface TextAbove extends AlignedText {
  readonly line: number;
}

// A row that lays out the head or foot of the document: nation, number, recipients, signature.
const layout =
  /\bnoi nhan\s*(?::|\||$)|\b(?:cong hoa xa hoi|doc lap - tu do)\b|(?:^|\|\s*|\t)(?:tm|kt|tl|tuq)\s*\./;

const isRule = ({ cells }: PrintedRow): boolean => cells.every(({ text }) => /^:?-*:?$/.test(text));

const toKey = ({ cells }: PrintedRow): string => cells.map((cell) => cell.folded).join("|");

/** Lines of running text above a table that may say what it lists. */
const captionLines = 6;

/** Rows looked at for a head: its own, and rules between them. */
const headRoom = 8;

interface OpenTable {
  readonly head: TableHead;
  readonly rows: PrintedRow[];
  readonly headLines: number[];
  /** Folded rows of its head, which may be repeated on each page. */
  readonly heads: ReadonlySet<string>;
  readonly above: readonly TextAbove[];
}

/** Rows with no running text between them. */
interface Run {
  readonly rows: PrintedRow[];
  readonly above: readonly TextAbove[];
}

/** Rows of the text in runs, without those that lay out the head or foot of the document. */
function collectRuns(lines: readonly LogicalLine[]): Run[] {
  const runs: Run[] = [];
  const above: TextAbove[] = [];
  let isRunning = false;
  for (const line of lines) {
    const row = readPrintedRow(line);
    if (row === undefined) {
      above.unshift({ text: line.text, folded: line.folded, line: line.line });
      if (above.length > captionLines) above.pop();
      isRunning = false;
    } else if (layout.test(toKey(row))) isRunning = false;
    else {
      if (!isRunning) runs.push({ rows: [], above: above.splice(0) });
      isRunning = true;
      runs.at(-1)?.rows.push(row);
    }
  }
  return runs;
}

function openTable(head: TableHead, above: readonly TextAbove[]): OpenTable {
  return { head, rows: [], headLines: [], heads: new Set(head.rows.map(toKey)), above };
}

/** A table without a head, as wide as the widest of its rows; what stands beyond the widest that is drawn is no column. */
function openBare(rows: readonly PrintedRow[], above: readonly TextAbove[]): OpenTable {
  const widest = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const width = Math.min(widest, widestTable);
  return openTable({ headings: Array.from({ length: width }, () => []), rows: [] }, above);
}

/** Whether rows without a head of their own go on with a table: one of them at least is as wide as it. */
function goesOn(table: OpenTable | undefined, rows: readonly PrintedRow[]): boolean {
  return table !== undefined && rows.some(({ cells }) => cells.length === table.head.headings.length);
}

/** Whether rows repeat the head of a table and count from 1 again: another table of its kind, no page break. */
function beginsAnew(table: OpenTable | undefined, rows: readonly PrintedRow[]): boolean {
  const [head, ...below] = rows.filter((row) => !isRule(row));
  if (head === undefined || table?.heads.has(toKey(head)) !== true) return false;
  const counts = below.map(({ cells }) => readCount(cells[0]?.text ?? "")?.value);
  const first = counts.find((count) => count !== undefined);
  return first === 1 && table.rows.length > 0;
}

/** The heading of a group that stands as running text between two parts of a table, as a row that it spans. */
function readGroupBetween(above: readonly TextAbove[], width: number): PrintedRow[] {
  const line = above
    .slice(0, 2)
    .find(({ text }) => readGroupCell(text, /^[IVX]{1,4}\s*[.)/:-]/.test(text)) !== undefined);
  if (line === undefined) return [];
  const { text, folded, line: at } = line;
  const span: PrintedCell = { text: "", folded: "", pieces: [], merged: "left" };
  const first: PrintedCell = { text, folded, pieces: [text], merged: undefined };
  return [
    {
      cells: [first, ...Array.from({ length: width - 1 }, () => span)],
      line: at,
      to: at,
      cellLines: undefined,
    },
  ];
}

/** Adds the tables of a run to those before it, in place; rows without a head go on with the last table, or stand alone. */
function readRun({ rows, above }: Run, tables: OpenTable[], labels: LabelBook): void {
  const turned = turnRecords(
    rows.filter((row) => !isRule(row)),
    labels,
  );
  if (turned !== undefined) {
    const table = openTable({ headings: turned.headings, rows: [] }, above);
    table.rows.push(...turned.rows);
    tables.push(table);
    return;
  }
  const atTop = rows.find((row) => !isRule(row));
  let table = goesOn(tables.at(-1), rows) && !beginsAnew(tables.at(-1), rows) ? tables.at(-1) : undefined;
  if (table !== undefined) table.rows.push(...readGroupBetween(above, table.head.headings.length));
  const open = (next: OpenTable): OpenTable => {
    tables.push(next);
    return next;
  };
  for (const [index, row] of rows.entries()) {
    if (table !== undefined && (table.heads.has(toKey(row)) || isRule(row))) table.headLines.push(row.line);
    else if (isHeadByWords(row, labels) || (row === atTop && isHeadAtTop(row, labels))) {
      const room = rows.slice(index, index + headRoom).filter((one) => !isRule(one));
      table = open(openTable(readTableHead(room, labels), above));
      table.headLines.push(row.line);
    } else if (!isRule(row)) {
      table ??= open(openBare(rows, above));
      table.rows.push(row);
    }
  }
}

/** Whether a row tells a thing, and heads no group: it has words in three cells, or in all of a narrower table. */
function tellsThing({ cells }: Row, width: number): boolean {
  return cells.filter((cell) => cell.text !== "" && cell.merged !== "left").length >= Math.min(3, width);
}

function closeTable(
  { head, rows, headLines, above }: OpenTable,
  labels: LabelBook,
  listTexts: () => readonly string[],
): Table {
  const filled = tellMarkedTimes(head, fillMerged(rows));
  const { headings, rows: told, printed, unexplained } = tellMarkedBodies(head, filled, labels, listTexts);
  const things = told.filter((row) => tellsThing(row, headings.length));
  const read = readColumns(headings, things, labels).map((one, index): Column =>
    unexplained.has(index) ? { ...one, field: "content" } : one,
  );
  const columns = read.map((one, index) => ({ ...one, heading: printed.get(index) ?? one.heading }));
  return { columns, rows: told, headLines, above, ...judgeTable(read, things, labels) };
}

/**
 * The tables of the text in order, those that list models or tasks (`isRead`) and others. Rows of one table may be parted by
 * page breaks, running text between them (captions, page numbers) notwithstanding.
 */
export function readTables(lines: readonly LogicalLine[], labels: LabelBook): readonly Table[] {
  const tables: OpenTable[] = [];
  for (const run of collectRuns(lines)) readRun(run, tables, labels);
  const listTexts = (): readonly string[] => lines.map(({ folded }) => folded);
  return tables.map((table) => closeTable(table, labels, listTexts));
}

const listLines = ({ line, to }: Row): number[] =>
  Array.from({ length: to - line + 1 }, (_, index) => line + index);

/**
 * Logical lines with the rows that belong to no table of items as running text, one line a cell and a line break in it: the
 * head and foot of a document are often laid out as tables without borders.
 */
export function releaseRows(
  lines: readonly LogicalLine[],
  tables: readonly Table[],
  labels: LabelBook,
): LogicalLine[] {
  const read = tables.filter(({ isRead }) => isRead);
  const used = new Set(read.flatMap((table) => [...table.headLines, ...table.rows.flatMap(listLines)]));
  return lines.flatMap((line): LogicalLine[] => {
    const printed = used.has(line.line) ? undefined : readPrintedRow(line);
    if (printed === undefined) return [line];
    return printed.cells
      .flatMap(({ pieces }) => pieces)
      .filter((text) => !/^:?-*:?$/.test(text))
      .map((text) => {
        const { line: from, to } = line;
        return readPlainLine({ ...alignText(text), bold: undefined, line: from, to, row: undefined }, labels);
      });
  });
}
