import { formatRuns } from "#importer/formats/format-line.ts";
import { readContentsEntry } from "#importer/lines/contents.ts";
import type { PdfLine } from "./pdf-words.ts";
import { toRuns, toText } from "./pdf-words.ts";

/** Edges between which text is set, in points. */
export interface Column {
  readonly left: number;
  readonly right: number;
}

/** Lines that are one paragraph, in order; never empty. */
export type Paragraph = readonly [PdfLine, ...PdfLine[]];

// What begins a paragraph wherever it stands: bullets, numbers, letters of a list, bases, annexes.
const opens =
  /^(?:[-–+•*▪●]\s|\(?\d{1,2}(?:\.\d{1,2})*[.)]\s|[a-zđ]\)\s|[IVX]{1,4}\.\s|[A-H]\.\s|Điều \d|Căn cứ |Nơi nhận|Phụ lục|PHỤ LỤC|(?:Mô hình|Nhiệm vụ) (?:số )?\d+\s*[:.])/u;

/** Distances of indents and of gaps, as shares of the font's height. */
const indent = 0.9;
const looseGap = 0.25;

/** Whether the first word below would have found room at the end of a line: then the line ended on purpose. */
function endsEarly(line: PdfLine, next: PdfLine, column: Column): boolean {
  const first = next.words[0];
  const width = first === undefined ? 0 : first.x1 - first.x0;
  return line.x1 + 0.25 * line.size + width < column.right - 0.15 * line.size;
}

/** Whether a line goes on with the paragraph above it. `leading` is the usual distance of two lines, in heights of the font. */
function goesOn(above: Paragraph, next: PdfLine, column: Column, leading: number): boolean {
  const last = above.at(-1) ?? above[0];
  const text = toText(next);
  const before = toText(last);
  const isEnded = /[.;:!?…]["”’)]?$/.test(before);
  const isLower = /^\p{Ll}/u.test(text) && !opens.test(text);
  if (Math.abs(last.size - next.size) > 0.15 * Math.max(last.size, next.size)) return false;
  if (endsEarly(last, next, column) || readContentsEntry(before)?.isLed === true) return false;
  const gap = last.y - next.y;
  const usual = leading * next.size;
  if (gap > usual + looseGap * next.size && !(isLower && !isEnded && gap < 1.7 * usual)) return false;
  const isIndented = next.x0 > column.left + indent * next.size;
  if (opens.test(`${text} `) && (isEnded || isIndented || /^[-–+•]/.test(text))) return false;
  if (!isIndented) return true;
  // As far in as the line above: the same hanging block, or the first lines of two paragraphs.
  const isAligned = Math.abs(next.x0 - last.x0) <= 0.5 * next.size;
  return isAligned && (above.length > 1 || !isEnded || isLower);
}

/** The usual distance of two lines of a paragraph, in heights of the font. */
function readLeading(lines: readonly PdfLine[]): number {
  const gaps = lines
    .flatMap((line, index) => {
      const next = lines[index + 1];
      return next === undefined ? [] : [(line.y - next.y) / line.size];
    })
    .filter((gap) => gap > 0.8 && gap < 2.5)
    .sort((a, b) => a - b);
  // Gaps between paragraphs are the larger ones: the lower third is set solid.
  return gaps[Math.floor(gaps.length / 3)] ?? 1.3;
}

/** Lines from the top as paragraphs. */
export function joinParagraphs(lines: readonly PdfLine[], column: Column): Paragraph[] {
  const leading = readLeading(lines);
  const out: [PdfLine, ...PdfLine[]][] = [];
  for (const line of lines) {
    const last = out.at(-1);
    if (last !== undefined && goesOn(last, line, column, leading)) last.push(line);
    else out.push([line]);
  }
  return out;
}

/** Whether a paragraph at the head of a page goes on with the one at the foot of the page before. */
export function continuesOverPage(above: Paragraph, below: Paragraph, column: Column): boolean {
  const last = above.at(-1) ?? above[0];
  const text = toText(below[0]);
  if (opens.test(`${text} `) || endsEarly(last, below[0], column)) return false;
  if (Math.abs(last.size - below[0].size) > 0.15 * last.size) return false;
  const isIndented = below[0].x0 > column.left + indent * below[0].size;
  return /^\p{Ll}/u.test(text) || (!isIndented && !/[.;:!?…]["”’)]?$/.test(toText(last)));
}

/** A paragraph as a line of source. */
export function formatParagraph(paragraph: Paragraph): string {
  return formatRuns(
    paragraph.flatMap((line, index) => {
      const runs = toRuns(line.words);
      const bold = paragraph[index - 1]?.words.at(-1)?.bold === true && line.words[0]?.bold === true;
      return index === 0 ? runs : [{ text: " ", bold }, ...runs];
    }),
  );
}
