import type { Finding, Item } from "#handbook/handbook-types.ts";
import type { ModelId } from "#schema/identifier.ts";
import type { AuditRule } from "./rule.ts";
import { eachItem, itemFinding, quote } from "./rule.ts";
import { findTitleLines } from "./sides.ts";

const code = "unmatched-item";

/** An item of no model: a note with the editor's reason where one decided so, else something to look at. */
function tellUnmatched(item: Item, titles: ReadonlyMap<ModelId, string>): Finding {
  const lines = findTitleLines(item, "body") ?? findTitleLines(item, "annex");
  const { decision } = item;
  if (decision === null) {
    const models = item.proposed.map(({ id }) => quote(titles.get(id) ?? id)).join(" hoặc ");
    const detail =
      models === ""
        ? `Tên ${quote(item.title)} không khớp với mô hình nào của danh mục.`
        : `Tên ${quote(item.title)} có thể là mô hình ${models}, chờ biên tập viên xác nhận.`;
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
  check: (audited) => {
    const titles = new Map(audited.models.map(({ id, title }) => [id, title]));
    return eachItem(audited, (item) => (item.models.length > 0 ? [] : [tellUnmatched(item, titles)]));
  },
};
