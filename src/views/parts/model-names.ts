import { itemUrl } from "#paths/site-paths.ts";
import type { CatalogModel, Handbook, Item } from "#handbook/handbook-types.ts";
import { titleKey } from "#handbook/printed-titles.ts";
import { getPlan, indexHandbook } from "./handbook-index.ts";

/** An item in few words, “Ninh Bình 9” or “Bình Định, nhiệm vụ 20”, with its address. */
export interface ItemRef {
  readonly text: string;
  readonly path: string;
}

/** A name that plans print for a model, with the items that print it. */
export interface PrintedName {
  readonly title: string;
  readonly items: readonly ItemRef[];
}

function toItemRef(handbook: Handbook, item: Item): ItemRef {
  const { name } = getPlan(handbook, item.plan).place;
  const text = item.kind === "model" ? `${name} ${item.number}` : `${name}, nhiệm vụ ${item.number}`;
  return { text, path: itemUrl(item) };
}

/** The items of a plan with a number that concern a model; one at most, as a rule. */
function findRefs(handbook: Handbook, model: string, plan: string, number: number): ItemRef[] {
  return (indexHandbook(handbook).itemsOfModel.get(model) ?? [])
    .filter((item) => item.plan === plan && item.number === number)
    .map((item) => toItemRef(handbook, item));
}

/** The other names of a model in plans, each once, in the order of first print. */
export function listPrintedNames(handbook: Handbook, model: CatalogModel): readonly PrintedName[] {
  return model.aliases.map((title) => ({
    title,
    items: model.printed
      .filter((row) => titleKey(row.title) === titleKey(title))
      .flatMap(({ plan, number }) => findRefs(handbook, model.id, plan, number)),
  }));
}

/** The items that an editor's note rests on, in the order the note names them. */
export function listNoteSources(handbook: Handbook, model: CatalogModel): readonly ItemRef[] {
  return model.sources.flatMap(({ plan, items }) =>
    items.flatMap((number) => findRefs(handbook, model.id, plan, number)),
  );
}
