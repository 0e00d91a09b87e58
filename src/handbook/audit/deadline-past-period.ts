import type { Phase } from "#schema/deadline.ts";
import { toIsoMonth, toMonths } from "#text/calendar.ts";
import { listPhases, namePhase, phasePassages } from "./listed-phases.ts";
import type { AuditRule } from "./rule.ts";
import { eachItem, itemFinding, nameLines, quote } from "./rule.ts";

const code = "deadline-past-period";

/** The month in which a deadline may be met at the earliest: a year or a quarter that the period ends in is none after it. */
function readFirstMonth(phase: Phase): string | undefined {
  if (phase.kind === "year") return toIsoMonth(phase.year, 1);
  if (phase.kind === "quarter") return toIsoMonth(phase.year, toMonths(phase.quarter)[0]);
  return phase.due?.slice(0, 7);
}

/** A deadline after the last month of the plan's own period; a plan with an open period has none. */
export const deadlinePastPeriod: AuditRule = {
  code,
  name: "Thời hạn sau thời gian thực hiện của kế hoạch",
  meaning:
    "Thời hạn muộn hơn tháng cuối của thời gian thực hiện mà kế hoạch nêu; quý, năm chứa tháng cuối ấy thì không.",
  check: (audited) =>
    eachItem(audited, (item, plan) => {
      const { period } = plan;
      const last = period?.to ?? null;
      if (period === null || last === null) return [];
      const late = listPhases(item).filter(({ phase }) => (readFirstMonth(phase) ?? last) > last);
      if (late.length === 0) return [];
      const passages = phasePassages(item, late);
      const told = late.map((one) => namePhase(item, one)).join(", ");
      const detail = `Thời hạn ${told} muộn hơn thời gian thực hiện ${quote(period.text)} (${nameLines(period.lines)}).`;
      return [itemFinding(item, { code, severity: "warning", detail, passages }, passages[0]?.lines)];
    }),
};
