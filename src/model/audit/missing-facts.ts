import type { AuditRule } from "./rule.ts";
import { planFinding, quote } from "./rule.ts";

/** The plan's text leaves its number blank. */
export const missingNumber: AuditRule = {
  code: "missing-number",
  name: "Thiếu số văn bản",
  meaning: "Văn bản để trống số, chỉ có ký hiệu hoặc không có cả hai.",
  check: (audited) =>
    audited.plans
      .filter((plan) => plan.number === null)
      .map((plan) =>
        planFinding(
          plan,
          { code: "missing-number", severity: "warning", detail: "Bản nhận được không ghi số văn bản." },
          plan.document.issued?.lines ?? plan.document.title?.lines ?? null,
        ),
      ),
};

/** The plan's text leaves its day, or day and month, blank. */
export const missingDate: AuditRule = {
  code: "missing-date",
  name: "Thiếu ngày ban hành",
  meaning: "Văn bản không ghi đủ ngày, tháng, năm ban hành.",
  check: (audited) =>
    audited.plans
      .filter((plan) => plan.issuedOn?.length !== 10)
      .map((plan) => {
        const issued = plan.document.issued;
        const detail =
          issued === null
            ? "Bản nhận được không ghi ngày ban hành."
            : `Bản nhận được chỉ ghi ${quote(issued.text)}.`;
        return planFinding(
          plan,
          { code: "missing-date", severity: "warning", detail },
          issued?.lines ?? null,
        );
      }),
};
