import { AlignmentType, Paragraph, TextRun } from "docx";
import type { DraftWords } from "#draft/compose/draft-document.ts";
import { form } from "./form.ts";

/** How a run looks. */
export interface Look {
  /** Half-points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
}

/** Yellow behind what is still to be written, so that nobody overlooks it on paper or screen. */
const openColor = "yellow";

export const run = (text: string, look: Look): TextRun => new TextRun({ text, ...look });

/** Words in their look; an open place stands out. */
export const wordsRun = ({ text, isOpen }: DraftWords, look: Look): TextRun =>
  new TextRun({ text, ...look, ...(isOpen ? { highlight: openColor } : {}) });

/** A centred paragraph without room around it, as in the head. */
export const centred = (children: readonly TextRun[], after = 0): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, spacing: { before: 0, after }, children });

/** A paragraph of the body: justified, first line set in, 6 pt below. */
export const bodyParagraph = (children: readonly TextRun[], keepNext = false): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: form.firstLine },
    spacing: { after: form.after, line: form.line, lineRule: "auto" },
    keepNext,
    children,
  });
