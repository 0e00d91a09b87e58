import { foldedWords } from "#text/fold.ts";
import type { AuditRule } from "./rule.ts";
import { eachItem, itemFinding, quote } from "./rule.ts";

const code = "title-mismatch";
const key = (title: string): string => foldedWords(title).join(" ");

/** Titles of body and annex differ by more than marks, case, signs and white space. */
export const titleMismatch: AuditRule = {
  code,
  name: "Tên không khớp",
  meaning: "Tên mô hình trong thân văn bản và trong phụ lục khác nhau.",
  check: (audited) =>
    eachItem(audited, (item) => {
      if (item.imported.body === null || item.titleAnnex === null) return [];
      if (key(item.title) === key(item.titleAnnex)) return [];
      const detail = `Thân văn bản ghi ${quote(item.title)}; phụ lục ghi ${quote(item.titleAnnex)}.`;
      return [itemFinding(item, { code, severity: "warning", detail }, item.evidence.annex)];
    }),
};
