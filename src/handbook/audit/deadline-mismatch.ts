import type { Deadline } from "#schema/deadline.ts";
import { foldedWords } from "#text/tokens.ts";
import { sameDeadline } from "#meaning/deadlines/same-deadline.ts";
import type { AuditRule } from "./rule.ts";
import { capitalise, eachItem, itemFinding, quote } from "./rule.ts";
import { findLines, nameSide, sidePassage } from "./sides.ts";

const code = "deadline-mismatch";

/** Both wait for the same thing, which one of them tells in fewer words: “Theo lộ trình” and “Theo lộ trình Đề án 06”. */
function isShorterForm(a: Deadline, b: Deadline): boolean {
  if (a.kind !== "dependent" || b.kind !== "dependent" || a.offsetMonths !== b.offsetMonths) return false;
  const [left, right] = [foldedWords(a.text), foldedWords(b.text)];
  return left.every((word) => right.includes(word)) || right.every((word) => left.includes(word));
}

/** Body and annex give other deadlines; a note where one only says less of what both wait for. */
export const deadlineMismatch: AuditRule = {
  code,
  name: "Thời hạn trong phụ lục khác thân văn bản",
  meaning: "Thân văn bản và phụ lục nêu thời hạn khác nhau cho cùng một mô hình, nhiệm vụ.",
  check: (audited) =>
    eachItem(audited, (item) => {
      const { body, annex } = item.deadline;
      if (body === null || annex === null || sameDeadline(body, annex)) return [];
      const inBody = findLines(item, "body", ["deadline"]);
      const inAnnex = findLines(item, "annex", ["deadline"]);
      const severity = isShorterForm(body, annex) ? "note" : "warning";
      const detail = `${capitalise(nameSide("body", inBody))} ghi ${quote(body.text)}; ${nameSide("annex", inAnnex)} ghi ${quote(annex.text)}.`;
      const passages = [
        ...sidePassage("body", inBody, body.text),
        ...sidePassage("annex", inAnnex, annex.text),
      ];
      return [itemFinding(item, { code, severity, detail, passages }, inAnnex)];
    }),
};
