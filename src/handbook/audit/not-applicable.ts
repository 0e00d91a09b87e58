import type { AuditRule } from "./rule.ts";
import { eachItem, itemFinding, nameLines, quote } from "./rule.ts";

/** The plan lists the model and says that it does not apply. */
export const notApplicable: AuditRule = {
  code: "not-applicable",
  name: "Nêu rõ không áp dụng",
  meaning: "Kế hoạch liệt kê mô hình nhưng nêu rõ không triển khai.",
  check: (audited) =>
    eachItem(audited, (item) => {
      if (item.status !== "not-applicable") return [];
      const evidence = item.imported.statusReason?.lines ?? null;
      const place = evidence === null ? "" : ` (${nameLines(evidence)})`;
      const detail = `Văn bản nêu${place}: ${quote(item.statusReason ?? "")}.`;
      return [itemFinding(item, { code: "not-applicable", severity: "note", detail }, evidence)];
    }),
};
