import { type Merged, type PrintedCell, readPrintedCells } from "./cells.ts";
import type { PlainLine } from "./logical-line.ts";

/** A cell of a row, with the words that hold for it. */
export interface Cell {
  /** As printed, without markup; of a cell that is one with the cell above or on its left the words of that cell. */
  readonly text: string;
  /** Its paragraphs; none where it is empty. */
  readonly pieces: readonly string[];
  /** Source lines on which its words stand. */
  readonly lines: readonly [number, number];
  /** With which neighbour it is one; undefined for a cell of its own. */
  readonly merged: Merged | undefined;
}

/** A row of a table. */
export interface Row {
  readonly cells: readonly Cell[];
  /** First and last line in source.txt. */
  readonly line: number;
  readonly to: number;
}

/** A row before its merged cells are filled. */
export interface PrintedRow extends Pick<Row, "line" | "to"> {
  readonly cells: readonly PrintedCell[];
  /** Source lines of each cell where the row is printed over several. */
  readonly cellLines: readonly (readonly [number, number])[] | undefined;
}

/** A row as printed; undefined for a line that is none. */
export function readPrintedRow({ row, line, to, cellLines }: PlainLine): PrintedRow | undefined {
  return row === undefined ? undefined : { cells: readPrintedCells(row), line, to, cellLines };
}

/** Whether a cell has words of its own. */
export function isOwn(cell: Pick<Cell, "text" | "merged">): boolean {
  return cell.text !== "" && cell.merged === undefined;
}

/** Whether a row has words in several cells, as no heading of a group has. */
function tellsMore({ cells }: Row): boolean {
  return cells.filter(({ text, merged }) => text !== "" && merged !== "left").length > 1;
}

/**
 * Rows whose merged cells have the words of the cell that they are one with, and its lines: a cell that spans rows holds for
 * each of them.
 */
export function fillMerged(rows: readonly PrintedRow[]): Row[] {
  const out: Row[] = [];
  let above: Row | undefined;
  for (const { cells, line, to, cellLines } of rows) {
    const filled: Cell[] = [];
    for (const [index, { text, pieces, merged }] of cells.entries()) {
      const from = merged === "above" ? above?.cells[index] : merged === "left" ? filled.at(-1) : undefined;
      const lines = cellLines?.[index] ?? ([line, to] as const);
      // Below the second column of a cell that spans rows and columns the words come from the left.
      const side = from?.merged === "left" ? "left" : merged;
      filled.push(
        from === undefined
          ? { text, pieces, lines, merged }
          : { text: from.text, pieces: from.pieces, lines: from.lines, merged: side },
      );
    }
    const row: Row = { cells: filled, line, to };
    // “Như trên” below the heading of a group means the thing above it.
    if (above === undefined || tellsMore(row)) above = row;
    out.push(row);
  }
  return out;
}
