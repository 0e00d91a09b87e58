import type { AuditRule } from "./rule.ts";
import { eachItem, itemFinding, quote } from "./rule.ts";

/** The plan lists the model and says that it does not apply. */
export const notApplicable: AuditRule = {
  code: "not-applicable",
  name: "Nêu rõ không áp dụng",
  meaning: "Kế hoạch liệt kê mô hình nhưng nêu rõ không triển khai.",
  check: (audited) =>
    eachItem(audited, (item) => {
      if (item.status !== "not-applicable") return [];
      const detail = `Văn bản nêu ${quote(item.statusReason ?? "")}`;
      const evidence = item.imported.statusReason?.lines ?? null;
      return [itemFinding(item, { code: "not-applicable", severity: "note", detail }, evidence)];
    }),
};
