import type { CitedDocumentNode } from "#handbook/document-graph.ts";
import type { Citation, Plan } from "#handbook/handbook-types.ts";
import { documentRelationLabels } from "#views/parts/labels.ts";
import { kindNames } from "#text/kind-names.ts";

export type DocumentRelation = Citation["relation"];

/** In the order of the legend. */
export const documentRelations: readonly DocumentRelation[] = [
  "based-on",
  "implements",
  "replaces",
  "mentions",
];

/** “Quyết định số 06/QĐ-TTg”, “Luật Cư trú số 68/2020/QH14”; a law known by its name alone is “Luật Cư trú”. */
export const formatDocumentName = ({
  kind,
  name,
  number,
}: Pick<CitedDocumentNode, "kind" | "name" | "number">): string =>
  number === null ? (name ?? kind) : `${name ?? kind} số ${number}`;

/** “căn cứ 2, nhắc đến 1”, in the order of the legend; empty where nothing is cited. */
export function countRelations(relations: readonly DocumentRelation[]): string {
  return documentRelations
    .map((relation) => ({ relation, count: relations.filter((one) => one === relation).length }))
    .filter(({ count }) => count > 0)
    .map(({ relation, count }) => `${documentRelationLabels[relation]} ${count}`)
    .join(", ");
}

/** “Kế hoạch số 179/KH-TCT”. */
export const formatPlanName = (plan: Plan): string =>
  `${kindNames[plan.kind]}${plan.number === null ? " (không ghi số)" : ` số ${plan.number}`}`;
