import type { Relation } from "#schema/relation.ts";
import type { AdoptionCell, AdoptionState, CatalogModel, Item, Plan } from "./handbook-types.ts";

interface Match {
  readonly item: Item;
  readonly relation: Relation;
}

/**
 * The state of one model in one plan and the items behind it, from the plan's items that belong to the model: what only
 * relates to it stands behind a state where nothing else does, and what may be the model last. docs/contract.md, “adoption”.
 */
function readState(
  plan: Plan,
  matches: readonly Match[],
  proposed: readonly Pick<Match, "item">[],
): readonly [AdoptionState, readonly Pick<Match, "item">[]] {
  const listed = matches.filter(({ relation }) => relation !== "related");
  const adopted = listed.filter(({ item }) => item.status === "adopted");
  if (adopted.some(({ relation }) => relation === "same")) return ["adopted", listed];
  if (adopted.length > 0) return ["part", listed];
  if (listed.length > 0) return ["not-applicable", listed];
  if (matches.length > 0) return ["related-task", matches];
  if (plan.itemKind === "task") return ["not-stated", []];
  return proposed.length > 0 ? ["proposed", proposed] : ["not-listed", []];
}

/** Every pair of model and plan, models in catalog order, plans in the order given. */
export function buildAdoption(
  models: readonly Pick<CatalogModel, "id">[],
  plans: readonly Plan[],
): AdoptionCell[] {
  return models.flatMap((model) =>
    plans.map((plan): AdoptionCell => {
      const matches = plan.items.flatMap((item): Match[] => {
        const match = item.models.find((m) => m.id === model.id);
        return match === undefined ? [] : [{ item, relation: match.relation }];
      });
      const proposed = plan.items.filter(
        (item) => item.kind === "model" && item.proposed.some(({ id }) => id === model.id),
      );
      const [state, behind] = readState(
        plan,
        matches,
        proposed.map((item) => ({ item })),
      );
      return { model: model.id, plan: plan.id, state, items: behind.map(({ item }) => item.id) };
    }),
  );
}
