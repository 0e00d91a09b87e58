import { groupBy } from "#text/group-by.ts";
import { remember } from "#text/remember.ts";
import type { AdoptionCell, AdoptionState, CatalogModel, Handbook, Item, Plan } from "./handbook-types.ts";

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
  /** The plan's own items that may be the model, waiting for an editor; empty for all other models. */
  readonly proposedBy: readonly Item[];
  /** Plans of other places that have the model, those of the same level first, in plan order; empty for a covered model. */
  readonly elsewhere: readonly Elsewhere[];
}

/** Look-ups of all plans' cells and items: pages ask for them plan by plan. */
const indexCells = remember((handbook: Handbook) => ({
  items: new Map(handbook.items.map((item) => [item.id, item])),
  cellsOfModel: groupBy(handbook.adoption, (cell) => cell.model),
  cellsOfPlan: new Map(
    [...groupBy(handbook.adoption, (cell) => cell.plan)].map(([plan, cells]) => [
      plan,
      new Map(cells.map((cell) => [cell.model, cell])),
    ]),
  ),
}));

/** What a plan says of each model of the catalog, in its order. */
export function listStates(handbook: Handbook, plan: Plan): readonly AdoptionState[] {
  const own = indexCells(handbook).cellsOfPlan.get(plan.id);
  return handbook.models.map((model) => own?.get(model.id)?.state ?? "not-listed");
}

/** The catalog model by model: whether a plan covers it, and which other places have it if not. Catalog order. */
export function coverModels(handbook: Handbook, plan: Plan): ModelCoverage[] {
  const { items, cellsOfModel, cellsOfPlan } = indexCells(handbook);
  const findItems = (cell: AdoptionCell): readonly Item[] => cell.items.flatMap((id) => items.get(id) ?? []);
  const otherPlans = new Map(
    handbook.plans.filter((other) => other.place !== plan.place).map((other) => [other.id, other]),
  );
  return handbook.models.map((model) => {
    const own = cellsOfPlan.get(plan.id)?.get(model.id);
    const state = own?.state ?? "not-listed";
    const isCovered = adoptedStates.has(state) || (plan.itemKind === "task" && state === "related-task");
    const refusedBy = own?.state === "not-applicable" ? findItems(own) : [];
    const proposedBy = own?.state === "proposed" ? findItems(own) : [];
    const others = isCovered ? [] : (cellsOfModel.get(model.id) ?? []);
    const having = others.flatMap((cell): Elsewhere[] => {
      const other = otherPlans.get(cell.plan);
      return other === undefined || !adoptedStates.has(cell.state)
        ? []
        : [{ plan: other, items: findItems(cell) }];
    });
    const isComparable = (one: Elsewhere): boolean => one.plan.level === plan.level;
    const elsewhere = [...having.filter(isComparable), ...having.filter((one) => !isComparable(one))];
    return { model, state, isCovered, refusedBy, proposedBy, elsewhere };
  });
}
