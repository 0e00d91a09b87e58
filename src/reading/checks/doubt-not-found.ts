import type { Problem } from "#problems/problem.ts";
import { repairLines } from "#text/repair.ts";
import { planRule } from "./plan-rule.ts";
import { problemAt } from "./rule.ts";

export const doubtNotFound = planRule(
  {
    name: "doubt-not-found",
    holds: "Doubted words stand in their line, once it is repaired.",
    codes: ["doubt-not-found"],
  },
  ({ plan, located: { review } }) => {
    const { lines } = repairLines(plan.source, review.value.repairs);
    return review.value.doubts.flatMap(({ line, printed }, index): Problem[] => {
      if (lines[line - 1]?.includes(printed) === true) return [];
      const message = `Không thấy “${printed}” ở dòng ${line} của source.txt sau khi sửa lỗi nhận dạng.`;
      const about = { code: "doubt-not-found", message, suggestion: "sửa số dòng hoặc bỏ mục này." };
      return [problemAt(review, ["doubts", index, "printed"], about)];
    });
  },
);
