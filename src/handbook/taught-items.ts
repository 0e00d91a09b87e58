import type { DecidedItem } from "#meaning/titles/matching.ts";
import { readWording } from "#meaning/wording.ts";
import type { CatalogEntry } from "#schema/catalog.ts";
import type { ModelId, PlanId } from "#schema/identifier.ts";
import type { ImportedItem, ItemsFile } from "#schema/items.ts";

type Catalog = ReadonlyMap<ModelId, CatalogEntry>;

/** An item that the catalog names as one of its models. */
interface NamedItem {
  readonly model: ModelId;
  readonly plan: PlanId;
  readonly number: number;
}

/** Items that editors named in the catalog as a model: where it was taken from, that print its titles, on which its note rests. */
function listNamedItems(catalog: Catalog): NamedItem[] {
  return [...catalog].flatMap(([model, { reference, printed, sources }]) => {
    const named = [
      ...("plan" in reference ? [reference] : []),
      ...printed,
      ...sources.flatMap(({ plan, items }) => items.map((number) => ({ plan, number }))),
    ].map(({ plan, number }) => ({ model, plan, number }));
    const keys = named.map(({ plan, number }) => `${plan}/${number}`);
    return named.filter((_, at) => keys.indexOf(keys[at] ?? "") === at);
  });
}

/** Plans of which the catalog names items, each once. */
export function listTeachingPlans(catalog: Catalog): readonly PlanId[] {
  return [...new Set(listNamedItems(catalog).map(({ plan }) => plan))];
}

function listTexts(item: ImportedItem): readonly string[] {
  const { objective, assignments } = readWording(item);
  const titles = [item.body?.title.text, item.annex?.title?.text, objective ?? undefined];
  return [...titles.filter((text) => text !== undefined), ...assignments];
}

/**
 * What the items say that editors named in the catalog as a model, by the order of the catalog; an item that two models name
 * tells of neither and is left out, as one is whose plan is not at hand. The program's own matches teach nothing: it would
 * learn what it believes.
 */
export function listTaughtItems(
  catalog: Catalog,
  plans: ReadonlyMap<PlanId, { readonly imported: Pick<ItemsFile, "items"> }>,
): readonly DecidedItem[] {
  const named = listNamedItems(catalog);
  const isShared = (one: NamedItem): boolean =>
    named.some(
      (other) => other.model !== one.model && other.plan === one.plan && other.number === one.number,
    );
  return named.flatMap((one) => {
    const items = plans.get(one.plan)?.imported.items ?? [];
    const item = items.find(({ kind, number }) => kind === "model" && number === one.number);
    return item === undefined || isShared(one) ? [] : [{ model: one.model, texts: listTexts(item) }];
  });
}
