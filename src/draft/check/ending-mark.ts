import type { CheckedDraft } from "./checked-draft.ts";
import { type Basis, listBases } from "./bases.ts";
import { promulgates } from "./draft-phrases.ts";
import { type DraftRule, type Remark, decree30, matchLines, stripMarks } from "./draft-rule.ts";
import { findRecipients } from "./recipients-part.ts";

/** A basis that goes on into the sentence of promulgation ends with it. */
const goesOn = ({ text }: Basis): boolean =>
  promulgates.pattern.test(text.slice(text.lastIndexOf(";", text.length - 2) + 1));

function checkBases(draft: CheckedDraft): Remark[] {
  const bases = listBases(draft);
  return bases.flatMap((basis, at): Remark[] => {
    if (goesOn(basis)) return [];
    const { lastLine, text } = basis;
    const isLast = at === bases.length - 1;
    const mark = isLast ? "." : ";";
    const end = text.trimEnd().at(-1) ?? "";
    if (end === mark || (!isLast && end === ":" && !/\d/u.test(text))) return [];
    const detail = `Căn cứ ${isLast ? "cuối cùng" : "này"} ${/\p{P}/u.test(end) ? `kết thúc bằng “${end}”` : "không có dấu kết thúc"}.`;
    const suggestion = `kết thúc bằng dấu ${isLast ? "chấm (.)" : "chấm phẩy (;)"}.`;
    return [{ severity: "note", line: lastLine, text: "", detail, suggestion }];
  });
}

/** The mark that closes the text: before who gets it and who signs. */
function checkEnd(draft: CheckedDraft): Remark[] {
  const { lines } = draft;
  const wrong = matchLines(lines, /\.\/+\.\/+\.?|\.\/\/+\.?|(?<![./])\/\.(?=[\s*_|]*$)/gu);
  if (wrong.length > 0)
    return wrong.map(({ line, text }): Remark => {
      const detail = `Dấu kết thúc văn bản viết “${text}”.`;
      return { severity: "warning", line, text, detail, suggestion: "viết “./.”." };
    });
  const recipients = findRecipients(lines);
  if (recipients === null || lines.some((line) => line.includes("./."))) return [];
  const at = lines.findLastIndex((line, index) => index < recipients.line - 1 && stripMarks(line) !== "");
  if (at === -1) return [];
  const detail = "Hết nội dung văn bản không có dấu “./.”.";
  return [{ severity: "note", line: at + 1, text: "", detail, suggestion: "thêm “./.” sau câu cuối." }];
}

/** The marks at the end of bases and of the text. */
export const endingMark: DraftRule = {
  code: "ending-mark",
  name: "Dấu kết thúc",
  reason: `${decree30}, Phụ lục I, Phần I, mục II.6: mỗi căn cứ kết thúc bằng dấu chấm phẩy, căn cứ cuối bằng dấu chấm; nội dung kết thúc bằng “./.”`,
  check: (draft) => [...checkBases(draft), ...checkEnd(draft)],
};
