import { mentionsBody, readCount, saysTime } from "#importer/lines/cell-content.ts";
import type { Column } from "#importer/lines/table-columns.ts";
import { fold } from "#text/fold.ts";
import { foldedWords } from "#text/tokens.ts";

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
  const isDeadline = saysTime(folded);
  switch (column.field) {
    case "number":
      return readCount(cell) === undefined ? 2 : 0;
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
      return (mentionsBody(folded) ? 0 : 0.5) + unusual;
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

/** A row put under the columns of its table. */
export interface AlignedRow<Cell> {
  /** One entry a column; undefined where the row has no cell for it. */
  readonly cells: readonly (Cell | undefined)[];
  /** Cells that no column takes. */
  readonly unplaced: readonly Cell[];
}

/** A cell, or none, on its way to a column. */
type Slot<Cell> = Cell | undefined;

const textOf = (slot: Slot<{ readonly text: string }>): string => slot?.text ?? "";

/** The cell whose absence makes the rest sit best. */
function findExtra(row: readonly string[], fit: (candidate: readonly string[]) => number): number {
  let best = { cost: Number.POSITIVE_INFINITY, index: row.length - 1 };
  for (let index = row.length - 1; index >= 1; index -= 1) {
    const cost = fit(row.filter((_, i) => i !== index)) - 0.4 * doubled(row, index);
    if (cost < best.cost) best = { cost, index };
  }
  return best.index;
}

/** Where an empty cell makes the rest sit best. */
function findGap(row: readonly string[], fit: (candidate: readonly string[]) => number): number {
  let best = { cost: Number.POSITIVE_INFINITY, index: row.length };
  for (let index = row.length; index >= 1; index -= 1) {
    const cost = fit([...row.slice(0, index), "", ...row.slice(index)]);
    if (cost < best.cost) best = { cost, index };
  }
  return best.index;
}

/**
 * A row's cells put under the table's columns. A row of the right length stays as printed; empty cells at its end are
 * dropped; of cells too many those are left out whose absence makes the rest sit best; cells too few leave those columns
 * empty whose absence makes the rest sit best.
 */
export function alignRow<Cell extends { readonly text: string }>(
  cells: readonly Cell[],
  columns: readonly Column[],
  usual: ColumnWords,
): AlignedRow<Cell> {
  let row: Slot<Cell>[] = [...cells];
  while (row.length > columns.length && textOf(row.at(-1)) === "") row = row.slice(0, -1);
  if (row.length === columns.length) return { cells: row, unplaced: [] };
  const fit = (candidate: readonly string[]): number =>
    candidate.reduce(
      (sum, cell, index) =>
        sum + (columns[index] === undefined ? 2 : misfit(cell, columns[index], usual[index])),
      0,
    );
  // Each try weighs the whole row: what stands far beyond the columns is not tried.
  const beyond = columns.length + mostExtraCells;
  const unplaced: Slot<Cell>[] = row.slice(beyond);
  row = row.slice(0, beyond);
  while (row.length > columns.length) {
    const index = findExtra(row.map(textOf), fit);
    unplaced.push(row[index]);
    row = row.filter((_, i) => i !== index);
  }
  while (row.length < columns.length) {
    const index = findGap(row.map(textOf), fit);
    row = [...row.slice(0, index), undefined, ...row.slice(index)];
  }
  return {
    cells: row,
    unplaced: unplaced.flatMap((slot) => (slot === undefined || slot.text === "" ? [] : [slot])),
  };
}
