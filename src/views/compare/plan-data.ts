import type { Handbook, Item, Plan } from "#handbook/handbook-types.ts";
import type { AtomBook } from "#handbook/wordings/atoms.ts";
import { buildAtomBook } from "#handbook/wordings/compare-items.ts";
import { listCarriers } from "#handbook/wordings/families.ts";
import { annexFields, wordingFields } from "#handbook/wordings/item-fields.ts";
import { cutAnnexField, cutField, cutTitleAnnex } from "#handbook/wordings/item-wording.ts";
import { packWording } from "#handbook/wordings/pack-wording.ts";
import type { WordingStatements } from "#handbook/wordings/wording-token.ts";
import { itemUrl, modelUrl, planUrl } from "#paths/site-paths.ts";
import type { Deadline } from "#schema/deadline.ts";
import { formatItemCitation, formatItemNumber } from "#views/parts/citation.ts";
import { formatIssuedInSentence } from "#views/parts/format-date.ts";
import { getPlan, indexHandbook } from "#views/parts/handbook-index.ts";
import { toPlaceChip } from "#views/parts/place.ts";
import { toDeadline } from "#views/parts/sides.ts";
import type { ComparedCatalog, ComparedItem, ComparedPlanFile } from "./compared-item.ts";

/** Fields by name, packed; those without words left out. */
function packFields<F extends string>(
  fields: readonly F[],
  cut: (field: F) => WordingStatements,
): Partial<Record<F, ReturnType<typeof packWording>>> {
  const packed: Partial<Record<F, ReturnType<typeof packWording>>> = {};
  for (const field of fields) {
    const statements = cut(field);
    if (statements.length > 0) packed[field] = packWording(statements);
  }
  return packed;
}

const tellDue = (deadline: Deadline | null): string => (deadline === null ? "" : toDeadline(deadline).normal);

function toComparedItem(item: Item, plan: Plan, book: AtomBook): ComparedItem {
  return {
    id: item.id,
    plan: item.plan,
    number: formatItemNumber(item),
    title: item.title,
    path: itemUrl(item),
    citation: formatItemCitation(item, plan),
    models: item.models.map(({ id, relation }) => ({ id, relation })),
    leads: item.leads,
    deadline: item.deadline,
    due: { body: tellDue(item.deadline.body), annex: tellDue(item.deadline.annex) },
    tools: item.tools,
    evidence: item.evidence,
    wording: packFields(wordingFields, (field) => cutField(item, field, book)),
    annex: packFields(["title", ...annexFields], (field) =>
      field === "title" ? cutTitleAnnex(item, book) : cutAnnexField(item, field, book),
    ),
  };
}

/** “Ninh Bình, 107/KHPPH-… ngày 02/8/2023”. */
const namePlan = (plan: Plan): string =>
  `${plan.place.name}, ${plan.number ?? "không ghi số"}${plan.issuedOn === null ? "" : ` ${formatIssuedInSentence(plan.issuedOn)}`}`;

/** The file of a plan for the pages that compare. @throws Error for an unknown plan */
export function buildPlanFile(handbook: Handbook, id: string): ComparedPlanFile {
  const plan = getPlan(handbook, id);
  const book = buildAtomBook(handbook);
  return {
    id,
    place: plan.place.name,
    name: namePlan(plan),
    path: planUrl(id),
    items: plan.items.map((item) => toComparedItem(item, plan, book)),
    adoption: indexHandbook(handbook).cellsOfPlan.get(id) ?? [],
  };
}

/** A plan to choose: its name, and what its place is called today where that has changed. */
export interface PickedPlan {
  readonly id: string;
  readonly name: string;
  /** “nay: phường Cửa Lò”; null where the place is as it was. */
  readonly today: string | null;
}

/** The plans to choose from, in their order. */
export function listPickedPlans(handbook: Handbook): PickedPlan[] {
  return handbook.plans.map((plan) => ({
    id: plan.id,
    name: namePlan(plan),
    today: toPlaceChip(handbook, plan).today?.summary ?? null,
  }));
}

/** The file of all plans' names and of the models, in catalog order. */
export function buildComparedCatalog({ plans, models, items }: Handbook): ComparedCatalog {
  return {
    plans: plans.map((plan) => ({ id: plan.id, place: plan.place.name, name: namePlan(plan) })),
    models: models.map(({ id, title, group }) => ({
      ...{ id, title, group },
      path: modelUrl(id),
      items: listCarriers(items, id).map((item) => item.id),
    })),
  };
}
