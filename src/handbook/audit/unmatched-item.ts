import type { Finding, Item } from "#handbook/handbook-types.ts";
import type { AuditRule } from "./rule.ts";
import { eachItem, itemFinding, quote } from "./rule.ts";
import { findTitleLines } from "./sides.ts";

const code = "unmatched-item";

/** An item of no model: a note with the editor's reason where one decided so, else something to look at. */
function tellUnmatched(item: Item): Finding {
  const lines = findTitleLines(item, "body") ?? findTitleLines(item, "annex");
  const { decision } = item;
  if (decision === null) {
    const detail = `Tên ${quote(item.title)} không khớp với mô hình nào của danh mục.`;
    return itemFinding(item, { code, severity: item.kind === "model" ? "warning" : "note", detail }, lines);
  }
  const detail = `Biên tập viên xác định ${quote(item.title)} không thuộc mô hình nào của danh mục.`;
  const judgement = { verdict: "confirmed", reason: decision.reason } as const;
  return { ...itemFinding(item, { code, severity: "note", detail }, lines), judgement };
}

/** An item that belongs to no model: an editor says so, or the program finds none that fits. */
export const unmatchedItem: AuditRule = {
  code,
  name: "Không thuộc mô hình nào của danh mục",
  meaning: "Tên mục không khớp rõ với mô hình nào, hoặc biên tập viên xác định mục không thuộc mô hình nào.",
  check: (audited) => eachItem(audited, (item) => (item.models.length > 0 ? [] : [tellUnmatched(item)])),
};
