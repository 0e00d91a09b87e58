import type { Finding } from "#handbook/handbook-types.ts";
import type { AuditRule } from "./rule.ts";
import { quote } from "./rule.ts";

const code = "doubtful-reading";

/** Words that an editor doubts and leaves as they stand (review.yaml, `doubts`), one finding each. */
export const doubtfulReading: AuditRule = {
  code,
  name: "Chữ còn nghi ngờ, giữ như bản nhận",
  meaning:
    "Chữ có thể là lỗi của văn bản hoặc của máy nhận dạng; không đủ căn cứ để sửa nên giữ nguyên, ghi rõ lý do.",
  check: (audited) =>
    audited.plans.flatMap((plan) =>
      plan.doubts.map(({ line, printed, likely, reason }): Finding => {
        const holds = (range: readonly [number, number] | null): boolean =>
          range !== null && line >= range[0] && line <= range[1];
        const item = plan.items.find((one) => holds(one.evidence.body) || holds(one.evidence.annex));
        const meant = likely === undefined ? "" : `, có thể là ${quote(likely)}`;
        return {
          code,
          severity: "note",
          plan: plan.id,
          item: item?.id ?? null,
          itemKind: item?.kind ?? null,
          detail: `Dòng ${line} ghi ${quote(printed)}${meant}; giữ như bản nhận: ${reason}`,
          evidence: [line, line],
          passages: [{ label: "văn bản", lines: [line, line], words: printed }],
        };
      }),
    ),
};
