import { fold } from "#text/fold.ts";
import { foldedWords } from "#text/tokens.ts";
import type { Column } from "#importer/lines/table.ts";

const deadlineWords =
  /^(?:[-+]\s*)?(?:(?:truoc |den |tu |trong |hoan thanh |cuoi |dau |xong )*(?:ngay |thang |quy |nam |giai doan |het )?\d{1,4}(?:[/.-]\d|\b)|thuong xuyen|thuc hien thuong xuyen|hang (?:nam|thang|quy|tuan)|theo (?:tien do|lo trinh|ke hoach|huong dan)|quy [ivx1-4]|sau khi|khi co|tiep tuc|dinh ky|trong nam)/;
const agencyWords =
  /\b(?:so|phong|cong an|ubnd|van phong|cuc|bo|ban|to cong tac|to|ngan hang|benh vien|truong|cac|don vi|trung tam|hoi|doan|c06|stttt|cat|bao hiem|chi nhanh|doanh nghiep|dn)\b/;

/** Words that each column prints in the rows of the right length: what usually stands there. */
export type ColumnWords = readonly ReadonlySet<string>[];

/** The words of each column over rows that have one cell a column. */
export function readColumnWords(
  rows: readonly (readonly string[])[],
  columns: readonly Column[],
): ColumnWords {
  const regular = rows.filter((row) => row.length === columns.length);
  return columns.map((_, index) => new Set(regular.flatMap((row) => foldedWords(row[index] ?? ""))));
}

/** How badly a cell sits in a column, 0 for well; cells that say nothing sit anywhere. */
function misfit(cell: string, column: Column, usual: ReadonlySet<string> | undefined): number {
  if (cell === "") return 0.2;
  const folded = fold(cell);
  const isDeadline = deadlineWords.test(folded);
  switch (column.field) {
    case "number":
      return /^(?:\d{1,3}|[ivx]+)\.?$/.test(folded) ? 0 : 2;
    case "deadline":
      return isDeadline ? 0 : 2;
    case "leads":
    case "coordinators":
    case "implementers":
    case "supporters": {
      if (isDeadline) return 2;
      const words = foldedWords(cell);
      const unusual =
        usual === undefined || usual.size === 0
          ? 0
          : words.filter((word) => !usual.has(word)).length / words.length;
      return (agencyWords.test(folded) ? 0 : 0.5) + unusual;
    }
    default:
      return isDeadline ? 1 : 0;
  }
}

/** Share of a cell's words that its neighbours print too: recognition doubles what stands beside. */
function doubled(cells: readonly string[], index: number): number {
  const own = foldedWords(cells[index] ?? "");
  if (own.length === 0) return 1;
  const beside = new Set([...foldedWords(cells[index - 1] ?? ""), ...foldedWords(cells[index + 1] ?? "")]);
  return own.filter((word) => beside.has(word)).length / own.length;
}

/** Cells too many for which a place is looked for. */
const mostExtraCells = 12;

export interface AlignedRow {
  /** One cell a column; empty string where the row has none. */
  readonly cells: readonly string[];
  /** Cells that no column takes. */
  readonly unplaced: readonly string[];
}

/**
 * A row's cells put under the table's columns. A row of the right length stays as printed; empty cells at its end are
 * dropped; of cells too many those are left out whose absence makes the rest sit best; cells too few leave those columns
 * empty whose absence makes the rest sit best.
 */
export function alignRow(
  cells: readonly string[],
  columns: readonly Column[],
  usual: ColumnWords,
): AlignedRow {
  let row = [...cells];
  while (row.length > columns.length && row.at(-1) === "") row = row.slice(0, -1);
  if (row.length === columns.length) return { cells: row, unplaced: [] };
  const fit = (candidate: readonly string[]): number =>
    candidate.reduce(
      (sum, cell, index) =>
        sum + (columns[index] === undefined ? 2 : misfit(cell, columns[index], usual[index])),
      0,
    );
  const unplaced: string[] = [];
  // Each try weighs the whole row: what stands far beyond the columns is not tried.
  const beyond = columns.length + mostExtraCells;
  unplaced.push(...row.slice(beyond).filter((cell) => cell !== ""));
  row = row.slice(0, beyond);
  while (row.length > columns.length) {
    let best = { cost: Number.POSITIVE_INFINITY, index: row.length - 1 };
    for (let index = row.length - 1; index >= 1; index -= 1) {
      const cost = fit(row.filter((_, i) => i !== index)) - 0.4 * doubled(row, index);
      if (cost < best.cost) best = { cost, index };
    }
    const left = row[best.index];
    if (left !== undefined && left !== "") unplaced.push(left);
    row = row.filter((_, i) => i !== best.index);
  }
  while (row.length < columns.length) {
    let best = { cost: Number.POSITIVE_INFINITY, index: row.length };
    for (let index = row.length; index >= 1; index -= 1) {
      const cost = fit([...row.slice(0, index), "", ...row.slice(index)]);
      if (cost < best.cost) best = { cost, index };
    }
    row = [...row.slice(0, best.index), "", ...row.slice(best.index)];
  }
  return { cells: row, unplaced };
}
