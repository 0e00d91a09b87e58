import { planDay } from "#handbook/build-plan.ts";
import type { Plan } from "#handbook/handbook-types.ts";
import { listPhases, namePhase, phasePassages } from "./listed-phases.ts";
import type { AuditRule } from "./rule.ts";
import { eachItem, itemFinding, nameLines, quote } from "./rule.ts";

const code = "deadline-before-issue";

/** The day of issue, else the beginning of the time the plan is for, as the plan prints it. */
function nameStart(plan: Plan): string {
  const { issued, period } = plan.document;
  if (plan.issuedOn !== null && issued !== null)
    return `ngày ban hành ${quote(issued.text)} (${nameLines(issued.lines)})`;
  return period === null
    ? "thời gian của kế hoạch"
    : `thời gian của kế hoạch ${quote(period.text)} (${nameLines(period.lines)})`;
}

/** Kinds of documents that tell of what was to be done by days that are over. */
const tellingOfPast: ReadonlySet<Plan["kind"]> = new Set<Plan["kind"]>(["bao-cao"]);

/** A deadline that had passed when the plan was issued; without a date of issue, before the time the plan is for. A report has none. */
export const deadlineBeforeIssue: AuditRule = {
  code,
  name: "Thời hạn trước ngày ban hành",
  meaning:
    "Thời hạn hoặc một giai đoạn của thời hạn đã qua khi văn bản được ban hành; báo cáo thì không xét.",
  check: (audited) =>
    eachItem(audited, (item, plan) => {
      if (tellingOfPast.has(plan.kind)) return [];
      if (plan.issuedOn === null && (plan.period?.from ?? null) === null) return [];
      const day = planDay(plan);
      const past = listPhases(item).filter(({ phase }) => phase.due !== undefined && phase.due < day);
      if (past.length === 0) return [];
      const passages = phasePassages(item, past);
      const told = past.map((one) => namePhase(item, one)).join(", ");
      const detail = `Thời hạn ${told} sớm hơn ${nameStart(plan)}.`;
      return [itemFinding(item, { code, severity: "error", detail, passages }, passages[0]?.lines)];
    }),
};
