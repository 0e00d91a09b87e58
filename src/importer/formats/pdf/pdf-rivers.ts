import { fold } from "#text/fold.ts";
import type { PdfLine, PdfWord } from "./pdf-words.ts";
import { toLine, toText } from "./pdf-words.ts";

/** A table without rulings: its rows of cells of lines, and how many of the lines given it takes. */
export interface RiverTable {
  readonly rows: readonly (readonly (readonly PdfLine[])[])[];
  readonly length: number;
}

interface River {
  readonly from: number;
  readonly to: number;
}

/** Narrowest river, and widest gap between two words of a cell, in heights of the font. */
const narrowest = 0.5;
/** Vertical gap that ends a table, in heights of the font. */
const farthest = 5;
/** Rivers that make a table: four columns, say number, title, who and when. */
const fewestRivers = 3;

/** A row that a group spans, with its numeral; it crosses rivers. */
function isGroupRow(line: PdfLine): boolean {
  return /^(?:[IVX]{1,4}|[A-H])(?:\s*[.)])?\s+\p{Lu}|^Nhóm /u.test(toText(line));
}

/** Stretches of the width that no word of the lines crosses, from the left; margins left out. */
function findRivers(lines: readonly PdfLine[]): River[] {
  const words = lines
    .filter((line) => !isGroupRow(line))
    .flatMap((line) => line.words)
    .sort((a, b) => a.x0 - b.x0);
  const rivers: River[] = [];
  let edge = words[0]?.x1 ?? 0;
  for (const word of words) {
    if (word.x0 - edge >= narrowest * word.size) rivers.push({ from: edge, to: word.x0 });
    edge = Math.max(edge, word.x1);
  }
  return rivers;
}

/** Whether a line heads a table of items: “TT”, and beside or just below it what the rows are. */
function isHead(lines: readonly PdfLine[], start: number): boolean {
  if (!/^(?:s?tt|so tt)\b/.test(fold(lines[start] === undefined ? "" : toText(lines[start])))) return false;
  const head = lines
    .slice(start, start + 4)
    .map(toText)
    .join(" ");
  return /\b(?:mo hinh|nhiem vu|noi dung)\b/.test(fold(head));
}

function findFarGap(lines: readonly PdfLine[], start: number): number {
  for (let index = start + 1; index < lines.length; index += 1) {
    const [above, below] = [lines[index - 1], lines[index]];
    if (above !== undefined && below !== undefined && above.y - below.y > farthest * below.size) return index;
  }
  return lines.length;
}

/** Where rows begin: between two numbers of the first column, the widest gap; the numbers may stand in the middle of theirs. */
function findRowTops(lines: readonly PdfLine[], first: River, goesOn: boolean): number[] {
  const starts = lines.flatMap((line, index) => {
    const number = line.words[0];
    const opens =
      number !== undefined && number.x0 < first.from && /^\p{L}|^\d{1,3}[.)]?$/u.test(number.text);
    return opens || isGroupRow(line) ? [index] : [];
  });
  return starts.map((start, at) => {
    // At the head of a page a row may go on that the page before began.
    const before = starts[at - 1] ?? (goesOn ? 0 : undefined);
    if (before === undefined) return 0;
    let best = { gap: 0, index: start };
    for (let index = before + 1; index <= start; index += 1) {
      const gap = (lines[index - 1]?.y ?? 0) - (lines[index]?.y ?? 0);
      if (gap >= best.gap - 0.5) best = { gap: Math.max(gap, best.gap), index };
    }
    return best.index;
  });
}

function splitWords(line: PdfLine, rivers: readonly River[]): PdfWord[][] {
  const cells: PdfWord[][] = [[], ...rivers.map((): PdfWord[] => [])];
  if (isGroupRow(line)) return [[...line.words], ...cells.slice(1)];
  for (const word of line.words) {
    const middle = (word.x0 + word.x1) / 2;
    const at = rivers.findLastIndex((river) => middle > (river.from + river.to) / 2);
    cells[at + 1]?.push(word);
  }
  return cells;
}

/**
 * The table without rulings that begins at a line, by the rivers of white between its columns. `goesOn`: a table of the page
 * before may go on here without its head. Undefined where no head stands there or fewer than three rivers run.
 */
export function readRiverTable(
  lines: readonly PdfLine[],
  start: number,
  goesOn: boolean,
): RiverTable | undefined {
  if (!goesOn && !isHead(lines, start)) return undefined;
  const limit = findFarGap(lines, start);
  for (let end = limit; end >= start + 3; end -= 1) {
    const part = lines.slice(start, end);
    const rivers = findRivers(part);
    const [first] = rivers;
    if (first === undefined || rivers.length < fewestRivers) continue;
    const tops = new Set(findRowTops(part, first, goesOn));
    const rows: PdfLine[][][] = [];
    for (const [index, line] of part.entries()) {
      if (tops.has(index) || rows.length === 0) rows.push([[], ...rivers.map((): PdfLine[] => [])]);
      for (const [at, words] of splitWords(line, rivers).entries())
        if (words.length > 0) rows.at(-1)?.[at]?.push(toLine(words, line.y, line.size));
    }
    return { rows, length: end - start };
  }
  return undefined;
}
