import type { CatalogModel, Item, Plan } from "./handbook-types.ts";

/** The item from which the catalog took a model, with its plan; undefined where the collection does not hold it. */
export function findReferenceItem(
  plans: readonly Plan[],
  { reference }: Pick<CatalogModel, "reference">,
): { readonly plan: Plan; readonly item: Item } | undefined {
  const plan = plans.find((one) => one.id === reference.plan);
  const item = plan?.items.find(({ number }) => number === reference.number);
  return plan === undefined || item === undefined ? undefined : { plan, item };
}
