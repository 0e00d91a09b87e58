import { type AlignedText, alignText } from "#text/aligned.ts";
import { joinWhitespace } from "#text/join.ts";
import { stripMarkup } from "#text/markup.ts";

/**
 * How a row of the source writes a cell that is one with the cell above it or on its left. Readers of files (formats/) print
 * these signs where a table spans rows or columns.
 */
export const mergedMarks = { above: "↑", left: "←" } as const;

/** With which neighbour a cell is one. */
export type Merged = keyof typeof mergedMarks;

/** Whether a raw line is a row of a table: cells between pipes, or parted by two tabs. */
export function isTableRow(raw: string): boolean {
  return isPiped(raw) || (raw.match(/\t/g)?.length ?? 0) >= 2;
}

/** Whether pipes part the cells of a line: one at its head, or two with blanks around them (“1 | Tên | Sở Y tế |”). */
function isPiped(raw: string): boolean {
  if (!raw.includes("|")) return false;
  if (/^\s*\|/.test(raw)) return true;
  // “1. Tên → Sở Y tế | Công an tỉnh | Quý II/2024” is a line of running text.
  const isArrowed = /^[^|]*[→⇒]/u.test(raw);
  // So is “Chủ trì: Sở Y tế | Phối hợp: Công an tỉnh | Hạn: Quý II/2024”.
  const parts = raw.split("|");
  const labelled = parts.filter((part) => /^\s*(?:[-+•*]\s*)?\p{L}[^:]{1,48}:/u.test(part)).length;
  return !isArrowed && labelled * 2 <= parts.length && (raw.match(/\s\|(?=\s|$)/g)?.length ?? 0) >= 2;
}

/** Cells of a row of a table as printed: between pipes, else between tabs. */
export function splitCells(raw: string): string[] {
  return isPiped(raw)
    ? raw
        .trim()
        .replace(/^\|/, "")
        .replace(/(?<!\\)\|$/, "")
        .split(/(?<!\\)\|/)
    : raw.split("\t");
}

/** A cell that only says that it says the same as the one above. */
const ditto = /^(?:[-–"“”'″〃.]{0,3}\s?(?:nt|như trên)\s?[-–"“”'″〃.]{0,3}|["″〃]|''|”|\/\/)$/iu;

/** With which neighbour a printed cell is one, or says the same; undefined for a cell with words of its own, or none. */
export function readMerged(cell: string): Merged | undefined {
  if (cell === mergedMarks.above || ditto.test(cell)) return "above";
  return cell === mergedMarks.left ? "left" : undefined;
}

/** Paragraphs of a printed cell, which “<br>” parts, without markup; none for a cell that is empty or one with its neighbour. */
export function readPieces(cell: string): string[] {
  if (readMerged(cell.trim()) !== undefined) return [];
  return cell
    .split(/<br\s*\/?>|\n/i)
    .map((piece) => joinWhitespace(stripMarkup(piece)))
    .filter((piece) => piece !== "");
}

/** A cell of a row as printed. */
export interface PrintedCell extends AlignedText {
  /** Its paragraphs; `text` has them with a blank between. */
  readonly pieces: readonly string[];
  /** With which neighbour it is one: then it has no text of its own. */
  readonly merged: Merged | undefined;
}

/** Cells of a row, without markup; folded as one text, since a row has many cells. */
export function readPrintedCells(raw: string): PrintedCell[] {
  const cells = splitCells(raw).map((cell) => ({
    pieces: readPieces(cell),
    merged: readMerged(cell.trim()),
  }));
  const texts = cells.map(({ pieces }) => pieces.join(" "));
  const { folded } = alignText(texts.join("|"));
  let at = 0;
  return cells.map(({ pieces, merged }, index) => {
    const text = texts[index] ?? "";
    const start = at;
    at += text.length + 1;
    return { text, folded: folded.slice(start, start + text.length), pieces, merged };
  });
}
