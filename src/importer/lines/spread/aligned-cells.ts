import type { AlignedHeading } from "./aligned-head.ts";

/** Words of a line that one blank parts, as a piece: where they begin and end. */
interface Piece {
  readonly from: number;
  readonly text: string;
}

/** Pieces of a line, parted by two blanks or more. */
export function listPieces(raw: string): Piece[] {
  return [...raw.matchAll(/\S+(?: \S+)*/g)].map((match) => ({ from: match.index, text: match[0] }));
}

/** How far the first letters of a column's cells may stand from each other: a page's letters are not of one width. */
const slack = 1;

/** The column in which a piece begins: the last of which the heading on the left has ended. */
function findColumn(from: number, headings: readonly AlignedHeading[]): number {
  return headings.findLastIndex((_, index) => index === 0 || from >= (headings[index - 1]?.to ?? 0) - slack);
}

/** Cells that must begin at a place, or a letter beside it, before a word behind one blank is taken for another cell there. */
const fewestAlike = 2;

/** For each column where its pieces begin in all lines, and how many do. */
export type ColumnStarts = readonly ReadonlyMap<number, number>[];

/** Where the pieces of each column begin. */
export function readStarts(lines: readonly string[], headings: readonly AlignedHeading[]): ColumnStarts {
  const starts = headings.map(() => new Map<number, number>());
  for (const { from } of lines.flatMap(listPieces)) {
    const own = starts[findColumn(from, headings)];
    own?.set(from, (own.get(from) ?? 0) + 1);
  }
  return starts;
}

/** Whether cells of a column begin at a place, or a letter beside it. */
function beginsAt(place: number, starts: ReadonlyMap<number, number>): boolean {
  let count = 0;
  for (let near = place - slack; near <= place + slack; near += 1) count += starts.get(near) ?? 0;
  return count >= fewestAlike;
}

/** A piece cut where one of its words begins at a column on the right: a cell as wide as its column leaves one blank. */
function cutPiece(
  { from, text }: Piece,
  column: number,
  starts: ColumnStarts,
): (Piece & { column: number })[] {
  const out: { from: number; text: string; column: number }[] = [];
  let at = column;
  for (const match of text.matchAll(/\S+/g)) {
    const place = from + match.index;
    const next = starts.findIndex((own, index) => index > at && beginsAt(place, own));
    const last = out.at(-1);
    if (last === undefined || next >= 0) {
      if (last !== undefined) at = next;
      out.push({ from: place, text: match[0], column: at });
    } else last.text += ` ${match[0]}`;
  }
  return out;
}

/**
 * The cells of a line, one a column, empty where it has no words; undefined where it does not fit the columns: words across the
 * place where another begins, or two pieces in one.
 */
export function readCells(
  raw: string,
  headings: readonly AlignedHeading[],
  starts: ColumnStarts,
): readonly string[] | undefined {
  const cells = headings.map(() => "");
  for (const piece of listPieces(raw)) {
    for (const { from, text, column } of cutPiece(piece, findColumn(piece.from, headings), starts)) {
      const next = Math.min(...starts.slice(column + 1).flatMap((own) => [...own.keys()]));
      if (cells[column] !== "" || from + text.length > next + slack) return undefined;
      cells[column] = text;
    }
  }
  return cells;
}
