import { repairLines } from "#text/repair.ts";
import { planRule } from "./plan-rule.ts";
import { problemAt } from "./rule.ts";

export const repairNotFound = planRule(
  {
    name: "repair-not-found",
    holds: "The words that a repair mends stand where it says.",
    codes: ["repair-not-found"],
  },
  ({ plan, located: { review } }) =>
    repairLines(plan.source, review.value.repairs).missed.map((repair) => {
      const index = review.value.repairs.indexOf(repair);
      const where = repair.line === "all" ? "source.txt" : `dòng ${repair.line} của source.txt`;
      const message = `Không thấy “${repair.printed}” ở ${where}.`;
      const about = { code: "repair-not-found", message, suggestion: "sửa số dòng hoặc bỏ mục này." };
      return problemAt(review, ["repairs", index, "printed"], about);
    }),
);
