import type { AdoptionState, CatalogModel, Handbook, Item, Plan } from "./handbook-types.ts";

/** States that count as covered: adopted and part, and for plans of tasks a related task. */
const coveredStates: ReadonlySet<AdoptionState> = new Set(["adopted", "part", "related-task"]);
const adoptedStates: ReadonlySet<AdoptionState> = new Set(["adopted", "part"]);

/** Where a model that a plan does not name is to be found. */
export interface Elsewhere {
  readonly plan: Plan;
  /** Its items on the model, in its order. */
  readonly items: readonly Item[];
}

export interface ModelCoverage {
  readonly model: CatalogModel;
  readonly isCovered: boolean;
  /** The plan's own items that name the model and say why it does not apply; empty for all other models. */
  readonly refusedBy: readonly Item[];
  /** Plans of other places of the same level that have the model, in plan order; empty for a covered model. */
  readonly elsewhere: readonly Elsewhere[];
}

/** The catalog model by model: whether a plan covers it, and which comparable places have it if not. Catalog order. */
export function coverModels(handbook: Handbook, plan: Plan): ModelCoverage[] {
  const items = new Map(handbook.items.map((item) => [item.id, item]));
  const cells = Map.groupBy(handbook.adoption, (cell) => cell.model);
  const comparable = new Map(
    handbook.plans
      .filter((other) => other.level === plan.level && other.place !== plan.place)
      .map((other) => [other.id, other]),
  );
  return handbook.models.map((model) => {
    const own = cells.get(model.id) ?? [];
    const cell = own.find((one) => one.plan === plan.id);
    const isCovered = cell !== undefined && coveredStates.has(cell.state);
    const isRefused = cell?.state === "not-applicable";
    const refusedBy = isRefused ? cell.items.flatMap((id) => items.get(id) ?? []) : [];
    const elsewhere = own.flatMap((one): Elsewhere[] => {
      const other = comparable.get(one.plan);
      if (isCovered || other === undefined || !adoptedStates.has(one.state)) return [];
      return [{ plan: other, items: one.items.flatMap((id) => items.get(id) ?? []) }];
    });
    return { model, isCovered, refusedBy, elsewhere };
  });
}
