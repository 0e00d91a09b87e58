import { toWords, type CellWords } from "./cell-words.ts";
import type { Field } from "./cell.ts";
import type { Grid } from "./table.ts";

/** A column of a sheet. */
export interface SheetColumn {
  readonly head: string;
  /** “number”: its cells are numbers to count with. “address”: paths of pages. */
  readonly kind: "text" | "number" | "address";
  /** Index of the column of the page in which its words stand; null for what is in the file alone. */
  readonly shownAt: number | null;
}

/** A table as words: every row has a cell for each column. */
export interface Sheet {
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly string[])[];
}

/** Fields that are in a file only where they have a head. */
const askedFor: ReadonlySet<Field> = new Set(["address", "unit"]);

/** The fields of a column's cell that stand in one column of a sheet. */
interface FieldColumn {
  readonly head: string;
  /** Index of the column in the table. */
  readonly at: number;
  readonly field: Field;
  /** Whether it takes what no other column of the same cell names. */
  readonly isFirst: boolean;
  /** Fields that have a column in the sheet. */
  readonly named: ReadonlySet<Field>;
}

function listColumns(grid: Grid): readonly FieldColumn[] {
  const columns = grid.columns.flatMap(({ head, inFile = { text: head } }, at): FieldColumn[] => {
    // The record has only fields as keys.
    const heads = Object.entries(inFile) as [Field, string][];
    const named = new Set(heads.map(([field]) => field));
    return heads.map(([field, own], index) => ({ head: own, at, field, isFirst: index === 0, named }));
  });
  return [
    ...columns.filter(({ field }) => field !== "address"),
    ...columns.filter(({ field }) => field === "address"),
  ];
}

/** Index among the columns of the page; null for a column of the file alone. */
function toShownAt({ columns }: Grid, at: number): number | null {
  if (columns[at]?.isFileOnly === true) return null;
  return columns.slice(0, at).filter(({ isFileOnly }) => isFileOnly !== true).length;
}

/** Whether a column's cells are one number each, or empty, and not all empty. */
function isCounted(cells: readonly (readonly CellWords[])[]): boolean {
  const filled = cells.filter((words) => words.length > 0);
  return filled.length > 0 && filled.every((words) => words.length === 1 && words[0]?.isNumber === true);
}

/**
 * The cells of a table as words, each run under the head that its column gives to its field; several under one head are
 * joined by “; ”. Columns in the order of the table, addresses last.
 */
export function toSheet(grid: Grid): Sheet {
  const words = grid.rows.map(({ cells }) => cells.map(({ cell }) => toWords(cell)));
  const columns = listColumns(grid).map((column) => {
    const { at, field, isFirst, named } = column;
    const isOwn = (one: CellWords): boolean =>
      one.field === field || (isFirst && !askedFor.has(one.field) && !named.has(one.field));
    return { ...column, cells: words.map((row) => (row[at] ?? []).filter(isOwn)) };
  });
  return {
    columns: columns.map(({ head, at, field, cells }) => ({
      head,
      kind: field === "address" ? "address" : isCounted(cells) ? "number" : "text",
      shownAt: toShownAt(grid, at),
    })),
    rows: words.map((_, row) =>
      columns.map(({ cells }) => (cells[row] ?? []).map(({ text }) => text).join("; ")),
    ),
  };
}

/**
 * Sheets of one kind below one another, the heading of each in a column before its own. None gives a sheet without rows or
 * columns.
 */
export function joinSheets(
  head: string,
  parts: readonly { readonly heading: string; readonly sheet: Sheet }[],
): Sheet {
  const [first] = parts;
  if (first === undefined) return { columns: [], rows: [] };
  return {
    columns: [{ head, kind: "text", shownAt: null }, ...first.sheet.columns],
    rows: parts.flatMap(({ heading, sheet }) => sheet.rows.map((row) => [heading, ...row])),
  };
}
