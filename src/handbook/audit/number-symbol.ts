import type { LineRange } from "#schema/identifier.ts";
import { toReadLetters } from "#text/lookalikes.ts";
import type { Plan } from "#handbook/handbook-types.ts";

/** The number and symbol of a document as printed, or what stands in its place. */
export interface NumberSymbol {
  readonly text: string;
  readonly lines: LineRange;
}

/** “Số: /KH-UBND”, “số ...../QĐ-UBND”: the word, blanks, and a symbol. */
const blankNumber = /số[\s:.…_]*\/\s*\p{Lu}[\p{L}\d]*(?:[-/]\p{Lu}[\p{L}\d]*)*/iu;

/**
 * Number and symbol of a plan: the number read at import, else the first place where the text leaves it blank before a
 * symbol. Null where the text prints neither. NĐ 30/2020/NĐ-CP, Phụ lục I, II.3.
 */
export function findNumberSymbol(plan: Plan): NumberSymbol | null {
  if (plan.document.number !== null) return plan.document.number;
  for (const [index, line] of plan.sourceLines.entries()) {
    const text = blankNumber.exec(toReadLetters(line))?.[0];
    if (text !== undefined) return { text, lines: [index + 1, index + 1] };
  }
  return null;
}
