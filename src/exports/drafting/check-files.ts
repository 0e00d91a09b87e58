import { listPickedPlans } from "#views/compare/plan-data.ts";
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

/** Their names to choose from, each with what its place is called today where that has changed. */
export function nameReferences(
  handbook: Handbook,
): readonly { readonly id: string; readonly name: string }[] {
  const today = new Map(listPickedPlans(handbook).map((plan) => [plan.id, plan.today]));
  return listReferences(handbook).map(({ id, name }) => {
    const now = today.get(id) ?? null;
    return { id, name: now === null ? name : `${name} (${now})` };
  });
}

/** One of them as a file. */
export const formatReference = (plan: ReferencePlan): string => `${JSON.stringify(plan)}\n`;
