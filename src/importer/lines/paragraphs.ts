import { type AlignedText, joinAligned } from "#text/aligned.ts";
import { readPrintedCells } from "./cells.ts";
import type { LineBreak, PlainLine } from "./logical-line.ts";
import { continuesSentence } from "./sentences.ts";

/** Running text of one or more source lines, or a cell of a table. */
export interface Paragraph extends AlignedText {
  /** Source line on which it begins, from 1. */
  readonly line: number;
  /** Where in the text later source lines begin, in order; absent where it is of one line. */
  readonly breaks?: readonly LineBreak[];
}

function joinLine(first: Paragraph, next: Paragraph): Paragraph {
  const from = first.text.length + 1;
  const later = (next.breaks ?? []).map(({ at, line }) => ({ at: from + at, line }));
  return {
    ...joinAligned(first, next),
    line: first.line,
    breaks: [...(first.breaks ?? []), { at: from, line: next.line }, ...later],
  };
}

/**
 * Running text as paragraphs, each with the lines it is of; table rows cell by cell, without the empty ones. A line that
 * begins with a small letter goes on with a long one above that a page break cut.
 */
export function readParagraphs(lines: readonly PlainLine[]): readonly Paragraph[] {
  const out: Paragraph[] = [];
  let isRunning = false;
  for (const { text, folded, line, row, breaks } of lines) {
    if (row !== undefined) {
      for (const { text: words, folded: plain } of readPrintedCells(row))
        if (words !== "") out.push({ text: words, folded: plain, line });
      isRunning = false;
      continue;
    }
    const last = out.at(-1);
    const paragraph: Paragraph =
      breaks === undefined ? { text, folded, line } : { text, folded, line, breaks };
    const isCut =
      last !== undefined &&
      isRunning &&
      last.text.length > 60 &&
      /^\p{Ll}/u.test(text) &&
      continuesSentence(last.text, text);
    if (isCut) out[out.length - 1] = joinLine(last, paragraph);
    else out.push(paragraph);
    isRunning = true;
  }
  return out;
}

/** Source line that an offset in a paragraph's text lies on. */
export function lineAt(paragraph: Paragraph, offset: number): number {
  return paragraph.breaks?.findLast(({ at }) => at <= offset)?.line ?? paragraph.line;
}
