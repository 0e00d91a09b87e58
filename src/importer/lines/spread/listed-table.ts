import type { CleanLine } from "#importer/lines/clean-lines.ts";
import { namesBodies, readCount, saysTime } from "#importer/lines/cell-content.ts";
import type { ColumnField, LabelBook } from "#importer/lines/kinds/label-book.ts";
import { leadingBody } from "#importer/lines/kinds/leading-body.ts";
import { alignLines } from "./align-lines.ts";
import { type ListedHead, type ListedHeading, isHead, readListedHead } from "./listed-head.ts";
import { type SpreadRow, isGroupLine, makeSpreadRow } from "./listed-line.ts";
import { type ListedRecord, cutRecords } from "./listed-records.ts";

/** A column and the lines of its headings, the upper first. */
interface ListedColumn {
  readonly field: ColumnField | undefined;
  readonly headings: readonly ListedHeading[];
}

/** Columns that one heading spans at most. */
const widestSpan = 4;

const toColumn = (heading: ListedHeading): ListedColumn => ({ field: heading.field, headings: [heading] });

const general: ReadonlySet<ColumnField | undefined> = new Set<ColumnField | undefined>([
  undefined,
  "assignments",
  "content",
  "implementers",
]);

/** Whether a heading may stand above others: it tells nothing of its own, or is the time of which they tell the ends. */
function maySpan(over: ListedHeading, below: readonly ListedHeading[]): boolean {
  const areTimes = below.every(({ field }) => field === "deadline" || field === "content");
  return over.field === "deadline" ? areTimes : general.has(over.field);
}

/**
 * All ways in which headings may stand over columns: each over its own, or the last of them in a second row below one of the
 * first, which spans those columns.
 */
function listWays(headings: readonly ListedHeading[]): ListedColumn[][] {
  const ways = [headings.map(toColumn)];
  for (let span = 2; span <= widestSpan; span += 1) {
    const above = headings.slice(0, -span);
    const below = headings.slice(-span);
    if (!below.every(({ field }) => field !== undefined && field !== "title" && field !== "number")) continue;
    for (const [at, over] of above.entries()) {
      if (!maySpan(over, below)) continue;
      const columns = above.map(toColumn);
      columns.splice(at, 1, ...below.map((heading) => ({ field: heading.field, headings: [over, heading] })));
      ways.push(columns);
    }
  }
  return ways;
}

/** The way in which the lines of the rows sit best under the headings. */
function pickColumns(ways: readonly ListedColumn[][], lines: readonly CleanLine[]): ListedColumn[] {
  const weigh = (columns: readonly ListedColumn[]): number => {
    // The first rows tell: no table is tried out to its end.
    const tried = lines.slice(0, 20 * columns.length);
    const rows = cutRecords(tried, columns.length).filter(({ kind }) => kind === "row");
    const fields = columns.map(({ field }) => field);
    return rows.reduce((sum, row) => sum + alignLines(row.lines, fields).cost, 0) / rows.length;
  };
  const weighed = ways.map((columns) => ({ columns, cost: weigh(columns) }));
  return weighed.reduce(
    (best, one) => (one.cost < best.cost ? one : best),
    weighed[0] ?? { columns: [], cost: 0 },
  ).columns;
}

const rangeOf = (lines: readonly CleanLine[]): [number, number] => [
  Math.min(...lines.map(({ line }) => line)),
  Math.max(...lines.map(({ line }) => line)),
];

/** Rows of a table with a number column, which is its first. */
function readNumbered({ headings }: ListedHead, lines: readonly CleanLine[]): SpreadRow[] {
  const columns = pickColumns(listWays(headings), lines);
  const fields = columns.map(({ field }) => field);
  const toRow = ({ kind, lines: own }: ListedRecord): SpreadRow => {
    if (kind === "row") return makeSpreadRow(alignLines(own, fields).cells, rangeOf(own));
    const empty = columns.slice(own.length).map(() => []);
    return makeSpreadRow([...own.map((line) => [line]), ...empty], rangeOf(own));
  };
  const records = cutRecords(lines, columns.length);
  if (records.filter(({ kind }) => kind === "row").length < 2) return [];
  return [
    makeSpreadRow(
      columns.map((column) => column.headings),
      rangeOf(headings),
    ),
    ...records.map(toRow),
  ];
}

/**
 * Rows of a table whose first column names groups, once for the rows that it spans: the name stands above the number of the
 * first of them, so behind the last cell of the row before.
 */
function readGrouped({ headings }: ListedHead, lines: readonly CleanLine[]): SpreadRow[] {
  const [group, ...others] = headings;
  const opening = others.at(-1);
  if (group === undefined || opening === undefined) return [];
  const columns = pickColumns(listWays(others.slice(0, -1)), lines);
  const fields = [...columns.map(({ field }) => field), "group" as const];
  const records = cutRecords(lines, columns.length).filter(({ kind }) => kind === "row");
  if (records.length < 2) return [];
  let named: readonly CleanLine[] = [opening];
  const rows = records.map(({ lines: own }) => {
    const cells = alignLines(own, fields).cells;
    const row = [named, ...cells.slice(0, -1)];
    named = cells.at(-1) ?? [];
    return makeSpreadRow(row, rangeOf(row.flat()));
  });
  const head = [[group], ...columns.map((column) => column.headings)];
  return [makeSpreadRow(head, rangeOf(headings.slice(0, -1))), ...rows];
}

const whoFields: ReadonlySet<ColumnField> = new Set<ColumnField>(["leads", "implementers", "coordinators"]);

/** A way to read lines below the first of a head's lines as rows. */
interface UnnumberedRows {
  readonly width: number;
  readonly rows: readonly SpreadRow[];
  /** Rows that are no headings of groups. */
  readonly count: number;
}

/** Rows of a table without numbers of which the head has so many lines: as many lines each, as long as bodies and times stand in their columns. */
function readOfWidth(headings: readonly ListedHeading[], lines: readonly CleanLine[]): UnnumberedRows {
  const width = headings.length;
  const fits = (line: CleanLine | undefined, field: ColumnField | undefined): boolean => {
    if (line === undefined) return false;
    if (line.text === "") return field !== "title";
    if (field === "deadline") return saysTime(line.folded);
    if (field === "title")
      return (
        !saysTime(line.folded) && !leadingBody.pattern.test(line.text) && readCount(line.text) === undefined
      );
    return field !== undefined && whoFields.has(field)
      ? namesBodies(line.text)
      : readCount(line.text) === undefined;
  };
  const rows: SpreadRow[] = [];
  let count = 0;
  for (let from = 0; from + width <= lines.length;) {
    const own = lines.slice(from, from + width);
    const [first] = own;
    const isGroup = first !== undefined && isGroupLine(first);
    if (!isGroup && !headings.every(({ field }, index) => fits(own[index], field))) break;
    const cells = isGroup
      ? [[first], ...headings.slice(1).map(() => [])]
      : own.map((line) => (line.text === "" ? [] : [line]));
    rows.push(makeSpreadRow(cells, isGroup ? rangeOf([first]) : rangeOf(own)));
    count += isGroup ? 0 : 1;
    from += isGroup ? 1 : width;
  }
  const last = rows.findLastIndex(({ row }) => !/^\| [^|]+ \|(?:\s*\|)*$/.test(row));
  return { width, rows: rows.slice(0, last + 1), count };
}

/**
 * Rows of a table without numbers. What stands first in a row may read as a heading (“Tích hợp … trên ứng dụng VNeID”): of as many
 * headings as leave most rows.
 */
function readUnnumbered({ headings }: ListedHead, lines: readonly CleanLine[]): SpreadRow[] {
  let best: UnnumberedRows | undefined;
  for (let width = headings.length; width >= 3; width -= 1) {
    const head = headings.slice(0, width);
    if (!isHead(head)) break;
    const found = readOfWidth(head, [...headings.slice(width), ...lines]);
    if (found.count > (best?.count ?? 1)) best = found;
  }
  if (best === undefined) return [];
  const head = headings.slice(0, best.width);
  return [
    makeSpreadRow(
      head.map((heading) => [heading]),
      rangeOf(head),
    ),
    ...best.rows,
  ];
}

/**
 * The rows of a table of which each cell is a line, its head first, where one begins at an index; empty where none does. The
 * lines below it are cut at the numbers of the rows and put under the headings by what they look like.
 */
export function readListedTable(
  lines: readonly CleanLine[],
  index: number,
  labels: LabelBook,
): readonly SpreadRow[] {
  const head = readListedHead(lines, index, labels);
  if (head === undefined) return [];
  const below = lines.slice(head.start);
  const cells = head.isSpaced ? below.filter(({ text }) => text !== "") : below;
  const [first, second] = head.headings.map(({ field }) => field);
  if (first === "number") return readNumbered(head, cells);
  return first === "group" && second === "number" ? readGrouped(head, cells) : readUnnumbered(head, cells);
}
