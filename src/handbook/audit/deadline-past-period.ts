import { listPhases, namePhase, phasePassages } from "./listed-phases.ts";
import type { AuditRule } from "./rule.ts";
import { eachItem, itemFinding, nameLines, quote } from "./rule.ts";

const code = "deadline-past-period";

/** A deadline after the last month of the plan's own period; a plan with an open period has none. */
export const deadlinePastPeriod: AuditRule = {
  code,
  name: "Thời hạn sau thời gian thực hiện của kế hoạch",
  meaning: "Thời hạn muộn hơn tháng cuối của thời gian thực hiện mà kế hoạch nêu.",
  check: (audited) =>
    eachItem(audited, (item, plan) => {
      const { period } = plan;
      const last = period?.to ?? null;
      if (period === null || last === null) return [];
      const late = listPhases(item).filter(
        ({ phase }) => phase.due !== undefined && phase.due.slice(0, 7) > last,
      );
      if (late.length === 0) return [];
      const passages = phasePassages(item, late);
      const told = late.map((one) => namePhase(item, one)).join(", ");
      const detail = `Thời hạn ${told} muộn hơn thời gian thực hiện ${quote(period.text)} (${nameLines(period.lines)}).`;
      return [itemFinding(item, { code, severity: "warning", detail, passages }, passages[0]?.lines)];
    }),
};
