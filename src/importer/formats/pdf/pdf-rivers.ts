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
/** Lines that a table has at least, and at most on one page: a page of small print has some hundred, cells beside each other off the line double them. */
const fewestLines = 3;
const mostLines = 1000;

/** A row that a group spans, with its numeral; it crosses rivers. */
function isGroupRow(line: PdfLine): boolean {
  // Asked of each line once for each head above it: most are told by their first letter, before their words are joined.
  if (!/^[A-IVXN]/.test(line.words[0]?.text ?? "")) return false;
  return /^(?:[IVX]{1,4}|[A-H])(?:\s*[.)])?\s+\p{Lu}|^Nhóm /u.test(toText(line));
}

/** A stretch of the width that words cover, with the size of its first word. */
interface Covered {
  readonly from: number;
  readonly to: number;
  readonly size: number;
}

/** The stretches of the width that words of lines cover, from the left, and how many rivers part them. */
class Width {
  readonly #covered: Covered[] = [];
  rivers = 0;

  /** Adds the words of a line; a row that a group spans crosses rivers and is left out. */
  add(line: PdfLine): void {
    if (isGroupRow(line)) return;
    for (const { x0, x1, size } of line.words) this.#cover({ from: x0, to: Math.max(x0, x1), size });
  }

  #cover(word: Covered): void {
    // Stretches before `first` end left of the word, those from `end` on begin right of it.
    const first = this.#findFirst(({ to }) => to >= word.from);
    const around = this.#covered[first];
    // As most words of a column, below others that are as long.
    if (around !== undefined && around.from <= word.from && around.to >= word.to) return;
    const end = this.#findFirst(({ from }) => from > word.to);
    const touched = this.#covered.slice(first, end);
    const begin = touched[0] !== undefined && touched[0].from <= word.from ? touched[0] : word;
    const to = Math.max(word.to, touched.at(-1)?.to ?? word.to);
    this.rivers -= this.#countRivers(first, end);
    this.#covered.splice(first, end - first, { from: begin.from, to, size: begin.size });
    this.rivers += this.#countRivers(first, first + 1);
  }

  #findFirst(holds: (stretch: Covered) => boolean): number {
    let low = 0;
    let high = this.#covered.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const stretch = this.#covered[middle];
      if (stretch !== undefined && holds(stretch)) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** Rivers before each of the stretches from one index to another, and before the one at it. */
  #countRivers(from: number, to: number): number {
    let count = 0;
    for (let at = Math.max(1, from); at <= to; at += 1) if (this.#riverBefore(at) !== undefined) count += 1;
    return count;
  }

  #riverBefore(at: number): River | undefined {
    const [before, after] = [this.#covered[at - 1], this.#covered[at]];
    if (before === undefined || after === undefined) return undefined;
    return after.from - before.to >= narrowest * after.size ? { from: before.to, to: after.from } : undefined;
  }

  /** The rivers from the left; margins are none. */
  list(): River[] {
    return this.#covered.flatMap((_, at) => this.#riverBefore(at) ?? []);
  }
}

/** The longest run of lines from the first that rivers part into columns: its length, and the rivers; undefined for none. */
function findRivers(
  lines: readonly PdfLine[],
): { readonly length: number; readonly rivers: River[] } | undefined {
  const width = new Width();
  let found: { length: number; rivers: River[] } | undefined;
  for (const [index, line] of lines.entries()) {
    width.add(line);
    if (index + 1 >= fewestLines && width.rivers >= fewestRivers)
      found = { length: index + 1, rivers: width.list() };
  }
  return found;
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

/** Where a table ends at the latest: at a gap that no table has, or where it would have more lines than one has. */
function findFarGap(lines: readonly PdfLine[], start: number): number {
  const end = Math.min(lines.length, start + mostLines);
  for (let index = start + 1; index < end; index += 1) {
    const [above, below] = [lines[index - 1], lines[index]];
    if (above !== undefined && below !== undefined && above.y - below.y > farthest * below.size) return index;
  }
  return end;
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
  const found = findRivers(lines.slice(start, findFarGap(lines, start)));
  if (found === undefined) return undefined;
  const { length, rivers } = found;
  const [first] = rivers;
  if (first === undefined) return undefined;
  const part = lines.slice(start, start + length);
  const tops = new Set(findRowTops(part, first, goesOn));
  const rows: PdfLine[][][] = [];
  for (const [index, line] of part.entries()) {
    if (tops.has(index) || rows.length === 0) rows.push([[], ...rivers.map((): PdfLine[] => [])]);
    for (const [at, words] of splitWords(line, rivers).entries())
      if (words.length > 0) rows.at(-1)?.[at]?.push(toLine(words, line.y, line.size));
  }
  return { rows, length };
}
