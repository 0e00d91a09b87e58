import type { PdfLine, PdfWord } from "./pdf-words.ts";
import { toLine } from "./pdf-words.ts";

/** Gap between two words that parts columns, as a share of the font's height: no justified line tears as wide. */
const columnGap = 2.2;

/** Words of a line parted where a wide gap stands; a number or bullet stays with what it numbers. */
export function splitChunks(line: PdfLine): PdfLine[] {
  const chunks: PdfWord[][] = [];
  for (const word of line.words) {
    const chunk = chunks.at(-1);
    const last = chunk?.at(-1);
    const isMark =
      chunk?.length === 1 &&
      /^(?:[-–+•]|\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-zđ]|[IVX]{1,4})[.)])$/u.test(last?.text ?? "");
    if (chunk !== undefined && last !== undefined && (isMark || word.x0 - last.x1 < columnGap * line.size))
      chunk.push(word);
    else chunks.push([word]);
  }
  return chunks.map((words) => toLine(words, line.y, line.size));
}

/** A stretch of a page: lines of one column, lines of two columns side by side, or rows of a table without rulings. */
export type Stretch =
  | { readonly kind: "lines"; readonly lines: readonly PdfLine[] }
  | { readonly kind: "beside"; readonly left: readonly PdfLine[]; readonly right: readonly PdfLine[] }
  | { readonly kind: "table"; readonly rows: readonly (readonly (readonly PdfLine[])[])[] };

interface Interval {
  from: number;
  to: number;
}

/** Columns of lines with at least three chunks: what stretches of the width they fill together. */
function readColumns(lines: readonly (readonly PdfLine[])[]): Interval[] {
  const chunks = lines.flatMap((line) => (line.length >= 3 ? line : [])).sort((a, b) => a.x0 - b.x0);
  const out: Interval[] = [];
  for (const chunk of chunks) {
    const last = out.at(-1);
    if (last !== undefined && chunk.x0 <= last.to + 4) last.to = Math.max(last.to, chunk.x1);
    else out.push({ from: chunk.x0, to: chunk.x1 });
  }
  return out;
}

/** The column whose left edge is the last at or before a chunk's own. */
function placeChunk(chunk: PdfLine, columns: readonly Interval[]): number {
  const at = columns.findLastIndex((column) => chunk.x0 >= column.from - chunk.size);
  return Math.max(0, at);
}

function buildRows(lines: readonly (readonly PdfLine[])[], columns: readonly Interval[]): PdfLine[][][] {
  const rows: PdfLine[][][] = [];
  for (const line of lines) {
    const places = line.map((chunk) => placeChunk(chunk, columns));
    let row = rows.at(-1);
    // What stands in the first column numbers a row.
    if (row === undefined || places.includes(0)) {
      row = columns.map((): PdfLine[] => []);
      rows.push(row);
    }
    for (const [index, chunk] of line.entries()) row[places[index] ?? 0]?.push(chunk);
  }
  return rows;
}

/** End of the table that begins at a line: the lines on which chunks of three columns stand, and what hangs between. */
function findTableEnd(lines: readonly (readonly PdfLine[])[], start: number): number {
  let end = start;
  for (let index = start; index < lines.length && index - end < 6; index += 1) {
    const isFar =
      index > start &&
      (lines[index - 1]?.[0]?.y ?? 0) - (lines[index]?.[0]?.y ?? 0) > 4 * (lines[index]?.[0]?.size ?? 12);
    if (isFar) break;
    if ((lines[index]?.length ?? 0) >= 3) end = index;
  }
  return end;
}

function findBesideEnd(
  lines: readonly (readonly PdfLine[])[],
  start: number,
): { end: number; split: number } {
  const first = lines[start];
  let low = first?.[0]?.x1 ?? 0;
  let high = first?.[1]?.x0 ?? 0;
  let end = start;
  for (let index = start + 1; index < lines.length; index += 1) {
    const line = lines[index] ?? [];
    const [left, right] = line;
    if (line.length > 2 || left === undefined) break;
    if (right !== undefined) {
      if (Math.max(low, left.x1) >= Math.min(high, right.x0)) break;
      low = Math.max(low, left.x1);
      high = Math.min(high, right.x0);
    } else if (left.x1 < high) low = Math.max(low, left.x1);
    else if (left.x0 > low) high = Math.min(high, left.x0);
    else break;
    end = index;
  }
  return { end, split: (low + high) / 2 };
}

/** A page's lines in stretches, from the top. */
export function splitStretches(lines: readonly PdfLine[]): Stretch[] {
  const chunked = lines.map(splitChunks);
  const out: Stretch[] = [];
  let plain: PdfLine[] = [];
  const flush = (): void => {
    if (plain.length > 0) out.push({ kind: "lines", lines: plain });
    plain = [];
  };
  for (let index = 0; index < lines.length;) {
    const chunks = chunked[index] ?? [];
    const tableEnd = chunks.length >= 3 ? findTableEnd(chunked, index) : index;
    const part = chunked.slice(index, tableEnd + 1);
    const columns = readColumns(part);
    if (columns.length >= 3 && part.filter((line) => line.length >= 3).length >= 3) {
      flush();
      out.push({ kind: "table", rows: buildRows(part, columns) });
      index = tableEnd + 1;
    } else if (chunks.length === 2) {
      flush();
      const { end, split } = findBesideEnd(chunked, index);
      const block = chunked.slice(index, end + 1).flat();
      const left = block.filter((chunk) => chunk.x0 < split);
      out.push({ kind: "beside", left, right: block.filter((chunk) => !left.includes(chunk)) });
      index = end + 1;
    } else {
      if (chunks.length <= 1) plain.push(...lines.slice(index, index + 1));
      else plain.push(...chunks);
      index += 1;
    }
  }
  flush();
  return out;
}
