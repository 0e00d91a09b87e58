import { listDocuments } from "#handbook/document-graph.ts";
import type { Handbook } from "#handbook/handbook-types.ts";
import { agencyPlaceUrl, documentUrl, modelUrl, planUrl } from "#paths/site-paths.ts";
import { kindNames } from "#text/kind-names.ts";
import { formatDocumentName } from "#views/document/document-names.ts";
import { findAgencyPath } from "#views/parts/agency-index.ts";

/** A page with its address, by which a wrong address may be told. */
export interface PageLink {
  readonly path: string;
  readonly title: string;
}

/** Pages of single things: models, plans, bodies with a page, bodies of places, cited documents. */
export const listThingPages = (handbook: Handbook): readonly PageLink[] => [
  ...handbook.models.map(({ id, name }) => ({ path: modelUrl(id), title: name })),
  ...handbook.plans.map(({ id, kind, number, place }) => ({
    path: planUrl(id),
    title: `${kindNames[kind]}${number === null ? "" : ` ${number}`} – ${place.name}`,
  })),
  ...handbook.agencies.flatMap(({ id, name }) => {
    const path = findAgencyPath(handbook, id);
    return path === null ? [] : [{ path, title: name }];
  }),
  ...handbook.plans.map(({ id, place }) => ({ path: agencyPlaceUrl(id), title: `Cơ quan ở ${place.name}` })),
  ...listDocuments(handbook).map((document) => ({
    path: documentUrl(document.id),
    title: formatDocumentName(document),
  })),
];
