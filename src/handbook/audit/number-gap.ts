import type { Finding, Plan } from "#handbook/handbook-types.ts";
import type { AuditRule } from "./rule.ts";
import { planFinding } from "./rule.ts";

const code = "number-gap";
/** A plan that takes chosen numbers of another list skips more; one that counts its own skips by mistake. */
const mostSkipped = 0.1;

function checkPlan(plan: Plan): Finding[] {
  const numbers = new Set(plan.items.map((item) => item.number));
  const last = Math.max(0, ...numbers);
  const skipped = Array.from({ length: last }, (_, index) => index + 1).filter(
    (number) => !numbers.has(number),
  );
  if (skipped.length === 0 || skipped.length > mostSkipped * last) return [];
  const word = plan.itemKind === "model" ? "mô hình" : "nhiệm vụ";
  const after = plan.items.find((item) => item.number > (skipped[0] ?? 0));
  const detail = `Các ${word} được đánh số đến ${last} nhưng không có số ${skipped.join(", ")}.`;
  const evidence = after?.evidence.body ?? after?.evidence.annex ?? null;
  return [planFinding(plan, { code, severity: "warning", detail }, evidence)];
}

/** Numbers left out by a plan that otherwise counts its items from 1. */
export const numberGap: AuditRule = {
  code,
  name: "Đánh số không liên tục",
  meaning: "Kế hoạch đánh số các mục từ 1 nhưng bỏ một vài số.",
  check: (audited) => audited.plans.flatMap(checkPlan),
};
