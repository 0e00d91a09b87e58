import type { AdoptionState, Handbook, Item, Plan } from "#handbook/handbook-types.ts";
import { findItems, getPlan, indexHandbook } from "#views/parts/handbook-index.ts";

/** One local item of a model: a row of the tables on its page, and what its sentences count. */
export interface ModelRow {
  readonly plan: Plan;
  readonly item: Item;
  readonly state: AdoptionState;
}

export interface ModelRows {
  /** Items behind the state of a plan: adopted, part of, or stated not to apply. Plan order, then number. */
  readonly own: readonly ModelRow[];
  /** Items that only relate to the model, of whatever plan. Plan order, then number. */
  readonly related: readonly ModelRow[];
}

/** The rows of a model's page; both empty for a model that no plan names. */
export function listModelRows(handbook: Handbook, id: string): ModelRows {
  const { cellsOfModel, itemsOfModel } = indexHandbook(handbook);
  const toRow = (item: Item, state: AdoptionState): ModelRow => ({
    plan: getPlan(handbook, item.plan),
    item,
    state,
  });
  const own = (cellsOfModel.get(id) ?? [])
    .filter((cell) => cell.state !== "related-task" && cell.state !== "proposed")
    .flatMap((cell) => findItems(handbook, cell.items).map((item) => toRow(item, cell.state)));
  const held = new Set(own.map(({ item }) => item.id));
  const related = (itemsOfModel.get(id) ?? []).filter((item) => !held.has(item.id));
  return { own, related: related.map((item) => toRow(item, "related-task")) };
}

/** Whether a plan has the model by this row. */
export function isAdopted({ state }: Pick<ModelRow, "state">): boolean {
  return state === "adopted" || state === "part";
}

/** Names of the places of some rows, each place once, in their order. */
export function listPlaceNames(rows: readonly Pick<ModelRow, "plan">[]): readonly string[] {
  const places = new Map(rows.map(({ plan }) => [`${plan.placeCode} ${plan.place.name}`, plan.place.name]));
  return [...places.values()];
}
