import type { Handbook } from "#handbook/handbook-types.ts";
import type { ReferencePlan } from "./checked-draft.ts";

/** A plan of the handbook as drafts are held against it; undefined where there is none of that id. */
export function toReferencePlan(
  { plans, models }: Pick<Handbook, "plans" | "models">,
  id: string,
): ReferencePlan | undefined {
  const plan = plans.find((one) => one.id === id);
  if (plan === undefined) return undefined;
  const titles = new Map(models.map((model) => [model.id, model.title]));
  const number = plan.number === null ? "" : ` số ${plan.number}`;
  return {
    id,
    name: `Kế hoạch${number} của ${plan.placeName}`,
    models: plan.items.flatMap((item) =>
      item.status !== "adopted"
        ? []
        : item.models
            .filter(({ relation }) => relation !== "related")
            .map((match) => ({
              id: match.id,
              title: titles.get(match.id) ?? item.title,
              number: item.number,
            })),
    ),
  };
}
