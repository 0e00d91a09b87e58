import type { AuditRule } from "./rule.ts";
import { eachItem, itemFinding, quote } from "./rule.ts";
import { findTitleLines } from "./sides.ts";

/** An item that belongs to no model: neither decided by an editor nor clear to the matcher. */
export const unmatchedItem: AuditRule = {
  code: "unmatched-item",
  name: "Chưa đối chiếu được với danh mục",
  meaning: "Mục không khớp rõ với mô hình nào của danh mục đối chiếu.",
  check: (audited) =>
    eachItem(audited, (item) => {
      if (item.models.length > 0) return [];
      const detail = `Tên ${quote(item.title)} không khớp với mô hình nào của danh mục.`;
      const severity = item.kind === "model" ? "warning" : "note";
      const lines = findTitleLines(item, "body") ?? findTitleLines(item, "annex");
      return [itemFinding(item, { code: "unmatched-item", severity, detail }, lines)];
    }),
};
