import { readCount } from "#importer/lines/cell-content.ts";

/** A line of a table whose columns blanks part. */
export interface AlignedLine {
  /** Line in the source, from 1. */
  readonly line: number;
  /** Its words in each column, trimmed; empty where it has none there. */
  readonly cells: readonly string[];
  /** Whether a blank line stands above it. */
  readonly isSpaced: boolean;
}

const isNumbered = ({ cells }: AlignedLine): boolean => readCount(cells[0] ?? "") !== undefined;

/** Lines as runs that blank lines part. */
function listChunks(lines: readonly AlignedLine[]): AlignedLine[][] {
  const chunks: AlignedLine[][] = [];
  for (const line of lines) {
    const last = chunks.at(-1);
    if (last === undefined || line.isSpaced) chunks.push([line]);
    else last.push(line);
  }
  return chunks;
}

/** What it costs that a row begins with a line: cells that go on with the one above begin with a small letter. */
function costOfStart(lines: readonly AlignedLine[], start: number, title: number): number {
  const first = lines.slice(start).find(({ cells }) => cells[title] !== "");
  const isCutTitle = /^\p{Ll}/u.test(first?.cells[title] ?? "");
  const cutCells = (lines[start]?.cells ?? []).filter((cell) => /^\p{Ll}/u.test(cell)).length;
  return (isCutTitle ? 3 : 0) + cutCells;
}

/** A way to cut lines into rows: what it costs, and the first line of each row. */
interface Cutting {
  readonly cost: number;
  readonly starts: readonly number[];
}

/**
 * Rows whose number stands in their middle: for each number the cheapest line at which its row may begin, so that as many lines
 * stand above a number as below, and no cell is cut.
 */
function cutAround(lines: readonly AlignedLine[], title: number): readonly number[] {
  const numbers = lines.flatMap((line, index) => (isNumbered(line) ? [index] : []));
  let ways: Cutting[] = [{ cost: 0, starts: [0] }];
  for (const [index, number] of numbers.entries()) {
    const next = numbers[index + 1];
    const ends =
      next === undefined
        ? [lines.length]
        : Array.from({ length: next - number }, (_, place) => number + 1 + place);
    ways = ends.map((end) => {
      const costs = ways.map(({ cost, starts }): Cutting => {
        const uneven = Math.abs(number - (starts.at(-1) ?? 0) - (end - 1 - number));
        return {
          cost: cost + uneven + (next === undefined ? 0 : costOfStart(lines, end, title)),
          starts: next === undefined ? starts : [...starts, end],
        };
      });
      return costs.reduce((best, one) => (one.cost < best.cost ? one : best));
    });
  }
  return ways[0]?.starts ?? [];
}

/** How the rows of a table are parted: by blank lines, by numbers at their heads, or by numbers in their middle. */
export type RowStyle = "spaced" | "top" | "middle";

/** How the rows of all runs of lines are parted; each run stands between two headings of groups, or is the whole table. */
export function tellRowStyle(runs: readonly (readonly AlignedLine[])[]): RowStyle {
  const chunks = runs.flatMap(listChunks);
  const isSpaced =
    chunks.length > runs.length && chunks.every((chunk) => chunk.filter(isNumbered).length === 1);
  if (isSpaced) return "spaced";
  return runs.every(([first]) => first !== undefined && isNumbered(first)) ? "top" : "middle";
}

/**
 * Lines of a run as rows, each of the lines that it takes.
 * @param title Column of what is listed.
 */
export function cutRows(lines: readonly AlignedLine[], style: RowStyle, title: number): AlignedLine[][] {
  if (style === "spaced") return listChunks(lines);
  const starts =
    style === "top"
      ? lines.flatMap((line, index) => (isNumbered(line) ? [index] : []))
      : cutAround(lines, title);
  return starts.map((start, index) => lines.slice(start, starts[index + 1]));
}
