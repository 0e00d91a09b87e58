import { estimate, givesOrder, roughly } from "./draft-phrases.ts";
import { matchDraftWords } from "./draft-words.ts";
import { type DraftRule, matchLines } from "./draft-rule.ts";

/** Guesses inside an order. */
export const guessWords: DraftRule = {
  code: "guess-words",
  name: "Lời phỏng đoán trong câu giao việc",
  reason: "Câu giao việc cần dứt khoát; lỗi thường bị trả lại",
  check: ({ lines, vocabulary }) =>
    [
      ...matchDraftWords(lines, vocabulary["draft-words"], "guess"),
      ...matchLines(lines, new RegExp(roughly.pattern, "giu")),
    ]
      .filter(({ whole }) => givesOrder.pattern.test(whole) && !estimate.pattern.test(whole))
      .map(({ line, text }) => ({
        severity: "note",
        line,
        text,
        detail: `“${text}” trong câu giao việc làm nhiệm vụ không rõ.`,
        suggestion: "viết dứt khoát.",
      })),
};
