import { tellSource } from "#meaning/agencies/agency-changes.ts";
import type { CatalogModel, Finding, Handbook, Item, Plan } from "#handbook/handbook-types.ts";
import { documentUrl, findingUrl, itemUrl, modelUrl, planUrl } from "#paths/site-paths.ts";
import type { AgencyEntry } from "#schema/agencies.ts";

/** A row of items.json. */
export function toItemRow(item: Item): object {
  return {
    id: item.id,
    plan: item.plan,
    number: item.number,
    kind: item.kind,
    group: item.group,
    title: item.title,
    titleAnnex: item.titleAnnex,
    status: item.status,
    statusReason: item.statusReason,
    models: item.models.map(({ id, relation, decidedBy, score }) => ({ id, relation, decidedBy, score })),
    proposed: item.proposed.map(({ id, score, margin }) => ({ id, score, margin })),
    decision: item.decision ?? { by: null, reason: null },
    leads: item.leads,
    coordinators: item.coordinators,
    implementers: item.implementers,
    supporters: item.supporters,
    deadline: item.deadline,
    tools: item.tools,
    wording: item.wording,
    evidence: item.evidence,
    url: itemUrl(item),
  };
}

/** A row of plans.json. */
export function toPlanRow(plan: Plan): object {
  return {
    id: plan.id,
    title: plan.title,
    kind: plan.kind,
    number: plan.number,
    issuedOn: plan.issuedOn,
    draft: plan.document.draft?.text ?? null,
    issuer: plan.issuer.flatMap((mention) => mention.agency ?? []),
    issuerText: plan.issuer.map((mention) => mention.text),
    signatories: plan.signatories.map(({ name, title }) => ({ name, title })),
    place: plan.placeCode,
    level: plan.level,
    period: plan.period === null ? null : { from: plan.period.from, to: plan.period.to },
    declared: plan.declared,
    groups: plan.groups.map(({ group, title, declared, counted }) => ({ group, title, declared, counted })),
    itemCount: plan.items.length,
    adoptedCount: plan.adoptedCount,
    cites: plan.cites.map(({ document, relation, line, number, name, text, occurrences }) => ({
      document,
      relation,
      line,
      number,
      name: name ?? null,
      text,
      occurrences,
    })),
    source: plan.source,
    url: planUrl(plan.id),
  };
}

/** A row of models.json; `groups` are those of the catalog. */
function toModelRow(model: CatalogModel, groups: Handbook["groups"]): object {
  const { id, group, title, aliases, numbers, adoptedBy, printed, synonyms, sources, reference } = model;
  const noteSources = sources.flatMap(({ plan, items }) => items.map((number) => ({ plan, number })));
  return {
    id,
    group,
    title,
    aliases,
    numbers,
    adoptedBy,
    url: modelUrl(id),
    printed,
    synonyms,
    noteSources,
    reference,
    groupTitle: groups.find(({ number }) => number === group)?.title ?? null,
  };
}

/** A row of findings.json. */
export function toFindingRow(finding: Finding): object {
  const { code, severity, plan, item, detail, evidence, judgement } = finding;
  const { verdict = null, reason = null } = judgement ?? {};
  const url = findingUrl(finding);
  return { code, severity, plan, item, detail, evidence, url, judgement: { verdict, reason } };
}

/** A row of documents.json, with the plans that cite it and every place where they do. */
function toDocumentRow(document: Handbook["documents"][number], handbook: Handbook): object {
  const citedBy = handbook.plans.flatMap((plan) =>
    plan.cites
      .filter((cite) => cite.document === document.id)
      .map(({ relation, line, occurrences }) => ({ plan: plan.id, relation, line, occurrences })),
  );
  return { ...document, citedBy, url: documentUrl(document.id) };
}

/** An agency as agencies.yaml has it; the source of each successor is told whole, act and page. */
function toAgencyRow(agency: AgencyEntry): object {
  return {
    ...agency,
    successors: agency.successors.map((row) => ({ ...row, source: tellSource(row) })),
  };
}

export type TableName =
  | "models"
  | "plans"
  | "items"
  | "adoption"
  | "agencies"
  | "places"
  | "documents"
  | "findings";

/** Names of the data files in the order in which they are shown. */
export const tableNames: readonly TableName[] = [
  "models",
  "plans",
  "items",
  "adoption",
  "agencies",
  "places",
  "documents",
  "findings",
];

/** Rows of one data file, in the handbook's order. docs/contract.md, “Data files”. */
export function toRows(handbook: Handbook, table: TableName): readonly object[] {
  switch (table) {
    case "models":
      return handbook.models.map((model) => toModelRow(model, handbook.groups));
    case "plans":
      return handbook.plans.map(toPlanRow);
    case "items":
      return handbook.items.map(toItemRow);
    case "adoption":
      return handbook.adoption;
    case "agencies":
      return handbook.agencies.map(toAgencyRow);
    case "places":
      return handbook.places;
    case "documents":
      return handbook.documents.map((document) => toDocumentRow(document, handbook));
    case "findings":
      return handbook.findings.map(toFindingRow);
    default:
      return table satisfies never;
  }
}
