import type { Handbook, Item, Plan, Sided } from "#handbook/handbook-types.ts";
import type { AgencyMention } from "#meaning/agencies/agency-mention.ts";
import { provinceOf } from "#meaning/places/find-unit.ts";
import { findStatements } from "#meaning/wording.ts";
import { itemUrl } from "#paths/site-paths.ts";
import type { DraftFieldName } from "#schema/draft.ts";
import type { FieldName } from "#schema/items.ts";
import type { DraftBook, DraftIndex, DraftItem, DraftModel, DraftOrigin } from "./draft-book.ts";
import { listBases, listPart } from "./general-parts.ts";

/** How pages say what the handbook does not: citations. */
export interface DraftSpeech {
  readonly citePlan: (plan: Plan) => string;
  readonly citeItem: (item: Item, plan: Plan) => string;
}

/** Statements of the body; where it says nothing of the field, of the annex row. */
function listStatements(item: Item, field: FieldName): readonly string[] {
  const sides = [item.imported.body?.fields ?? [], item.imported.annex?.cells ?? []];
  const told = sides.map((parts) => findStatements(parts, field)).find((found) => found.length > 0);
  return (told ?? []).map(({ text }) => text);
}

/** Bodies as one list: those that the annex names in its column, else those that the body says it of. */
function listBodies({ annex, body }: Sided<readonly AgencyMention[]>): readonly string[] {
  const mentions = annex.length > 0 ? annex : body;
  return mentions.length === 0 ? [] : [mentions.map(({ text }) => text).join("; ")];
}

function toDraftItem(item: Item, plan: Plan, { citeItem }: DraftSpeech): DraftItem {
  const said: Record<DraftFieldName, readonly string[]> = {
    title: [item.title],
    objective: listStatements(item, "objective"),
    assignments: item.wording.assignments,
    leads: listBodies(item.leads),
    coordinators: listBodies(item.coordinators),
    implementers: listStatements(item, "implementers"),
    supporters: listStatements(item, "supporters"),
    deadline: listStatements(item, "deadline"),
    tools: listStatements(item, "tools"),
    result: listStatements(item, "result"),
  };
  const fields = Object.fromEntries(Object.entries(said).filter(([, words]) => words.length > 0));
  return { id: item.id, plan: plan.id, fields, citation: citeItem(item, plan), path: itemUrl(item) };
}

/** Items whose wording a drafter may take for a model; one that a plan says does not apply has none. */
const listOffered = (items: readonly Item[], model: string): readonly Item[] =>
  items.filter((item) => item.status === "adopted" && item.models.some(({ id }) => id === model));

function toOrigin(plan: Plan, places: Handbook["places"], { citePlan }: DraftSpeech): DraftOrigin {
  return {
    id: plan.id,
    kind: plan.kind,
    itemKind: plan.itemKind,
    level: plan.level,
    place: plan.placeCode,
    placeName: plan.placeName,
    name: plan.place.name,
    province: provinceOf(plan.place, { places })?.name ?? null,
    title: plan.title,
    citation: citePlan(plan),
    items: plan.items
      .filter((item) => item.status === "adopted")
      .map((item) => ({ item: item.id, model: item.models[0]?.id ?? null })),
    bases: listBases(plan),
    purposes: listPart(plan, "muc dich"),
    organisation: listPart(plan, "to chuc thuc hien"),
  };
}

/** Name of the shelf for the items of a plan that carry no model. Ids of models never hold a dot. */
export const shelfOfPlan = (plan: string): string => `${plan}.khac`;

/** The catalog and the plans as a drafter chooses from them; plans of one item kind or the other alike. */
export function buildDraftIndex(handbook: Handbook, speech: DraftSpeech): DraftIndex {
  const models = handbook.models.map((model): DraftModel => ({
    id: model.id,
    group: model.group,
    title: model.title,
    shelf: model.id,
    items: listOffered(handbook.items, model.id).map(({ id }) => id),
  }));
  return {
    date: handbook.date,
    groups: handbook.groups.map(({ number, title }) => ({ number, title })),
    models,
    plans: handbook.plans.map((plan) => toOrigin(plan, handbook.places, speech)),
  };
}

/**
 * The words of items by shelf: one a model, and one for each plan with items of no model. An item of two models stands on
 * both shelves.
 */
export function buildShelves(
  handbook: Handbook,
  speech: DraftSpeech,
): ReadonlyMap<string, readonly DraftItem[]> {
  const plans = new Map(handbook.plans.map((plan) => [plan.id, plan]));
  const toItems = (items: readonly Item[]): readonly DraftItem[] =>
    items.flatMap((item) => {
      const plan = plans.get(item.plan);
      return plan === undefined ? [] : [toDraftItem(item, plan, speech)];
    });
  const ofModels = handbook.models.map(({ id }) => [id, toItems(listOffered(handbook.items, id))] as const);
  const ofPlans = handbook.plans.map((plan) => {
    const others = plan.items.filter((item) => item.status === "adopted" && item.models.length === 0);
    return [shelfOfPlan(plan.id), toItems(others)] as const;
  });
  return new Map([...ofModels, ...ofPlans.filter(([, items]) => items.length > 0)]);
}

/** Index and words of a whole handbook, for those who have it at hand. */
export function buildDraftBook(handbook: Handbook, speech: DraftSpeech): DraftBook {
  const shelves = buildShelves(handbook, speech);
  return {
    index: buildDraftIndex(handbook, speech),
    items: new Map([...shelves.values()].flat().map((item) => [item.id, item])),
  };
}
