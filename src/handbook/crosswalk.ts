import type { ModelId, PlanId } from "#schema/identifier.ts";
import { groupBy } from "#text/group-by.ts";
import type { AdoptionState, Handbook, Item } from "./handbook-types.ts";

export interface CrosswalkCell {
  readonly plan: PlanId;
  readonly state: AdoptionState;
  /** Items on the model, in the plan's order; empty where the plan has none. */
  readonly items: readonly Item[];
}

/** One model of the catalog with its numbers in the plans. */
export interface CrosswalkRow {
  readonly model: ModelId;
  /** One cell a plan, in plan order. */
  readonly cells: readonly CrosswalkCell[];
}

/** The same model's number in every plan: rows = catalog order, cells = plan order. */
export function buildCrosswalk(
  handbook: Pick<Handbook, "models" | "plans" | "adoption" | "items">,
): CrosswalkRow[] {
  const items = new Map(handbook.items.map((item) => [item.id, item]));
  const cells = groupBy(handbook.adoption, (cell) => cell.model);
  return handbook.models.map(({ id }) => ({
    model: id,
    cells: handbook.plans.map((plan) => {
      const cell = cells.get(id)?.find((one) => one.plan === plan.id);
      return {
        plan: plan.id,
        state: cell?.state ?? "not-listed",
        items: (cell?.items ?? []).flatMap((one) => items.get(one) ?? []),
      };
    }),
  }));
}

/** A number as tables print it: “24” for a model, “NV 10” for a task. */
export function formatLocalNumber(item: Pick<Item, "kind" | "number">): string {
  return item.kind === "model" ? String(item.number) : `NV ${item.number}`;
}
