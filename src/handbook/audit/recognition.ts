import type { Finding } from "#handbook/handbook-types.ts";
import type { AuditRule } from "./rule.ts";
import { quote } from "./rule.ts";

/** Recognised text that an editor repaired, one finding a line. */
export const recognition: AuditRule = {
  code: "recognition",
  name: "Lỗi nhận dạng đã sửa",
  meaning: "Chữ nhận dạng từ bản quét đã được biên tập viên sửa, có lý do.",
  check: (audited) =>
    audited.plans.flatMap((plan) =>
      plan.repairs.map((repair): Finding => {
        const item = plan.items.find((one) => one.repairs.includes(repair));
        return {
          code: "recognition",
          severity: "note",
          plan: plan.id,
          item: item?.id ?? null,
          itemKind: item?.kind ?? null,
          detail: `Sửa ${quote(repair.printed.trim())} thành ${quote(repair.corrected.trim())} (dòng ${repair.line}): ${repair.reason}`,
          evidence: [repair.line, repair.line],
          passages: [{ label: "văn bản", lines: [repair.line, repair.line], words: repair.printed }],
        };
      }),
    ),
};
