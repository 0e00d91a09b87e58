import type { Problem } from "#problems/problem.ts";
import { planRule } from "./plan-rule.ts";
import { problemAt } from "./rule.ts";

export const duplicateDecision = planRule(
  {
    name: "duplicate-decision",
    holds: "An item has one decision on its models.",
    codes: ["duplicate-decision"],
  },
  ({ located: { review } }) => {
    const decided = new Set<number>();
    return review.value.matches.flatMap(({ item }, index): Problem[] => {
      const isTwice = decided.has(item);
      decided.add(item);
      if (!isTwice) return [];
      const message = `Mục ${item} đã có quyết định đối chiếu ở trên.`;
      const about = { code: "duplicate-decision", message, suggestion: "gộp hai mục làm một." };
      return [problemAt(review, ["matches", index, "item"], about)];
    });
  },
);
