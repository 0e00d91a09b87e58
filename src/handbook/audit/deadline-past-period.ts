import type { Phrase } from "#text/phrase.ts";
import type { Phase } from "#schema/deadline.ts";
import { fold } from "#text/fold.ts";
import { listPhases, namePhase, phasePassages } from "./listed-phases.ts";
import type { AuditRule } from "./rule.ts";
import { eachItem, itemFinding, nameLines, quote } from "./rule.ts";

const code = "deadline-past-period";

/** A school year: it lasts into the next year, and is within the time of a plan in which it begins. */
export const schoolYear: Phrase = {
  name: "năm học 2027 - 2028",
  pattern: /nam hoc\s*(?:moi\s*)?(?<begins>20\d\d)\s?[-–/]\s?20\d\d/u,
  examples: [["Trong năm học 2027 - 2028", "nam hoc 2027 - 2028"]],
  not: ["Trước năm học mới", "giai đoạn 2027 - 2028"],
};

/** Month by which a phase counts against the plan's time, YYYY-MM: its last, of a school year the last of the year in which it begins. */
function lastMonth({ due, text }: Phase): string {
  const begins = schoolYear.pattern.exec(fold(text))?.groups?.["begins"];
  return begins === undefined ? (due ?? "").slice(0, 7) : `${begins}-12`;
}

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
      const late = listPhases(item).filter(({ phase }) => lastMonth(phase) > last);
      if (late.length === 0) return [];
      const passages = phasePassages(item, late);
      const told = late.map((one) => namePhase(item, one)).join(", ");
      const detail = `Thời hạn ${told} muộn hơn thời gian thực hiện ${quote(period.text)} (${nameLines(period.lines)}).`;
      return [itemFinding(item, { code, severity: "warning", detail, passages }, passages[0]?.lines)];
    }),
};
