import type { CleanLine } from "#importer/lines/clean-lines.ts";
import { readCount, saysTime } from "#importer/lines/cell-content.ts";
import type { ColumnField, LabelBook } from "#importer/lines/kinds/label-book.ts";
import { findColumn } from "#importer/lines/kinds/labels.ts";
import { isGroupLine } from "./listed-line.ts";

/** A heading of a table of which each cell is a line. */
export interface ListedHeading extends CleanLine {
  /** What it says; undefined where no list has its words. */
  readonly field: ColumnField | undefined;
}

/** The head of such a table. */
export interface ListedHead {
  readonly headings: readonly ListedHeading[];
  /** Whether a blank line follows each cell: then an empty cell prints nothing. */
  readonly isSpaced: boolean;
  /** Index of the line of its first cell. */
  readonly start: number;
}

/** Longest heading, in characters. */
const longestHeading = 60;
/** Headings that a table has, in two rows. */
const mostHeadings = 14;
const fewestHeadings = 3;

const whoAndWhen: ReadonlySet<ColumnField> = new Set<ColumnField>([
  "leads",
  "implementers",
  "coordinators",
  "deadline",
]);

/** A heading alone in its line: short, no sentence, no number, no time. */
function readHeading(line: CleanLine, labels: LabelBook): ListedHeading | undefined {
  const { text, folded } = line;
  const isPlain =
    text !== "" && text.length <= longestHeading && /^\p{L}/u.test(text) && !/[.;:,]$/.test(text);
  if (!isPlain || saysTime(folded) || isGroupLine(line)) return undefined;
  return { ...line, field: findColumn(folded, labels) };
}

/** Whether headings are those of a table of things to do: what is listed, who or when, half of them known at least. */
export function isHead(headings: readonly ListedHeading[]): boolean {
  const fields = headings.map(({ field }) => field);
  const known = fields.filter((field) => field !== undefined).length;
  return (
    headings.length >= fewestHeadings &&
    fields.includes("title") &&
    fields.some((field) => field !== undefined && whoAndWhen.has(field)) &&
    known * 2 >= headings.length
  );
}

/**
 * The head of a table of which each cell is a line, where one begins at an index; undefined where none does. It ends at the
 * number of the first row; in a table without numbers at the first line that is no known heading.
 */
export function readListedHead(
  lines: readonly CleanLine[],
  index: number,
  labels: LabelBook,
): ListedHead | undefined {
  const first = lines[index];
  const opening = first === undefined ? undefined : readHeading(first, labels);
  if (opening?.field !== "number" && opening?.field !== "group" && opening?.field !== "title")
    return undefined;
  const isSpaced = lines[index + 1]?.text === "";
  const step = isSpaced ? 2 : 1;
  const headings = [opening];
  const isNumbered = (): boolean => headings.slice(0, 2).some(({ field }) => field === "number");
  let at = index + step;
  for (; headings.length < mostHeadings; at += step) {
    const line = lines[at];
    const heading = line === undefined ? undefined : readHeading(line, labels);
    if (line === undefined || heading === undefined || readCount(line.text) !== undefined) break;
    if (heading.field === undefined && !isNumbered()) break;
    headings.push(heading);
  }
  return isHead(headings) ? { headings, isSpaced, start: at } : undefined;
}
