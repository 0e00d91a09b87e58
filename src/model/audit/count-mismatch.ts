import type { Finding, Plan } from "../handbook-types.ts";
import type { AuditRule } from "./rule.ts";
import { planFinding, quote } from "./rule.ts";

const code = "count-mismatch";
const words = { models: "mô hình", tasks: "nhiệm vụ", groups: "nhóm" } as const;

function countOf(plan: Plan, what: keyof typeof words): number {
  if (what === "groups") return plan.groups.length;
  return plan.items.filter((item) => item.kind === (what === "models" ? "model" : "task")).length;
}

function checkPlan(plan: Plan): Finding[] {
  return plan.declared.flatMap((declared) => {
    const counted = countOf(plan, declared.what);
    // A plan of tasks may speak of models that another document lists; what it lists none of, it does not count.
    if (counted === 0 || counted === declared.count) return [];
    const detail = `Văn bản ghi ${quote(declared.text)} (dòng ${declared.line}) nhưng liệt kê ${counted} ${words[declared.what]}.`;
    return [planFinding(plan, { code, severity: "error", detail }, [declared.line, declared.line])];
  });
}

function checkGroups(plan: Plan): Finding[] {
  return plan.groups.flatMap((group) => {
    if (group.declared === null || group.declared === group.counted) return [];
    const detail = `Nhóm ${group.group} ${quote(group.title)} ghi ${group.declared} ${words[plan.itemKind === "model" ? "models" : "tasks"]} nhưng có ${group.counted}.`;
    return [planFinding(plan, { code, severity: "error", detail }, group.lines)];
  });
}

/** Declared and counted items or groups differ, for the plan or for a group. */
export const countMismatch: AuditRule = {
  code,
  name: "Số lượng không khớp",
  meaning: "Số mô hình, nhiệm vụ hoặc nhóm mà văn bản công bố khác số đếm được trong văn bản.",
  check: (audited) => audited.plans.flatMap((plan) => [...checkPlan(plan), ...checkGroups(plan)]),
};
