import type { FieldName } from "#schema/items.ts";
import { fold } from "#text/fold.ts";
import { joinWhitespace } from "#text/join.ts";
import { stripMarkup } from "#text/markup.ts";
import { readColumn } from "./labels.ts";
import type { LogicalLine } from "./logical-lines.ts";
import { splitCells } from "./logical-lines.ts";

export interface Column {
  readonly field: FieldName | "number" | "title";
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

/** Cells of a row, without markup. */
export function readCells(raw: string): string[] {
  return splitCells(raw).map((cell) => joinWhitespace(stripMarkup(cell)));
}

const isRule = (cells: readonly string[]): boolean => cells.every((cell) => /^:?-*:?$/.test(cell));

/** Widest table that an official draws, in columns; a longer row is damaged text. */
const widestTable = 40;

/** A row of headings: a title column and a column of bodies or times, by words. */
function readHead(cells: readonly string[]): readonly (Column | undefined)[] | undefined {
  if (cells.length > widestTable) return undefined;
  const columns = cells.map((heading) =>
    heading === "" || heading.length > 60 ? undefined : { field: readColumn(heading), heading },
  );
  const fields = columns.map((column) => column?.field);
  const hasTitle = fields.includes("title");
  const known = fields.filter(
    (field) => field !== undefined && field !== "content" && field !== "title",
  ).length;
  const firstIsNumber = fields[0] === "number" || fields[0] === undefined;
  return hasTitle && known >= 2 && firstIsNumber ? columns : undefined;
}

/** A second row of headings, below one that spans columns: no number, no title, only headings. */
function readSubHead(
  cells: readonly string[],
  head: readonly (Column | undefined)[],
): readonly (Column | undefined)[] | undefined {
  const filled = cells.filter((cell) => cell !== "");
  if (filled.length === 0 || cells[0] !== "" || filled.some((cell) => cell.length > 40)) return undefined;
  const titleAt = head.findIndex((column) => column?.field === "title");
  if (titleAt >= 0 && (cells[titleAt] ?? "") !== "") return undefined;
  const roles = new Set([
    "leads",
    "coordinators",
    "implementers",
    "supporters",
    "deadline",
    "result",
    "tools",
  ]);
  if (!filled.every((cell) => roles.has(readColumn(cell)))) return undefined;
  return Array.from({ length: Math.max(cells.length, head.length) }, (_, index): Column | undefined => {
    const sub = cells[index] ?? "";
    return sub === "" ? head[index] : { field: readColumn(sub), heading: sub };
  });
}

/**
 * The tables of the text that list items: those with a head that names a title column and who or when. Rows of one table
 * may be parted by page breaks, running text between them (captions, page numbers) notwithstanding.
 */
export function readTables(lines: readonly LogicalLine[]): readonly Table[] {
  const tables: { columns: (Column | undefined)[]; rows: Row[]; headLines: number[] }[] = [];
  let heads = new Set<string>();
  let subHeadAllowed = false;
  for (const line of lines) {
    if (line.row === undefined) continue;
    const cells = readCells(line.row);
    const table = tables.at(-1);
    if (isRule(cells)) {
      table?.headLines.push(line.line);
      continue;
    }
    const key = fold(cells.join("|"));
    if (layout.test(key)) continue;
    if (table !== undefined && heads.has(key)) {
      table.headLines.push(line.line);
      continue;
    }
    if (table !== undefined && subHeadAllowed) {
      const sub = readSubHead(cells, table.columns);
      if (sub !== undefined) {
        table.columns = [...sub];
        table.headLines.push(line.line);
        heads.add(key);
        continue;
      }
    }
    const head = readHead(cells);
    if (head !== undefined) {
      tables.push({ columns: [...head], rows: [], headLines: [line.line] });
      heads = new Set([key]);
      subHeadAllowed = true;
      continue;
    }
    subHeadAllowed = false;
    table?.rows.push({ cells, line: line.line });
  }
  return tables.map((table) => ({
    columns: fillColumns(table.columns),
    rows: table.rows,
    headLines: table.headLines,
  }));
}

/** Columns under a spanning head that print no heading of their own take the span's; trailing empty ones are dropped. */
function fillColumns(columns: readonly (Column | undefined)[]): Column[] {
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
export function releaseRows(lines: readonly LogicalLine[], tables: readonly Table[]): LogicalLine[] {
  const used = new Set(tables.flatMap((table) => [...table.headLines, ...table.rows.map((row) => row.line)]));
  return lines.flatMap((line): LogicalLine[] => {
    if (line.row === undefined || used.has(line.line)) return [line];
    const raw = line.row.replace(/<br\s*\/?>/gi, "\n");
    const pieces = splitCells(raw).flatMap((cell) => cell.split("\n"));
    return pieces.flatMap((piece): LogicalLine[] => {
      const text = joinWhitespace(stripMarkup(piece));
      return text === "" || isRule([text])
        ? []
        : [{ text, bold: undefined, line: line.line, to: line.to, row: undefined }];
    });
  });
}
