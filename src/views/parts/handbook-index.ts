import type { AdoptionCell, CatalogModel, Finding, Handbook, Item, Plan } from "#handbook/handbook-types.ts";
import type { AgencyEntry } from "#schema/agencies.ts";

/** Look-ups over one handbook. Lists keep the handbook's order. */
export interface HandbookIndex {
  readonly plans: ReadonlyMap<string, Plan>;
  readonly models: ReadonlyMap<string, CatalogModel>;
  readonly items: ReadonlyMap<string, Item>;
  readonly agencies: ReadonlyMap<string, AgencyEntry>;
  readonly cellsOfModel: ReadonlyMap<string, readonly AdoptionCell[]>;
  readonly cellsOfPlan: ReadonlyMap<string, readonly AdoptionCell[]>;
  readonly itemsOfModel: ReadonlyMap<string, readonly Item[]>;
  readonly findingsOfItem: ReadonlyMap<string, readonly Finding[]>;
  readonly findingsOfPlan: ReadonlyMap<string, readonly Finding[]>;
}

const known = new WeakMap<Handbook, HandbookIndex>();

/** Look-ups of a handbook; made once for each, since a site asks for them on every page. */
export function indexHandbook(handbook: Handbook): HandbookIndex {
  const made = known.get(handbook);
  if (made !== undefined) return made;
  const index: HandbookIndex = {
    plans: new Map(handbook.plans.map((plan) => [plan.id, plan])),
    models: new Map(handbook.models.map((model) => [model.id, model])),
    items: new Map(handbook.items.map((item) => [item.id, item])),
    agencies: new Map(handbook.agencies.map((agency) => [agency.id, agency])),
    cellsOfModel: Map.groupBy(handbook.adoption, (cell) => cell.model),
    cellsOfPlan: Map.groupBy(handbook.adoption, (cell) => cell.plan),
    itemsOfModel: groupItemsByModel(handbook.items),
    findingsOfItem: Map.groupBy(handbook.findings, (finding) => finding.item ?? ""),
    findingsOfPlan: Map.groupBy(handbook.findings, (finding) => finding.plan),
  };
  known.set(handbook, index);
  return index;
}

function groupItemsByModel(items: readonly Item[]): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const match of item.models) {
      const list = groups.get(match.id);
      if (list === undefined) groups.set(match.id, [item]);
      else list.push(item);
    }
  }
  return groups;
}

/** A plan that must exist. @throws Error when the id is unknown: a fault of the program, not of the content. */
export function getPlan(handbook: Handbook, id: string): Plan {
  const plan = indexHandbook(handbook).plans.get(id);
  if (plan === undefined) throw new Error(`Unknown plan ${id}`);
  return plan;
}

/** A model that must exist. @throws Error when the id is unknown. */
export function getModel(handbook: Handbook, id: string): CatalogModel {
  const model = indexHandbook(handbook).models.get(id);
  if (model === undefined) throw new Error(`Unknown model ${id}`);
  return model;
}

/** Items of the given ids, in that order; unknown ids are left out. */
export function findItems(handbook: Handbook, ids: readonly string[]): readonly Item[] {
  const { items } = indexHandbook(handbook);
  return ids.flatMap((id) => items.get(id) ?? []);
}
