import type { AgencyFault } from "./agency-rule.ts";
import { successorRule } from "./agency-rule.ts";

export const successorSource = successorRule(
  {
    name: "successor-source",
    holds: "Something vouches for each successor: its act, or the page that says so.",
    codes: ["missing-source"],
  },
  (row): readonly AgencyFault[] => {
    if (row.act !== undefined || row.source !== undefined) return [];
    const message = `Cơ quan kế thừa “${row.name}” không ghi căn cứ.`;
    const suggestion = "thêm act (văn bản) hoặc source (trang nêu điều này).";
    return [[[], { code: "missing-source", message, suggestion }]];
  },
);
