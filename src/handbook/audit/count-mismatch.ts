import type { Finding, Item, Passage, Plan } from "#handbook/handbook-types.ts";
import type { AuditRule } from "./rule.ts";
import { nameLines, planFinding, quote } from "./rule.ts";

const code = "count-mismatch";
const words = { models: "mô hình", tasks: "nhiệm vụ", groups: "nhóm" } as const;

type Declared = Plan["declared"][number];

function itemsOf(plan: Plan, what: Declared["what"]): readonly Item[] {
  return plan.items.filter((item) => item.kind === (what === "models" ? "model" : "task"));
}

/** How many of them the body lists and how many the annex, where a plan has both and they differ. */
function tellSides(items: readonly Item[]): string {
  const body = items.filter((item) => item.evidence.body !== null).length;
  const annex = items.filter((item) => item.evidence.annex !== null).length;
  return body === 0 || annex === 0 || body === annex ? "" : ` (thân văn bản ${body}, phụ lục ${annex})`;
}

function checkPlan(plan: Plan): Finding[] {
  return plan.declared.flatMap((declared) => {
    const { what, count, line, text } = declared;
    const items = itemsOf(plan, what);
    const counted = what === "groups" ? plan.groups.length : items.length;
    // A plan of tasks may speak of models that another document lists; what it lists none of, it does not count.
    if (counted === 0 || counted === count) return [];
    const sides = what === "groups" ? "" : tellSides(items);
    const other = plan.declared.find((one) => one.what === what && one.count !== count);
    const elsewhere = other === undefined ? "" : `; chỗ khác ghi ${quote(other.text)} (dòng ${other.line})`;
    const detail = `Văn bản ghi ${quote(text)} (dòng ${line}) nhưng liệt kê ${counted} ${words[what]}${sides}${elsewhere}.`;
    const passages: Passage[] = [{ label: "văn bản", lines: [line, line], words: text }];
    return [planFinding(plan, { code, severity: "error", detail, passages }, [line, line])];
  });
}

function checkGroups(plan: Plan): Finding[] {
  const word = words[plan.itemKind === "model" ? "models" : "tasks"];
  return plan.groups.flatMap((group) => {
    if (group.declared === null || group.declared === group.counted) return [];
    const detail = `Nhóm ${group.group} ${quote(group.title)} (${nameLines(group.lines)}) ghi ${group.declared} ${word} nhưng có ${group.counted}.`;
    return [planFinding(plan, { code, severity: "error", detail }, group.lines)];
  });
}

/** Declared and counted items or groups differ, for the plan or for a group. */
export const countMismatch: AuditRule = {
  code,
  name: "Số lượng nêu trong kế hoạch khác số đếm được",
  meaning: "Số mô hình, nhiệm vụ hoặc nhóm mà văn bản nêu khác số đếm được trong văn bản.",
  check: (audited) => audited.plans.flatMap((plan) => [...checkPlan(plan), ...checkGroups(plan)]),
};
