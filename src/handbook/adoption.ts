import type { AdoptionCell, AdoptionState, CatalogModel, Item, Plan } from "./handbook-types.ts";

/** The state of one model in one plan, from the plan's items that belong to it. docs/contract.md, “adoption”. */
function readState(
  plan: Plan,
  items: readonly { readonly item: Item; readonly relation: string }[],
): AdoptionState {
  const listed = items.filter(({ relation }) => relation !== "related");
  if (listed.some(({ item, relation }) => item.status === "adopted" && relation === "same")) return "adopted";
  if (listed.some(({ item }) => item.status === "adopted")) return "part";
  if (listed.length > 0) return "not-applicable";
  if (plan.itemKind === "model") return items.length > 0 ? "related-task" : "not-listed";
  return items.length > 0 ? "related-task" : "not-stated";
}

/** Every pair of model and plan, models in catalog order, plans in the order given. */
export function buildAdoption(
  models: readonly Pick<CatalogModel, "id">[],
  plans: readonly Plan[],
): AdoptionCell[] {
  return models.flatMap((model) =>
    plans.map((plan): AdoptionCell => {
      const items = plan.items.flatMap((item) => {
        const match = item.models.find((m) => m.id === model.id);
        return match === undefined ? [] : [{ item, relation: match.relation }];
      });
      return {
        model: model.id,
        plan: plan.id,
        state: readState(plan, items),
        items: items.map(({ item }) => item.id),
      };
    }),
  );
}
