import type { ReferencePlan } from "#draft/check/checked-draft.ts";
import { packContent } from "#draft/check/pack-content.ts";
import { toReferencePlan } from "#draft/check/reference-plan.ts";
import type { Content, Handbook } from "#handbook/handbook-types.ts";

/** What a browser needs to check a draft, but for the plans. */
export const formatCheckContent = (content: Content): string => packContent(content);

/** The plans that a draft can be held against: those that list models, in plan order. */
export function listReferences(handbook: Handbook): readonly ReferencePlan[] {
  const plans = handbook.plans.flatMap(({ id }) => toReferencePlan(handbook, id) ?? []);
  return plans.filter(({ models }) => models.length > 0);
}

/** One of them as a file. */
export const formatReference = (plan: ReferencePlan): string => `${JSON.stringify(plan)}\n`;
