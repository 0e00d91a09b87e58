import type { ColumnField, LabelBook } from "#importer/lines/kinds/label-book.ts";
import { findColumn } from "#importer/lines/kinds/labels.ts";
import { readCount } from "#importer/lines/cell-content.ts";
import { fold } from "#text/fold.ts";
import { joinWhitespace } from "#text/join.ts";

/** A heading of a table whose columns blanks part: where it stands in its lines, and what it says. */
export interface AlignedHeading {
  readonly text: string;
  /** First offset, and the one after its last. */
  readonly from: number;
  readonly to: number;
  /** Undefined where no list has its words. */
  readonly field: ColumnField | undefined;
}

/** The head of such a table, and how many lines it takes. */
export interface AlignedHead {
  readonly headings: readonly AlignedHeading[];
  readonly height: number;
}

/** Blanks that part two headings; those of a sentence are fewer. */
const leastGap = 2;
/** Lines over which headings are wrapped at most. */
const tallestHead = 4;
/** A longer line is a paragraph, not one of a page. */
export const widestLine = 300;

const whoAndWhen: ReadonlySet<ColumnField | undefined> = new Set<ColumnField>([
  "leads",
  "implementers",
  "coordinators",
  "deadline",
]);

/** Whether a source line may be one of such a table: signs at fixed places, no tab and no cell between pipes. */
export const mayBeAligned = (raw: string): boolean =>
  raw.trim() !== "" && raw.length <= widestLine && !/[\t|]/.test(raw);

/** Runs of offsets at which some of the lines have words, parted by blanks in all of them. */
function findSpans(lines: readonly string[]): { from: number; to: number }[] {
  const spans: { from: number; to: number }[] = [];
  const width = Math.max(...lines.map((line) => line.length));
  for (let at = 0; at < width; at += 1) {
    if (lines.every((line) => (line[at] ?? " ") === " ")) continue;
    const last = spans.at(-1);
    if (last !== undefined && at < last.to + leastGap) last.to = at + 1;
    else spans.push({ from: at, to: at + 1 });
  }
  return spans;
}

function readHeadings(lines: readonly string[], labels: LabelBook): AlignedHeading[] {
  return findSpans(lines).map(({ from, to }) => {
    const text = joinWhitespace(lines.map((line) => line.slice(from, to)).join(" "));
    return { text, from, to, field: findColumn(fold(text), labels) };
  });
}

const countKnown = (headings: readonly AlignedHeading[]): number =>
  headings.filter(({ field }) => field !== undefined).length;

/** Whether headings are those of a table of things to do, numbered in its first column. */
function isHead(headings: readonly AlignedHeading[]): boolean {
  const fields = headings.map(({ field }) => field);
  return (
    fields[0] === "number" &&
    fields.includes("title") &&
    fields.some((field) => whoAndWhen.has(field)) &&
    countKnown(headings) * 2 >= headings.length
  );
}

/** Whether a line goes on with headings above: each of its pieces begins with a small letter. */
const goesOn = (line: string): boolean =>
  line
    .trim()
    .split(/ {2,}/)
    .every((piece) => /^\p{Ll}/u.test(piece));

/** The head of most known headings that begins at a line, of the fewest lines but for those that go on; undefined where none does. */
function findHead(source: readonly string[], index: number, labels: LabelBook): AlignedHead | undefined {
  let best: AlignedHead | undefined;
  for (let height = 1; height <= tallestHead; height += 1) {
    const line = source[index + height - 1] ?? "";
    if (!mayBeAligned(line) || readCount(line.trim().split(/\s/, 1)[0] ?? "") !== undefined) break;
    const headings = readHeadings(source.slice(index, index + height), labels);
    if (!isHead(headings)) continue;
    const gained = countKnown(headings) - countKnown(best?.headings ?? []);
    if (gained > 0 || (gained === 0 && goesOn(line))) best = { headings, height };
  }
  return best;
}

/**
 * The head of a table whose columns blanks part, where one begins at a line; undefined where none does. Of as many lines as
 * make most of its headings known ones: a heading may be wrapped, the first row follows without a mark, and a caption stands
 * right above.
 */
export function readAlignedHead(
  source: readonly string[],
  index: number,
  labels: LabelBook,
): AlignedHead | undefined {
  const isParted = source.slice(index, index + tallestHead).some((line) => /\S {2,}\S/.test(line));
  const head = isParted ? findHead(source, index, labels) : undefined;
  const below = head === undefined ? undefined : findHead(source, index + 1, labels);
  return head !== undefined && countKnown(head.headings) > countKnown(below?.headings ?? [])
    ? head
    : undefined;
}
