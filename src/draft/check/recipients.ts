import { findRecipients } from "./recipients-part.ts";
import { type DraftRule, type Remark, decree30 } from "./draft-rule.ts";
import { forWhat } from "./told-phrases.ts";
import { toKey } from "#text/tokens.ts";

/** Who gets the document: the file copy, nobody twice. */
export const recipients: DraftRule = {
  code: "recipients",
  name: "Nơi nhận",
  reason: `${decree30}, Phụ lục I, Phần I, mục II.9: nơi nhận, dòng cuối là “Lưu: VT, <đơn vị soạn thảo>”`,
  check: ({ lines }) => {
    const part = findRecipients(lines);
    if (part === null) {
      const detail = "Không tìm thấy phần “Nơi nhận”.";
      const suggestion = "thêm “Nơi nhận:” với dòng cuối “- Lưu: VT, …”.";
      return [{ severity: "warning", line: lines.length, text: "", detail, suggestion }];
    }
    const remarks: Remark[] = [];
    const kept = part.entries.find(({ text }) => /^lưu\s*:?/iu.test(text));
    if (kept !== undefined && !/(?<!\p{L})VT(?!\p{L})|[Vv]ăn thư/u.test(kept.text)) {
      const detail = `“${kept.text}” không có VT (văn thư cơ quan).`;
      const { line, text } = kept;
      remarks.push({ severity: "warning", line, text, detail, suggestion: "viết “Lưu: VT, …”." });
    }
    if (kept === undefined) {
      const detail = "Nơi nhận thiếu dòng “Lưu: VT”.";
      remarks.push({
        severity: "warning",
        line: part.line,
        text: /nơi nhận/iu.exec(lines[part.line - 1] ?? "")?.[0] ?? "",
        detail,
        suggestion: "thêm “- Lưu: VT, …”.",
      });
    }
    const seen = new Set<string>();
    for (const { line, text } of part.entries) {
      const key = toKey(text.replace(forWhat.pattern, ""));
      const isTwice = seen.has(key);
      seen.add(key);
      if (!isTwice || !key.includes(" ")) continue;
      const detail = `“${text}” có hai lần trong nơi nhận.`;
      remarks.push({ severity: "warning", line, text, detail, suggestion: "bỏ một lần." });
    }
    return remarks;
  },
};
