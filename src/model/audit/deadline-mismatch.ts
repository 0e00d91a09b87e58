import { sameDeadline } from "../deadlines.ts";
import type { AuditRule } from "./rule.ts";
import { eachItem, itemFinding, quote } from "./rule.ts";

const code = "deadline-mismatch";

/** Body and annex give other deadlines. */
export const deadlineMismatch: AuditRule = {
  code,
  name: "Thời hạn không khớp",
  meaning: "Thân văn bản và phụ lục nêu thời hạn khác nhau cho cùng một mô hình.",
  check: (audited) =>
    eachItem(audited, (item) => {
      const { body, annex } = item.deadline;
      if (body === null || annex === null || sameDeadline(body, annex)) return [];
      const detail = `Thân văn bản ghi ${quote(body.text)}; phụ lục ghi ${quote(annex.text)}.`;
      return [itemFinding(item, { code, severity: "warning", detail }, item.evidence.annex)];
    }),
};
