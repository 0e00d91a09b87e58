import type { Content, PlanContent } from "#handbook/handbook-types.ts";
import type { Problem } from "#problems/problem.ts";
import type { PlanId } from "#schema/identifier.ts";
import type { LocatedPlan } from "#reading/content/located.ts";
import { type Proofs, noProofs } from "./proofs.ts";
import type { CheckRule } from "./rule.ts";

/** A plan with the places of its values. */
export interface CheckedPlan {
  readonly id: PlanId;
  readonly plan: PlanContent;
  readonly located: LocatedPlan;
}

/** A rule that looks at one plan at a time. */
export function planRule(
  about: Omit<CheckRule, "check">,
  find: (checked: CheckedPlan, content: Content, proofs: Proofs) => readonly Problem[],
): CheckRule {
  return {
    ...about,
    check: ({ content, located, proofs = noProofs }) =>
      [...located.plans].flatMap(([id, files]) => {
        const plan = content.plans.get(id);
        return plan === undefined ? [] : find({ id, plan, located: files }, content, proofs);
      }),
  };
}
