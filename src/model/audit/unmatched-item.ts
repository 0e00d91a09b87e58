import type { AuditRule } from "./rule.ts";
import { capitalise, eachItem, itemFinding, nameItem, quote } from "./rule.ts";

/** An item that belongs to no model: neither decided by an editor nor clear to the matcher. */
export const unmatchedItem: AuditRule = {
  code: "unmatched-item",
  name: "Chưa đối chiếu được với danh mục",
  meaning: "Mục không khớp rõ với mô hình nào của danh mục đối chiếu.",
  check: (audited) =>
    eachItem(audited, (item) => {
      if (item.models.length > 0) return [];
      const detail = `${capitalise(nameItem(item))} ${quote(item.title)} không khớp với mô hình nào của danh mục.`;
      return [
        itemFinding(item, {
          code: "unmatched-item",
          severity: item.kind === "model" ? "warning" : "note",
          detail,
        }),
      ];
    }),
};
