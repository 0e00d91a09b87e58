import { foldedWords } from "#text/fold.ts";
import type { Finding, Plan } from "../handbook-types.ts";
import type { AuditRule } from "./rule.ts";
import { itemFinding, nameItem, quote } from "./rule.ts";

const code = "duplicate-item";

function checkPlan(plan: Plan): Finding[] {
  const seen = new Map<string, Plan["items"][number]>();
  return plan.items.flatMap((item) => {
    const key = foldedWords(item.title).join(" ");
    const first = seen.get(key);
    seen.set(key, first ?? item);
    if (first === undefined) return [];
    const detail = `Tên ${quote(item.title)} trùng với ${nameItem(first)}.`;
    return [itemFinding(item, { code, severity: "error", detail })];
  });
}

/** Two items of one plan with the same title; the later one bears the finding. */
export const duplicateItem: AuditRule = {
  code,
  name: "Mục trùng lặp",
  meaning: "Hai mục của cùng một kế hoạch có tên giống nhau.",
  check: (audited) => audited.plans.flatMap(checkPlan),
};
