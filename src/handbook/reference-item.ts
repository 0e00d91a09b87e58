import type { CatalogModel, Item, Plan } from "./handbook-types.ts";

/**
 * The item from which the catalog took a model, with its plan; undefined for a model that a document outside the collection lists,
 * and where the collection does not hold the item.
 */
export function findReferenceItem(
  plans: readonly Plan[],
  { reference }: Pick<CatalogModel, "reference">,
): { readonly plan: Plan; readonly item: Item } | undefined {
  if (!("plan" in reference)) return undefined;
  const plan = plans.find((one) => one.id === reference.plan);
  const item = plan?.items.find(({ number }) => number === reference.number);
  return plan === undefined || item === undefined ? undefined : { plan, item };
}
