import type { Paragraph } from "#importer/import-plan.ts";
import type { CheckedDraft } from "./checked-draft.ts";
import { stripMarks } from "./draft-rule.ts";

/** A paragraph of the preamble that says what the document rests on. */
export interface Basis {
  /** On which it begins and ends, from 1. */
  readonly line: number;
  readonly lastLine: number;
  /** Without marks of print. */
  readonly text: string;
}

const beginsBasis = /^(?:Căn cứ|Thực hiện|Theo|Xét)\s/u;
const beginsBody = /^(?:[IVX]+[.)]|\d+[.)]|Chương|Phần|Điều\s\d|QUYẾT ĐỊNH|KẾ HOẠCH:)/u;

/** The paragraphs of the preamble that begin “Căn cứ”, “Thực hiện”, “Theo”, “Xét”, in order: before the first heading of the text. */
export function listBases({ paragraphs, plan }: Pick<CheckedDraft, "paragraphs" | "plan">): Basis[] {
  const title = plan.document.title?.lines[1] ?? 0;
  const bases: Basis[] = [];
  for (const paragraph of paragraphs) {
    const text = stripMarks(paragraph.text);
    if (paragraph.line > title && beginsBody.test(text)) break;
    if (paragraph.line <= title || !beginsBasis.test(text)) continue;
    bases.push({ line: paragraph.line, lastLine: lastLineOf(paragraph), text });
  }
  return bases;
}

function lastLineOf({ line, breaks }: Paragraph): number {
  return breaks?.at(-1)?.line ?? line;
}
