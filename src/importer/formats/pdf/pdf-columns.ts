import { readRiverTable } from "./pdf-rivers.ts";
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

/**
 * A page's lines in stretches, from the top. `afterTable`: the page before ends in a table without rulings, which may go on.
 */
export function splitStretches(lines: readonly PdfLine[], afterTable: boolean): Stretch[] {
  const chunked = lines.map(splitChunks);
  const out: Stretch[] = [];
  let plain: PdfLine[] = [];
  const flush = (): void => {
    if (plain.length > 0) out.push({ kind: "lines", lines: plain });
    plain = [];
  };
  for (let index = 0; index < lines.length;) {
    const chunks = chunked[index] ?? [];
    const table = readRiverTable(lines, index, afterTable && index === 0);
    if (table !== undefined) {
      flush();
      out.push({ kind: "table", rows: table.rows });
      index += table.length;
    } else if (chunks.length === 2) {
      flush();
      const { end, split } = findBesideEnd(chunked, index);
      const block = chunked.slice(index, end + 1).flat();
      const left = block.filter((chunk) => chunk.x0 < split);
      out.push({ kind: "beside", left, right: block.filter((chunk) => chunk.x0 >= split) });
      index = end + 1;
    } else {
      plain.push(...(chunks.length === 1 ? lines.slice(index, index + 1) : chunks));
      index += 1;
    }
  }
  flush();
  return out;
}
