import { comparePath, itemUrl, modelUrl } from "#paths/site-paths.ts";
import { listForms } from "#views/compare/forms.ts";
import type { FormField } from "#views/compare/forms-view.ts";
import type {
  AdoptionCell,
  AdoptionState,
  CatalogModel,
  Handbook,
  Item,
  Plan,
} from "#handbook/handbook-types.ts";
import { type ModelOrigin, tellOrigin } from "./model-origin.ts";
import { formatItemCitation, formatItemNumber, formatLaterCitation } from "#views/parts/citation.ts";
import { toEvidence, type EvidenceProps } from "#views/parts/evidence.ts";
import { tellMissingField } from "#views/parts/field-elsewhere.ts";
import { listItemTexts, toFieldRows, type FieldRow } from "#views/parts/field-rows.ts";
import { splitFindings, toFinding, type FindingProps } from "#views/parts/finding-link.ts";
import { formatIssued } from "#views/parts/format-date.ts";
import { findTerms, listTerms, type GlossaryTermProps } from "#views/terms/glossary-terms.ts";
import { findItems, getModel, getPlan, indexHandbook } from "#views/parts/handbook-index.ts";
import { toMatch, type MatchProps } from "#views/plan/item-section.ts";
import { fieldLabels, fieldOrder } from "#views/parts/field-labels.ts";
import type { MentionProps } from "#views/parts/mentions.ts";
import { answerModel } from "./model-answer.ts";
import { listModelRows, type ModelRow } from "./model-rows.ts";
import { listNoteSources, listPrintedNames } from "#views/parts/model-names.ts";
import type { ItemRef, PrintedName } from "#views/parts/model-names.ts";
import { toPlaceChip, type PlaceChipProps } from "#views/parts/place.ts";
import type { Segment } from "#views/parts/segment.ts";
import {
  listDeadlineSides,
  listLeadSides,
  listToolSides,
  sideNames,
  type DeadlineProps,
  type Side,
} from "#views/parts/sides.ts";

export interface AdoptionRow {
  readonly place: PlaceChipProps;
  readonly state: AdoptionState;
  readonly number: string;
  readonly title: string;
  readonly path: string;
  readonly issued: string;
  readonly leads: readonly Side<readonly MentionProps[]>[];
  readonly deadlines: readonly Side<DeadlineProps>[];
  readonly tools: readonly Side<readonly string[]>[];
  readonly evidence: readonly Side<EvidenceProps>[];
  readonly refusal: string | null;
  readonly match: MatchProps | null;
  readonly findings: readonly FindingProps[];
}

/** A column of the wordings: one local item with a cell for every field of the page, null where the item has none. */
export interface WordingColumn {
  readonly place: PlaceChipProps;
  readonly number: string;
  readonly title: string;
  readonly path: string;
  readonly citation: string;
  readonly laterCitation: string;
  /** `missing`: what stands in place of a row: “không nêu”, or where else the plan says it; empty where there is a row. */
  readonly cells: readonly {
    readonly label: string;
    readonly row: FieldRow | null;
    readonly missing: string;
  }[];
}

/** A finding with the place and number of its item. */
export interface PlacedFinding extends FindingProps {
  readonly place: string;
}

export interface AbsentPlan {
  readonly state: AdoptionState;
  readonly place: PlaceChipProps;
  /** Its items that may be the model; empty for a plan without any. */
  readonly proposed: readonly ItemRef[];
}

export interface ModelPageProps {
  readonly title: string;
  /** The heading: a short name, or the title where that is short. */
  readonly name: string;
  readonly group: { readonly title: string; readonly path: string };
  readonly names: readonly PrintedName[];
  /** Words of near meaning that no plan prints as the model's name. */
  readonly synonyms: readonly string[];
  /** Items that the editor's note rests on. */
  readonly noteSources: readonly ItemRef[];
  readonly objective: string;
  /** Abbreviations in the wordings. */
  readonly terms: readonly GlossaryTermProps[];
  readonly reference: ModelOrigin | null;
  readonly answer: readonly Segment[];
  readonly adoption: readonly AdoptionRow[];
  readonly absent: readonly AbsentPlan[];
  /** The wordings of its own items, field by field. */
  readonly forms: readonly FormField[];
  /** The items whose wording can be the base, and the page's items that can be compared. */
  readonly bases: readonly { readonly id: string; readonly name: string }[];
  /** Where two of its items stand side by side; null where it has fewer. */
  readonly comparePath: string | null;
  readonly related: readonly AdoptionRow[];
  readonly relatedColumns: readonly WordingColumn[];
  /** Findings to look into. */
  readonly findings: readonly PlacedFinding[];
  /** Findings to know of: repairs, names not recognised and the like. */
  readonly remarks: readonly PlacedFinding[];
  readonly previous: { readonly title: string; readonly path: string } | null;
  readonly next: { readonly title: string; readonly path: string } | null;
}

function listEvidence(item: Item): readonly Side<EvidenceProps>[] {
  return (["body", "annex"] as const).flatMap((side) => {
    const evidence = toEvidence(item.plan, item.evidence[side]);
    return evidence === null ? [] : [{ name: sideNames[side], value: evidence }];
  });
}

/** One local item as a row of the adoption table. */
function toAdoptionRow(
  handbook: Handbook,
  model: CatalogModel,
  { plan, item, state }: ModelRow,
): AdoptionRow {
  const match = item.models.find((entry) => entry.id === model.id);
  return {
    place: toPlaceChip(handbook, plan),
    state,
    number: formatItemNumber(item),
    title: item.title,
    path: itemUrl(item),
    issued: formatIssued(plan.issuedOn),
    leads: listLeadSides(item, handbook),
    deadlines: listDeadlineSides(item),
    tools: listToolSides(item),
    evidence: listEvidence(item),
    refusal: item.status === "not-applicable" ? (item.statusReason ?? "") : null,
    match: match === undefined ? null : toMatch(handbook, match),
    findings: (indexHandbook(handbook).findingsOfItem.get(item.id) ?? [])
      .filter((finding) => finding.code.endsWith("-mismatch") || finding.code === "deadline-before-issue")
      .map(toFinding),
  };
}

/** Columns aligned field by field: every column has a cell for every field that any of the items has. */
function toWordingColumns(handbook: Handbook, items: readonly Item[]): readonly WordingColumn[] {
  const rowsOfItem = items.map((item) => toFieldRows(item));
  const fields = fieldOrder.filter((field) =>
    rowsOfItem.some((rows) => rows.some((row) => row.field === field)),
  );
  return items.map((item, index) => {
    const plan: Plan = getPlan(handbook, item.plan);
    const rows = rowsOfItem[index] ?? [];
    return {
      place: toPlaceChip(handbook, plan),
      number: formatItemNumber(item),
      title: item.title,
      path: itemUrl(item),
      citation: formatItemCitation(item, plan),
      laterCitation: formatLaterCitation(item, plan),
      cells: fields.map((field) => {
        const row = rows.find((one) => one.field === field) ?? null;
        const missing = row === null ? tellMissingField(item, field, rows) : "";
        return { label: fieldLabels[field], row, missing };
      }),
    };
  });
}

/** A plan without the model, with its items that may be it. */
function toAbsentPlan(handbook: Handbook, { plan, state, items }: AdoptionCell): AbsentPlan {
  const proposed = findItems(handbook, items).map((item) => ({
    text: `${formatItemNumber(item).toLowerCase()}: ${item.title}`,
    path: itemUrl(item),
  }));
  return { state, place: toPlaceChip(handbook, getPlan(handbook, plan)), proposed };
}

const toNeighbour = (model: CatalogModel | undefined): { title: string; path: string } | null =>
  model === undefined ? null : { title: model.name, path: modelUrl(model.id) };

/** Rows of a model's table of adoption: items of its own, and those that only relate to it. Plan order, then number. */
export function listAdoption(
  handbook: Handbook,
  model: CatalogModel,
): Pick<ModelPageProps, "title" | "name" | "adoption" | "related"> {
  const { own, related } = listModelRows(handbook, model.id);
  return {
    title: model.title,
    name: model.name,
    adoption: own.map((row) => toAdoptionRow(handbook, model, row)),
    related: related.map((row) => toAdoptionRow(handbook, model, row)),
  };
}

const nameInPlan = (handbook: Handbook, item: Item): string =>
  `${getPlan(handbook, item.plan).place.name}, ${formatItemNumber(item).toLowerCase()}`;

/** Items of a model's own, plan order, then number; empty for a model that no plan names. */
export const listModelItems = (handbook: Handbook, id: string): readonly Item[] =>
  listModelRows(handbook, id).own.map(({ item }) => item);

/** Everything the page of one model shows. Rows and columns: plan order, then number. @throws Error for an unknown id. */
export function buildModelPage(handbook: Handbook, id: string): ModelPageProps {
  const model = getModel(handbook, id);
  const index = indexHandbook(handbook);
  const cells = index.cellsOfModel.get(id) ?? [];
  const group = handbook.groups.find((entry) => entry.number === model.group);
  const { own, related } = listModelRows(handbook, id);
  const ownItems = own.map(({ item }) => item);
  const relatedItems = related.map(({ item }) => item);
  const at = handbook.models.indexOf(model);
  const findings = [...ownItems, ...relatedItems].flatMap((item) =>
    (index.findingsOfItem.get(item.id) ?? []).map((finding) => ({
      ...toFinding(finding),
      place: nameInPlan(handbook, item),
    })),
  );
  return {
    ...listAdoption(handbook, model),
    group: {
      title: `${model.group}. ${group?.short ?? ""}`,
      path: `/mo-hinh/#nhom-${model.group}`,
    },
    names: listPrintedNames(handbook, model),
    synonyms: model.synonyms,
    noteSources: listNoteSources(handbook, model),
    objective: model.objective,
    terms: findTerms([...ownItems, ...relatedItems].flatMap(listItemTexts), listTerms(handbook)),
    reference: tellOrigin(handbook, model),
    answer: answerModel(handbook, model),
    absent: cells
      .filter((cell) => cell.items.length === 0 || cell.state === "proposed")
      .map((cell) => toAbsentPlan(handbook, cell)),
    forms: listForms(handbook, ownItems),
    bases: ownItems.map((item) => ({ id: item.id, name: nameInPlan(handbook, item) })),
    comparePath: ownItems[0] === undefined || ownItems.length < 2 ? null : comparePath(ownItems[0].id),
    relatedColumns: toWordingColumns(handbook, relatedItems),
    ...splitFindings(findings),
    previous: toNeighbour(at > 0 ? handbook.models[at - 1] : undefined),
    next: toNeighbour(handbook.models[at + 1]),
  };
}
