import type { Deadline } from "#schema/deadline.ts";
import { planDay } from "../build-plan.ts";
import type { AuditRule } from "./rule.ts";
import { eachItem, itemFinding, quote } from "./rule.ts";

const code = "deadline-before-issue";

/** The deadline, or those of its phases, whose last day lies before a day. */
function findPast(deadline: Deadline | null, day: string): string[] {
  if (deadline === null) return [];
  const parts = deadline.kind === "phased" ? deadline.phases : [deadline];
  return parts.filter((part) => part.due !== undefined && part.due < day).map((part) => part.text);
}

/** A deadline that had passed when the plan was issued; without a date of issue, before the time the plan is for. */
export const deadlineBeforeIssue: AuditRule = {
  code,
  name: "Thời hạn trước ngày ban hành",
  meaning: "Thời hạn đã qua khi văn bản được ban hành.",
  check: (audited) =>
    eachItem(audited, (item, plan) => {
      if (plan.issuedOn === null && plan.period?.from === undefined) return [];
      const day = planDay(plan);
      const past = [
        ...new Set([...findPast(item.deadline.body, day), ...findPast(item.deadline.annex, day)]),
      ];
      if (past.length === 0) return [];
      const against =
        plan.issuedOn === null
          ? `thời gian của kế hoạch ${quote(plan.period?.text ?? "")}`
          : `ngày ban hành ${quote(plan.document.issued?.text ?? "")}`;
      const detail = `Thời hạn ${past.map(quote).join(", ")} sớm hơn ${against}.`;
      return [itemFinding(item, { code, severity: "error", detail })];
    }),
};
