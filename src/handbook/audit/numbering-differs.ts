import type { CatalogModel, Finding, Item, Plan } from "#handbook/handbook-types.ts";
import { findReferenceItem } from "#handbook/reference-item.ts";
import type { AuditRule } from "./rule.ts";
import { eachItem, itemFinding, quote } from "./rule.ts";
import { findTitleLines } from "./sides.ts";

const code = "numbering-differs";

/** “Ninh Bình”; with the year where the collection has several plans of the place. */
function nameReference(plan: Plan, plans: readonly Plan[]): string {
  const isOnly = plans.every((other) => other === plan || other.placeCode !== plan.placeCode);
  const year = plan.issuedOn?.slice(0, 4);
  return isOnly || year === undefined ? plan.place.name : `${plan.place.name} năm ${year}`;
}

/** The number of a model in the plan from which the catalog took it, where an item bears another one. */
function tellNumber(item: Item, model: CatalogModel, plans: readonly Plan[]): Finding[] {
  const source = findReferenceItem(plans, model);
  if (source === undefined || source.plan.id === item.plan || source.item.number === item.number) return [];
  const place = nameReference(source.plan, plans);
  const detail = `Số ${item.number} ở kế hoạch này là số ${source.item.number} ở kế hoạch của ${place}: ${quote(source.item.title)}.`;
  const lines = findTitleLines(item, "body") ?? findTitleLines(item, "annex");
  return [itemFinding(item, { code, severity: "note", detail }, lines)];
}

/** The same model under another number than in the plan from which the catalog took it. */
export const numberingDiffers: AuditRule = {
  code,
  name: "Số hiệu khác giữa các kế hoạch",
  meaning: "Mô hình mang số khác với số ở kế hoạch mà từ đó danh mục lấy mô hình ấy; không phải sai sót.",
  check: (audited) => {
    const models = new Map(audited.models.map((model) => [model.id, model]));
    return eachItem(audited, (item) =>
      item.models.flatMap((match) => {
        const model = models.get(match.id);
        if (model === undefined || match.relation === "related" || item.kind === "task") return [];
        return tellNumber(item, model, audited.plans);
      }),
    );
  },
};
