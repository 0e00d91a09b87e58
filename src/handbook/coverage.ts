import { groupBy } from "#text/group-by.ts";
import type { AdoptionState, CatalogModel, Handbook, Item, Plan } from "./handbook-types.ts";

const adoptedStates: ReadonlySet<AdoptionState> = new Set(["adopted", "part"]);

/** Where a model that a plan does not name is to be found. */
export interface Elsewhere {
  readonly plan: Plan;
  /** Its items on the model, in its order. */
  readonly items: readonly Item[];
}

export interface ModelCoverage {
  readonly model: CatalogModel;
  /** What the plan says of the model. */
  readonly state: AdoptionState;
  /** Whether the plan has it: adopted or a part of an item; for plans of tasks also a related task. */
  readonly isCovered: boolean;
  /** The plan's own items that name the model and say why it does not apply; empty for all other models. */
  readonly refusedBy: readonly Item[];
  /** Plans of other places of the same level that have the model, in plan order; empty for a covered model. */
  readonly elsewhere: readonly Elsewhere[];
}

/** The catalog model by model: whether a plan covers it, and which comparable places have it if not. Catalog order. */
export function coverModels(handbook: Handbook, plan: Plan): ModelCoverage[] {
  const items = new Map(handbook.items.map((item) => [item.id, item]));
  const cells = groupBy(handbook.adoption, (cell) => cell.model);
  const comparable = new Map(
    handbook.plans
      .filter((other) => other.level === plan.level && other.place !== plan.place)
      .map((other) => [other.id, other]),
  );
  return handbook.models.map((model) => {
    const own = cells.get(model.id) ?? [];
    const state = own.find((one) => one.plan === plan.id)?.state ?? "not-listed";
    const isCovered = adoptedStates.has(state) || (plan.itemKind === "task" && state === "related-task");
    const refusals = own.filter((one) => one.plan === plan.id && one.state === "not-applicable");
    const refusedBy = refusals.flatMap((one) => one.items.flatMap((id) => items.get(id) ?? []));
    const elsewhere = own.flatMap((one): Elsewhere[] => {
      const other = comparable.get(one.plan);
      if (isCovered || other === undefined || !adoptedStates.has(one.state)) return [];
      return [{ plan: other, items: one.items.flatMap((id) => items.get(id) ?? []) }];
    });
    return { model, state, isCovered, refusedBy, elsewhere };
  });
}
