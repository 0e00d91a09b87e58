import { formatRow } from "#importer/formats/format-line.ts";
import { mergedMarks } from "#importer/lines/cells.ts";
import { isPageNumber } from "#importer/lines/page-number.ts";
import { splitStretches } from "./pdf-columns.ts";
import type { PdfGrid } from "./pdf-grid.ts";
import { findGrids } from "./pdf-grid.ts";
import type { Column, Paragraph } from "./pdf-paragraphs.ts";
import { formatParagraph, joinParagraphs } from "./pdf-paragraphs.ts";
import type { Rulings } from "./pdf-rulings.ts";
import type { PdfLine, PdfPiece } from "./pdf-words.ts";
import { readPdfLines, toLine, toText } from "./pdf-words.ts";

/** A piece of a page in order of reading: a paragraph with the column it is set in, or a row of a table. */
export type PdfBlock =
  | { readonly kind: "paragraph"; readonly paragraph: Paragraph; readonly column: Column }
  | { readonly kind: "row"; readonly text: string };

/** Widest room, in points, between a cell's text and its left edge that is taken to be there on its right as well. */
const widestPadding = 10;

function formatCell(lines: readonly PdfLine[], left: number, right: number): string {
  if (lines.length === 0) return "";
  const x0 = Math.min(...lines.map((line) => line.x0));
  const padding = Math.min(Math.max(x0 - left, 1), widestPadding);
  return joinParagraphs(lines, { left: x0, right: right - padding })
    .map(formatParagraph)
    .join("<br>");
}

function findIndex(edges: readonly number[], place: number): number {
  const rising = (edges[0] ?? 0) < (edges.at(-1) ?? 0);
  for (let index = 0; index + 1 < edges.length; index += 1) {
    const [a = 0, b = 0] = [edges[index], edges[index + 1]];
    if (rising ? place >= a && place < b : place <= a && place > b) return index;
  }
  return -1;
}

function readGrid(grid: PdfGrid, pieces: readonly PdfPiece[]): PdfBlock[] {
  const cells = new Map<string, PdfPiece[]>();
  for (const piece of pieces) {
    const row = findIndex(grid.ys, piece.y + 0.3 * piece.size);
    const column = findIndex(grid.xs, (piece.x0 + piece.x1) / 2);
    const owner = grid.owners[row]?.[column];
    if (owner === undefined) continue;
    const key = owner.join(" ");
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [piece]);
    else cell.push(piece);
  }
  return grid.owners.flatMap((owners, row): PdfBlock[] => {
    const texts = owners.map(([ownRow, ownColumn], column) => {
      if (ownColumn !== column) return mergedMarks.left;
      if (ownRow !== row) return mergedMarks.above;
      const last = owners.findLastIndex(([r, c]) => r === ownRow && c === ownColumn);
      const lines = readPdfLines(cells.get(`${row} ${column}`) ?? []);
      return formatCell(lines, grid.xs[column] ?? 0, grid.xs[last + 1] ?? 0);
    });
    const marks: readonly string[] = Object.values(mergedMarks);
    return texts.every((text) => text === "" || marks.includes(text))
      ? []
      : [{ kind: "row", text: formatRow(texts) }];
  });
}

/** The left and right edge of a stretch of text: where most lines begin, and how far the longest reach. */
function readColumn(lines: readonly PdfLine[]): Column {
  const starts = lines.map((line) => line.x0).sort((a, b) => a - b);
  const ends = lines.map((line) => line.x1).sort((a, b) => b - a);
  // One line that juts out, such as a stamp, is no edge.
  const jut = lines.length >= 20 ? 1 : 0;
  return { left: starts[jut] ?? 0, right: ends[jut] ?? 0 };
}

/** Whether a line at the head or foot of a page is its number: in the middle or on the right, not where rows are numbered. */
function isPageNumberLine(line: PdfLine | undefined, page: Column): boolean {
  return line !== undefined && isPageNumber(toText(line)) && line.x0 > page.left + 3 * line.size;
}

/** Whether a column holds page numbers alone, two at least: that of a table of contents without dots. */
function isPageColumn(lines: readonly PdfLine[]): boolean {
  return lines.length > 1 && lines.every((line) => /^\d{1,3}$/.test(toText(line)));
}

/** Two columns of lines side by side. */
interface Columns {
  readonly left: readonly PdfLine[];
  readonly right: readonly PdfLine[];
}

/** How far two lines may begin from each other that begin at one tab stop, in points. */
const tabStop = 1;

/**
 * Whether two columns are lines with a tab in them, which are read row by row: “Ông A ⇥ Chức vụ: Phó Chủ tịch”. Two rows at
 * least, each column with one left edge; blocks of a letterhead or a signature are centred, and have lines of capitals.
 */
function isTabbed({ left, right }: Columns): boolean {
  const heights = new Set(left.map(({ y }) => y));
  const isAligned = (lines: readonly PdfLine[]): boolean =>
    lines.every(({ x0 }) => Math.abs(x0 - (lines[0]?.x0 ?? 0)) <= tabStop);
  const besides = new Set(right.map(({ y }) => y));
  const rows = left.filter(({ y }) => besides.has(y));
  return (
    right.length > 1 &&
    right.every(({ y }) => heights.has(y)) &&
    isAligned(rows) &&
    isAligned(right) &&
    ![...rows, ...right].some((line) => isCapitals(toText(line)))
  );
}

/** Whether words are printed in capitals. */
const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();

/** Lines of two columns, those on one base line as one. */
function joinColumns({ left, right }: Columns): PdfLine[] {
  const beside = new Map(right.map((line) => [line.y, line]));
  return left.map((line) => toLine([...line.words, ...(beside.get(line.y)?.words ?? [])], line.y, line.size));
}

function readLines(lines: readonly PdfLine[], page: Column, afterTable: boolean): PdfBlock[] {
  const paragraphs = (part: readonly PdfLine[], column: Column): PdfBlock[] =>
    joinParagraphs(part, column).map((paragraph) => ({ kind: "paragraph", paragraph, column }));
  const from = isPageNumberLine(lines[0], page) ? 1 : 0;
  const to = lines.length > from && isPageNumberLine(lines.at(-1), page) ? lines.length - 1 : lines.length;
  const blocks = splitStretches(lines.slice(from, to), afterTable).flatMap((stretch): PdfBlock[] => {
    switch (stretch.kind) {
      case "lines":
        return paragraphs(stretch.lines, page);
      case "beside": {
        const isRows = isPageColumn(stretch.right) || isTabbed(stretch);
        const parts = isRows ? [joinColumns(stretch)] : [stretch.left, stretch.right];
        return parts.flatMap((part) => part.flatMap((line) => paragraphs([line], page)));
      }
      case "table":
        return stretch.rows.map((row) => ({
          kind: "row",
          text: formatRow(row.map((cell) => cell.map((line) => formatParagraph([line])).join("<br>"))),
        }));
    }
  });
  return [...paragraphs(lines.slice(0, from), page), ...blocks, ...paragraphs(lines.slice(to), page)];
}

/**
 * A page's text in order of reading, from the top: paragraphs, and rows of tables by their rulings or by the white between
 * their columns. `afterTable`: the page before ends in a table.
 */
export function readPdfPage(
  pieces: readonly PdfPiece[],
  rulings: Rulings,
  afterTable: boolean,
): readonly PdfBlock[] {
  const grids = findGrids(rulings);
  const isInside = (piece: PdfPiece, { box }: PdfGrid): boolean => {
    const x = (piece.x0 + piece.x1) / 2;
    const y = piece.y + 0.3 * piece.size;
    return x >= box.x0 && x <= box.x1 && y >= box.y0 && y <= box.y1;
  };
  const inGrids = grids.map((grid) => pieces.filter((piece) => isInside(piece, grid)));
  const taken = new Set(inGrids.flat());
  const free = readPdfLines(pieces.filter((piece) => !taken.has(piece)));
  const page = readColumn(free);
  const out: PdfBlock[] = [];
  let from = 0;
  for (const [index, grid] of grids.entries()) {
    const until = free.findIndex((line, at) => at >= from && line.y < grid.box.y1);
    const to = until < 0 ? free.length : until;
    out.push(...readLines(free.slice(from, to), page, false), ...readGrid(grid, inGrids[index] ?? []));
    from = to;
  }
  return [...out, ...readLines(free.slice(from), page, afterTable && grids.length === 0)];
}
