import { findRecipients } from "./recipients-part.ts";
import { type DraftRule, decree30 } from "./draft-rule.ts";

/** “Như trên” in the list of who gets a document that is addressed to nobody. */
export const likeAbove: DraftRule = {
  code: "like-above",
  name: "“Như trên” không có “Kính gửi”",
  reason: `${decree30}, Phụ lục I, Phần I, mục II.9: “Như trên” chỉ dùng khi văn bản có “Kính gửi”`,
  check: ({ lines }) => {
    if (lines.some((line) => /(?:^|\||<br>)[\s*_]*kính gửi/iu.test(line))) return [];
    const entries = findRecipients(lines)?.entries ?? [];
    return entries
      .filter(({ text }) => /^như (?:trên|kính gửi)(?:\s*\([^)]*\))?$/iu.test(text))
      .map(({ line, text }) => ({
        severity: "warning" as const,
        line,
        text,
        detail: `Nơi nhận ghi “${text}” nhưng văn bản không có “Kính gửi”.`,
        suggestion: "ghi rõ tên cơ quan nhận, hoặc “Như Điều …”.",
      }));
  },
};
