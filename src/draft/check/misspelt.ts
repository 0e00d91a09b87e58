import { matchDraftWords } from "./draft-words.ts";
import type { DraftRule } from "./draft-rule.ts";

/** Slips of the keyboard in abbreviations and names: “UNBD”. */
export const misspelt: DraftRule = {
  code: "misspelt",
  name: "Chữ viết tắt gõ nhầm",
  reason: "Danh sách chữ thường gõ nhầm của sổ tay",
  check: ({ lines, vocabulary }) =>
    matchDraftWords(lines, vocabulary["draft-words"], "misspelt").map(({ line, text, entry }) => ({
      severity: "warning",
      line,
      text,
      detail: `“${text}” gõ nhầm.`,
      suggestion: entry.right === undefined ? "" : `viết “${entry.right}”.`,
    })),
};
