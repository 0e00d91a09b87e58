import { findIdleJudgements } from "#handbook/audit/judgements.ts";
import { problemAt } from "./rule.ts";
import type { CheckRule, CheckedHandbook } from "./rule.ts";

export const idleJudgement: CheckRule<CheckedHandbook> = {
  name: "idle-judgement",
  holds: "Each judgement is on a finding that the audit makes.",
  codes: ["idle-judgement"],
  check: ({ handbook, located }) =>
    [...located.plans].flatMap(([id, { review }]) =>
      findIdleJudgements(id, review.value.findings, handbook.findings).map((index) => {
        const { code, item, line } = review.value.findings[index] ?? {};
        const place = item === undefined || item === null ? "kế hoạch" : `mục ${item}`;
        const at = line === undefined ? "" : `, dòng ${line}`;
        const message = `Không có điểm “${code ?? ""}” nào ở ${place}${at} để nhận xét này nói về.`;
        const suggestion = `xem “npm run audit -- --plan ${id}”, rồi sửa hoặc bỏ mục này.`;
        return problemAt(review, ["findings", index, "code"], {
          code: "idle-judgement",
          message,
          suggestion,
        });
      }),
    ),
};
