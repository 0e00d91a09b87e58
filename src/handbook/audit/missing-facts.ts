import { findNumberSymbol } from "./number-symbol.ts";
import type { AuditRule } from "./rule.ts";
import { nameLines, planFinding, quote } from "./rule.ts";

/** The plan's text leaves its number blank. */
export const missingNumber: AuditRule = {
  code: "missing-number",
  name: "Không ghi số, ký hiệu",
  meaning: "Văn bản để trống số, chỉ có ký hiệu hoặc không có cả hai.",
  check: (audited) =>
    audited.plans
      .filter((plan) => plan.number === null)
      .map((plan) => {
        const symbol = findNumberSymbol(plan);
        const detail =
          symbol === null
            ? "Bản nhận được không ghi số, ký hiệu."
            : `Bản nhận được để trống số, chỉ ghi ${quote(symbol.text)} (${nameLines(symbol.lines)}).`;
        const about = { code: "missing-number", severity: "warning", detail } as const;
        return planFinding(plan, about, symbol?.lines ?? plan.document.title?.lines ?? null);
      }),
};

/** The plan's text leaves its day, or day and month, blank. */
export const missingDate: AuditRule = {
  code: "missing-date",
  name: "Không ghi ngày ban hành",
  meaning: "Văn bản không ghi ngày ban hành, hoặc để trống ngày, tháng.",
  check: (audited) =>
    audited.plans
      .filter((plan) => plan.issuedOn?.length !== 10)
      .map((plan) => {
        const issued = plan.document.issued;
        const detail =
          issued === null
            ? "Bản nhận được không ghi ngày ban hành."
            : `Bản nhận được chỉ ghi ${quote(issued.text)} (${nameLines(issued.lines)}).`;
        const about = { code: "missing-date", severity: "warning", detail } as const;
        return planFinding(plan, about, issued?.lines ?? null);
      }),
};

/** The text bears the mark of a draft: what was issued may read otherwise. */
export const draft: AuditRule = {
  code: "draft",
  name: "Văn bản dự thảo",
  meaning: "Văn bản nhận được còn ghi là dự thảo; bản ban hành có thể khác.",
  check: (audited) =>
    audited.plans.flatMap((plan) => {
      const mark = plan.document.draft;
      if (mark === undefined) return [];
      const detail = `Bản nhận được ghi ${quote(mark.text)} (${nameLines(mark.lines)}); bản ban hành có thể khác.`;
      return [planFinding(plan, { code: "draft", severity: "note", detail }, mark.lines)];
    }),
};
