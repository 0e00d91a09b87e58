import type { AlignedText } from "#text/aligned.ts";
import { keepAnswers } from "#text/keep-answers.ts";
import { remember } from "#text/remember.ts";
import { type GroupHeading, readGroupHeadings } from "./kinds/group-heading.ts";
import { type ItemHeading, readItemHeading } from "./kinds/item-heading.ts";
import type { LabelBook } from "./kinds/label-book.ts";
import { type LabelMatch, readLabel } from "./kinds/labels.ts";
import type { Read } from "./kinds/line-rule.ts";
import { type Numbering, readNumbering } from "./kinds/numbering.ts";
import { type OutlineNumber, readOutlineNumber } from "./kinds/outline-number.ts";
import { readSectionHeading } from "./kinds/section-heading.ts";

/** Offset in a text at which a source line begins. */
export interface LineBreak {
  readonly at: number;
  readonly line: number;
}

/** One piece of a source line: a line, or what recognition glued into one line. Text without markup, white space joined; never empty. */
export interface PlainLine extends AlignedText {
  /** The bold run at its head, without markup; undefined where none. */
  readonly bold: string | undefined;
  /** First line in source.txt, from 1. */
  readonly line: number;
  /** Last line in source.txt; the same as the first but for text that was wrapped at a fixed width. */
  readonly to: number;
  /** Row of a table: the raw line; undefined for running text. */
  readonly row: string | undefined;
  /** First and last source line of each cell of a row that is printed over several lines; absent where it is of one. */
  readonly cellLines?: readonly (readonly [number, number])[];
  /** Where in the text later source lines begin, in order; absent where the text is of one line. */
  readonly breaks?: readonly LineBreak[];
}

/** What a line says by itself, before its neighbours are asked; each undefined where it says nothing of the kind. */
export interface LineReadings {
  readonly item: Read<ItemHeading> | undefined;
  readonly group: Read<GroupHeading> | undefined;
  /** The line itself where it heads a section. */
  readonly section: Read<string> | undefined;
  /** The label with which it begins. */
  readonly label: LabelMatch | undefined;
  readonly outline: Read<OutlineNumber> | undefined;
  /** The number, letter or bullet with which it begins. */
  readonly numbering: Numbering | undefined;
  /** Whether it has no small letters. */
  readonly isUpper: boolean;
}

/** A line that knows itself: its folded form and all that it says by itself, read once. */
export interface LogicalLine extends PlainLine {
  readonly reads: LineReadings;
}

/** Whether a text has no small letters. */
export function isUpperCase(text: string): boolean {
  return text === text.toUpperCase();
}

/** What was read by a book of labels: the same lines stand in many plans, and several times in one. */
const readingsOf = remember((_: LabelBook) => keepAnswers<LineReadings>());

/** A line with what it says by itself. */
export function readPlainLine(line: PlainLine, labels: LabelBook): LogicalLine {
  const { text, folded, bold } = line;
  const key = bold === undefined ? text : `${text}\n${bold}`;
  return { ...line, reads: readingsOf(labels)(key, () => readAlone({ text, folded, bold }, labels)) };
}

/** What a line says by its words and what of them is bold. */
function readAlone(line: Pick<PlainLine, "text" | "folded" | "bold">, labels: LabelBook): LineReadings {
  const item = readItemHeading(line);
  return {
    item,
    group: item === undefined ? readGroupHeadings(line).group : undefined,
    section: readSectionHeading(line),
    label: readLabel(line, line.bold, labels),
    outline: readOutlineNumber(line),
    numbering: readNumbering(line),
    isUpper: isUpperCase(line.text),
  };
}
