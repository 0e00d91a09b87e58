import { type DraftRule, decree30, matchLines } from "./draft-rule.ts";

/** “Bảng 3” where several annexes may have one. */
export const annexReference: DraftRule = {
  code: "annex-reference",
  name: "Dẫn bảng, biểu chưa rõ",
  reason: `${decree30}, Phụ lục I, Phần I, mục III.1: trong văn bản phải có chỉ dẫn về phụ lục`,
  check: ({ lines }) =>
    matchLines(
      lines,
      /(?<=(?:tại|theo|ở|xem|kèm)\s+)(?:Bảng|Biểu|bảng|biểu)\s+(?:số\s+)?\d{1,2}(?!\d|\.\d|\s*,?\s*(?:(?:của\s+|tại\s+|kèm\s+(?:theo\s+)?)?[Pp]hụ lục|(?:ban hành\s+)?kèm theo\s))/gu,
    ).map(({ line, text }) => ({
      severity: "note" as const,
      line,
      text,
      detail: `“${text}” không nói thuộc phụ lục nào.`,
      suggestion: `viết “${text} của Phụ lục …”.`,
    })),
};
