import { listDocuments, type CitedDocumentNode } from "#handbook/document-graph.ts";
import type { Handbook } from "#handbook/handbook-types.ts";
import { agenciesUrl, documentUrl, glossaryUrl } from "#paths/site-paths.ts";
import { joinWhitespace } from "#text/join.ts";
import { agencyLevelLabels } from "#views/parts/agency-labels.ts";
import { findAgencyPath, indexAgencies } from "#views/parts/agency-index.ts";
import { formatIssued } from "#views/parts/format-date.ts";
import { getPlan } from "#views/parts/handbook-index.ts";
import { toText } from "#views/parts/segment.ts";
import { tellToday } from "#views/agency/agency-today.ts";
import { toFates } from "#views/document/document-fate.ts";
import { formatDocumentName } from "#views/document/document-names.ts";
import { buildGlossaryPage } from "#views/terms/glossary-page.ts";
import { type Entry, noFacts, noPlan } from "./entry.ts";

/** Bodies by all their names, those too that no plan names: somebody asks what became of them. */
function listAgencies(handbook: Handbook, order: number): Entry[] {
  const { named, tasks } = indexAgencies(handbook);
  return handbook.agencies.map((agency): Entry => {
    const led = (tasks.get(agency.id) ?? []).filter(({ role }) => role === "leads").length;
    const roles = named.has(agency.id)
      ? led > 0
        ? `Chủ trì ${led} mục của các kế hoạch.`
        : ""
      : "Không kế hoạch nào của bộ sưu tập nêu cơ quan này.";
    const today = toText(tellToday(handbook, agency));
    return {
      record: {
        ...noPlan,
        kind: "agency",
        url: findAgencyPath(handbook, agency.id) ?? agenciesUrl,
        title: agency.name,
        otherTitles: [...new Set([...agency.abbreviations, ...agency.names])],
        order,
      },
      text: [],
      ...noFacts,
      note: joinWhitespace(`${agencyLevelLabels[agency.level]}. ${roles} ${today}`),
    };
  });
}

function tellDocument(
  handbook: Handbook,
  { issuer, issuedOn, title, entry, uses }: CitedDocumentNode,
): string[] {
  const issued = [issuer ?? "", issuedOn === null ? "" : formatIssued(issuedOn)].filter((one) => one !== "");
  const plans = [...new Set(uses.map(({ plan }) => plan.id))].map((id) => getPlan(handbook, id).place.name);
  const cited = plans.length === 0 ? "" : `Được dẫn trong kế hoạch của ${plans.join(", ")}.`;
  return [
    title ?? "",
    ...(issued.length === 0 ? [] : [`${issued.join(", ")}.`]),
    ...toFates(entry).map(({ text }) => `${text}.`),
    cited,
  ].filter((one) => one !== "");
}

/** Documents that plans cite, by their number as it is written. */
const listCited = (handbook: Handbook, order: number): Entry[] =>
  listDocuments(handbook).map((document) => ({
    record: {
      ...noPlan,
      kind: "document",
      url: documentUrl(document.id),
      title: formatDocumentName(document),
      otherTitles: [...document.aliases],
      order,
    },
    text: tellDocument(handbook, document),
    ...noFacts,
  }));

/** Abbreviations with what they stand for. */
const listTerms = (handbook: Handbook, order: number): Entry[] =>
  buildGlossaryPage(handbook).map(({ anchor, short, forms, long, english, meaning }) => ({
    record: {
      ...noPlan,
      kind: "term",
      url: glossaryUrl(anchor),
      title: short,
      otherTitles: [...forms, ...long, ...(english === null ? [] : [english])],
      order,
    },
    text: [long.join("; "), meaning ?? ""].filter((one) => one !== ""),
    ...noFacts,
  }));

/** What stands in the books of the collection: bodies, cited documents, abbreviations. `order`: place behind all models. */
export const listBookEntries = (handbook: Handbook, order: number): readonly Entry[] => [
  ...listAgencies(handbook, order),
  ...listCited(handbook, order),
  ...listTerms(handbook, order),
];
