import type { AuditRule } from "./rule.ts";
import { eachItem, itemFinding, quote } from "./rule.ts";
import { findTitleLines } from "./sides.ts";

/** The same model under another number than in the catalog's reference list. */
export const numberingDiffers: AuditRule = {
  code: "numbering-differs",
  name: "Số hiệu khác danh mục đối chiếu",
  meaning: "Kế hoạch đánh số mô hình khác với kế hoạch mà danh mục đối chiếu lấy làm gốc.",
  check: (audited) => {
    const models = new Map(audited.models.map((model) => [model.id, model]));
    return eachItem(audited, (item) =>
      item.models.flatMap((match) => {
        const model = models.get(match.id);
        if (model === undefined || match.relation === "related" || item.kind === "task") return [];
        if (model.reference.plan === item.plan || model.reference.number === item.number) return [];
        const detail = `Số ${item.number} ở kế hoạch này là số ${model.reference.number} của danh mục đối chiếu: ${quote(model.title)}.`;
        const lines = findTitleLines(item, "body") ?? findTitleLines(item, "annex");
        return [itemFinding(item, { code: "numbering-differs", severity: "note", detail }, lines)];
      }),
    );
  },
};
