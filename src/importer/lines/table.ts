import { type AlignedText, alignText } from "#text/aligned.ts";
import { joinWhitespace } from "#text/join.ts";
import { stripMarkup } from "#text/markup.ts";
import { readAlignedCells, splitCells } from "./cells.ts";
import type { ColumnField, LabelBook } from "./kinds/label-book.ts";
import { readColumn } from "./kinds/labels.ts";
import { type LogicalLine, readPlainLine } from "./logical-line.ts";

export interface Column {
  readonly field: ColumnField;
  /** Heading as printed; two rows of headings are joined by a space. */
  readonly heading: string;
}

export interface Row {
  /** Cells as printed, without markup. */
  readonly cells: readonly string[];
  readonly line: number;
}

export interface Table {
  readonly columns: readonly Column[];
  /** Rows below the head, in order; repeated heads, rules and empty rows are left out. */
  readonly rows: readonly Row[];
  /** Lines of the head, of repeated heads, rules and empty rows. */
  readonly headLines: readonly number[];
}

// A row that lays out the head or foot of the document: nation, number, recipients, signature.
const layout = /\b(?:noi nhan|cong hoa xa hoi|doc lap - tu do)\b|(?:^|\|\s*|\t)(?:tm|kt|tl|tuq)\s*\./;

const isRule = (cells: readonly string[]): boolean => cells.every((cell) => /^:?-*:?$/.test(cell));

/** Widest table that an official draws, in columns; a longer row is damaged text. */
const widestTable = 40;

const toKey = (cells: readonly AlignedText[]): string => cells.map((cell) => cell.folded).join("|");

/** Longest heading of a column, and of one below a heading that spans several, in characters. */
const longestHeading = 60;
const longestSubHeading = 40;

type Head = readonly (Column | undefined)[];

/** A row of headings: a title column and a column of bodies or times, by words. */
function readHead(cells: readonly AlignedText[], labels: LabelBook): Head | undefined {
  if (cells.length > widestTable) return undefined;
  const columns = cells.map(({ text, folded }) =>
    text === "" || text.length > longestHeading
      ? undefined
      : { field: readColumn(folded, labels), heading: text },
  );
  const fields = columns.map((column) => column?.field);
  const hasTitle = fields.includes("title");
  const known = fields.filter(
    (field) => field !== undefined && field !== "content" && field !== "title",
  ).length;
  const firstIsNumber = fields[0] === "number" || fields[0] === undefined;
  return hasTitle && known >= 2 && firstIsNumber ? columns : undefined;
}

/** What a heading below one that spans several columns may say. */
const subHeadings: ReadonlySet<ColumnField> = new Set<ColumnField>([
  "leads",
  "coordinators",
  "implementers",
  "supporters",
  "deadline",
  "result",
  "tools",
]);

/** A second row of headings, below one that spans columns: no number, no title, only headings. */
function readSubHead(cells: readonly AlignedText[], head: Head, labels: LabelBook): Head | undefined {
  const filled = cells.filter(({ text }) => text !== "");
  const isLong = filled.some(({ text }) => text.length > longestSubHeading);
  if (filled.length === 0 || cells[0]?.text !== "" || isLong) return undefined;
  const titleAt = head.findIndex((column) => column?.field === "title");
  if (titleAt >= 0 && (cells[titleAt]?.text ?? "") !== "") return undefined;
  if (!filled.every(({ folded }) => subHeadings.has(readColumn(folded, labels)))) return undefined;
  return Array.from({ length: Math.max(cells.length, head.length) }, (_, index): Column | undefined => {
    const sub = cells[index];
    return sub === undefined || sub.text === ""
      ? head[index]
      : { field: readColumn(sub.folded, labels), heading: sub.text };
  });
}

interface OpenTable {
  columns: Head;
  readonly rows: Row[];
  readonly headLines: number[];
  /** Folded rows of its head, which may be repeated on each page. */
  readonly heads: Set<string>;
  /** Whether the row above is its head, so that a second row of headings may follow. */
  isAtHead: boolean;
}

/**
 * Adds a row to the last table, in place, or begins one with it.
 * @param cells Cells of the row that are no rule and no layout of the document.
 */
function addRow(tables: OpenTable[], line: number, cells: readonly AlignedText[], labels: LabelBook): void {
  const table = tables.at(-1);
  const key = toKey(cells);
  if (table?.heads.has(key) === true) {
    table.headLines.push(line);
    return;
  }
  const sub = table?.isAtHead === true ? readSubHead(cells, table.columns, labels) : undefined;
  if (table !== undefined && sub !== undefined) {
    table.columns = sub;
    table.headLines.push(line);
    table.heads.add(key);
    return;
  }
  const columns = readHead(cells, labels);
  if (columns !== undefined) {
    tables.push({ columns, rows: [], headLines: [line], heads: new Set([key]), isAtHead: true });
    return;
  }
  if (table === undefined) return;
  table.isAtHead = false;
  table.rows.push({ cells: cells.map(({ text }) => text), line });
}

/**
 * The tables of the text that list items: those with a head that names a title column and who or when. Rows of one table
 * may be parted by page breaks, running text between them (captions, page numbers) notwithstanding.
 */
export function readTables(lines: readonly LogicalLine[], labels: LabelBook): readonly Table[] {
  const tables: OpenTable[] = [];
  for (const { row, line } of lines) {
    if (row === undefined) continue;
    const cells = readAlignedCells(row);
    if (isRule(cells.map(({ text }) => text))) tables.at(-1)?.headLines.push(line);
    else if (!layout.test(toKey(cells))) addRow(tables, line, cells, labels);
  }
  return tables.map(({ columns, rows, headLines }) => ({ columns: fillColumns(columns), rows, headLines }));
}

/** Columns under a spanning head that print no heading of their own take the span's; trailing empty ones are dropped. */
function fillColumns(columns: Head): Column[] {
  const last = columns.findLastIndex((column) => column !== undefined);
  return columns.slice(0, last + 1).map((column, index) => {
    if (column !== undefined) return column;
    return columns.slice(0, index).findLast((c) => c !== undefined) ?? { field: "content", heading: "" };
  });
}

/**
 * Logical lines with the rows that belong to no table of items as running text, one line a cell and a line break in it: the
 * head and foot of a document are often laid out as tables without borders.
 */
export function releaseRows(
  lines: readonly LogicalLine[],
  tables: readonly Table[],
  labels: LabelBook,
): LogicalLine[] {
  const used = new Set(tables.flatMap((table) => [...table.headLines, ...table.rows.map((row) => row.line)]));
  return lines.flatMap((line): LogicalLine[] => {
    if (line.row === undefined || used.has(line.line)) return [line];
    const raw = line.row.replace(/<br\s*\/?>/gi, "\n");
    const pieces = splitCells(raw).flatMap((cell) => cell.split("\n"));
    return pieces.flatMap((piece): LogicalLine[] => {
      const text = joinWhitespace(stripMarkup(piece));
      if (text === "" || isRule([text])) return [];
      const { line: from, to } = line;
      return [readPlainLine({ ...alignText(text), bold: undefined, line: from, to, row: undefined }, labels)];
    });
  });
}
