import { fold } from "#text/fold.ts";
import { namesBodies, readCount, saysTime } from "./cell-content.ts";
import type { ColumnField, LabelBook } from "./kinds/label-book.ts";
import { findColumn } from "./kinds/labels.ts";
import { type PrintedRow, isOwn } from "./row.ts";

/** The head of a table: for each column its headings from the top row down; none for a column without one. */
export interface TableHead {
  readonly headings: readonly (readonly string[])[];
  /** Rows that it takes, those that number the columns too. */
  readonly rows: readonly PrintedRow[];
}

/** Widest table that an official draws, in columns; a longer row is damaged text. */
export const widestTable = 40;
/** Longest heading of a column, and of one below a heading that spans several, in characters. */
const longestHeading = 60;
const longestSubHeading = 40;
/** Rows of headings that a table has at most. */
const mostHeadRows = 3;

/** Fields that a second row of headings tells apart. */
const subHeadings: ReadonlySet<ColumnField> = new Set<ColumnField>([
  "leads",
  "coordinators",
  "implementers",
  "supporters",
  "deadline",
  "result",
  "tools",
]);

const fieldsOf = ({ cells }: PrintedRow, labels: LabelBook): (ColumnField | undefined)[] =>
  cells.map((cell) =>
    isOwn(cell) && cell.text.length <= longestHeading ? findColumn(cell.folded, labels) : undefined,
  );

/** Whether the words of a row are headings by themselves: what is listed, and two of who, when, what for and number. */
export function isHeadByWords(row: PrintedRow, labels: LabelBook): boolean {
  if (row.cells.length > widestTable) return false;
  const fields = fieldsOf(row, labels);
  const known = fields.filter(
    (field) => field !== undefined && field !== "content" && field !== "other" && field !== "title",
  );
  const [first] = fields;
  const isLedByNumber =
    first === "number" || first === "group" || first === "title" || (row.cells[0]?.text ?? "") === "";
  return fields.includes("title") && known.length >= 2 && isLedByNumber;
}

/** Whether a row above all others of its table reads as headings: short words, half of them known, no number and no time. */
export function isHeadAtTop(row: PrintedRow, labels: LabelBook): boolean {
  const own = row.cells.filter(isOwn);
  if (own.length < 2 || row.cells.length > widestTable) return false;
  const isPlain = own.every(
    ({ text, folded }) => text.length <= longestHeading && !/\d/.test(text[0] ?? "") && !saysTime(folded),
  );
  const fields = fieldsOf(row, labels);
  const known = fields.filter((field) => field !== undefined);
  // “STT | Mô hình | Công an xã | Trạm Y tế xã | …”: below each body stands what it does.
  const isNumbered = fields[0] === "number" && fields.includes("title");
  const bodies = own.filter(
    ({ text, folded }) => namesBodies(text) && findColumn(folded, labels) === undefined,
  );
  const named = known.length + (isNumbered ? bodies.length : 0);
  return isPlain && known.length >= 2 && named * 2 >= own.length;
}

/** Whether a row names a body in each of several columns that one heading spans, and nothing else. */
function namesColumns(row: PrintedRow, above: TableHead["headings"]): boolean {
  const named = row.cells.flatMap((cell, index) => (isOwn(cell) ? [{ text: cell.text, index }] : []));
  const from = named[0]?.index ?? 0;
  const over = above[from]?.at(-1);
  const isSpanned = named.every(({ text, index }, at) => {
    const heading = above[index]?.at(-1);
    return index === from + at && (heading === undefined || heading === over) && namesBodies(text);
  });
  return named.length >= 2 && over !== undefined && isSpanned;
}

/** Whether a row only numbers the columns: “(1) (2) (3)”, “A B 1 2 3”. */
function numbersColumns({ cells }: PrintedRow): boolean {
  const counts = cells.filter(isOwn).map(({ text }) => readCount(text));
  const values = counts.map((count) => (count?.style === "code" ? undefined : count?.value));
  const run = values.map((value, index) => value !== undefined && value === (values[index - 1] ?? 0) + 1);
  const letters = counts.findIndex((count) => count?.style !== "letter");
  return (
    counts.length >= 3 &&
    run.every((isNext, index) => isNext || (index > 0 && index === letters && values[index] === 1))
  );
}

/** A further row of headings, below one that spans columns: no number, nothing under what is listed, only headings. */
function isSubHead(row: PrintedRow, above: TableHead["headings"], labels: LabelBook): boolean {
  const own = row.cells.flatMap((cell, index) => (isOwn(cell) ? [{ ...cell, index }] : []));
  const first = row.cells[0];
  const isPlain = own.every(
    ({ text, folded }) =>
      text.length <= longestSubHeading && readCount(text) === undefined && !saysTime(folded),
  );
  if (own.length === 0 || first === undefined || isOwn(first)) return false;
  // Where the file says which cells are one, the first cell is still that of the head: “Quý I | Quý II” are headings too.
  if (first.merged === "above" && own.every(({ text }) => text.length <= longestSubHeading)) return true;
  if (!isPlain) return false;
  if (namesColumns(row, above)) return true;
  const isUnderTitle = own.some(({ index }) =>
    (above[index] ?? []).some((heading) => findColumn(fold(heading), labels) === "title"),
  );
  const fields = own.map(({ folded }) => findColumn(folded, labels));
  return !isUnderTitle && fields.every((field) => field !== undefined && subHeadings.has(field));
}

/** The headings of a row put under those above: a cell that spans columns stands above each of them. */
function addRow(above: TableHead["headings"], { cells }: PrintedRow, isFirst: boolean): string[][] {
  let left = "";
  const last = cells.findLastIndex(({ text }) => text !== "");
  return Array.from({ length: Math.max(above.length, cells.length) }, (_, index) => {
    const cell = cells[index];
    const over = [...(above[index] ?? [])];
    if (cell?.merged !== "left") left = cell?.merged === "above" ? "" : (cell?.text ?? "");
    // Without marks an empty cell of the first row belongs to the heading on its left; in others it prints nothing.
    const spanned =
      cell === undefined || cell.text === "" ? (cell?.merged === "left" ? left : "") : cell.text;
    if (spanned !== "") over.push(spanned);
    else if (isFirst && index < last && cell?.merged === undefined && left !== "") over.push(left);
    return over;
  });
}

/**
 * The head that begins with a row of a table, and the rows below that go on with it.
 * @param rows Rows of the table from its head on; at least one.
 */
export function readTableHead(rows: readonly PrintedRow[], labels: LabelBook): TableHead {
  const taken: PrintedRow[] = [];
  let headings: string[][] = [];
  for (const row of rows.slice(0, mostHeadRows)) {
    if (taken.length > 0 && !isSubHead(row, headings, labels)) break;
    headings = addRow(headings, row, taken.length === 0);
    taken.push(row);
  }
  const next = rows[taken.length];
  if (next !== undefined && numbersColumns(next)) taken.push(next);
  return { headings, rows: taken };
}
