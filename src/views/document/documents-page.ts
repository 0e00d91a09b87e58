import { listDocuments, type CitedDocumentNode } from "#handbook/document-graph.ts";
import { findDocumentNode } from "#handbook/document-index.ts";
import type { Handbook } from "#handbook/handbook-types.ts";
import { documentUrl, planUrl } from "#paths/site-paths.ts";
import { describeOrigin, toFates, type FateProps } from "./document-fate.ts";
import { buildGraph, type GraphProps } from "./document-graph.ts";
import {
  countRelations,
  documentRelations,
  formatDocumentName,
  formatPlanName,
  type DocumentRelation,
} from "./document-names.ts";
import { groupBy } from "#text/group-by.ts";
import { toEvidence, type EvidenceProps } from "#views/parts/evidence.ts";
import { formatIssued } from "#views/parts/format-date.ts";
import { getPlan } from "#views/parts/handbook-index.ts";
import { documentRelationLabels } from "#views/parts/labels.ts";
import { linkAddresses, type LinkedPart } from "#views/parts/linked-text.ts";
import { toPlaceChip, type PlaceChipProps } from "#views/parts/place.ts";

/** One place where a plan cites a document. */
export interface CitedAt {
  readonly line: number;
  readonly relation: string;
  /** The citation as printed. */
  readonly text: string;
  readonly evidence: EvidenceProps;
}

/** A plan and a document that it cites, for the list of a plan and the page of a document. */
export interface CitationRow {
  readonly plan: string;
  readonly place: PlaceChipProps;
  readonly document: DocumentLink;
  /** Every place, by line. */
  readonly occurrences: readonly CitedAt[];
}

export interface DocumentLink {
  readonly id: string;
  /** “Quyết định số 06/QĐ-TTg”. */
  readonly name: string;
  readonly title: string | null;
  readonly path: string;
  /** Whether the document is a plan of the collection. */
  readonly isInside: boolean;
  /** What became of it, oldest first; empty where nothing is known. */
  readonly fates: readonly FateProps[];
}

export interface DocumentRow extends DocumentLink {
  readonly issued: string;
  readonly issuer: string;
  readonly planCount: number;
  /** Places where plans cite it. */
  readonly citationCount: number;
  /** “căn cứ 2, thực hiện 1”; counts plans, each by the strongest of its places. */
  readonly relations: string;
  /** Whether plans cite it by its name. */
  readonly isLaw: boolean;
}

export interface RelationCount {
  readonly relation: DocumentRelation;
  readonly word: string;
  /** Edges of the graph: pairs of plan and document, each by the strongest of its places. */
  readonly edges: number;
  /** Places, each by its own relation: a pair may have places of several. */
  readonly citations: number;
}

export interface DocumentsPageProps {
  readonly graph: GraphProps;
  readonly relations: readonly RelationCount[];
  readonly documents: readonly DocumentRow[];
  /** Plans that cite a document. */
  readonly citingCount: number;
  /** Documents that a plan cites. */
  readonly citedCount: number;
  /** Laws among them, which plans cite by name. */
  readonly lawCount: number;
  /** Pairs of a plan and a document that it cites. */
  readonly pairCount: number;
  /** Places where plans cite documents. */
  readonly citationCount: number;
  readonly outsideCount: number;
  /** Documents of documents.yaml: the rows of documents.csv. */
  readonly listedCount: number;
  readonly plans: readonly {
    readonly id: string;
    readonly place: PlaceChipProps;
    readonly heading: string;
    /** By the line of the first place. */
    readonly rows: readonly CitationRow[];
    readonly citationCount: number;
  }[];
}

function toLink(document: CitedDocumentNode): DocumentLink {
  return {
    id: document.id,
    name: formatDocumentName(document),
    title: document.title,
    path: documentUrl(document.id),
    isInside: document.plan !== null,
    fates: toFates(document.entry),
  };
}

const countCitations = (rows: readonly { readonly occurrences: readonly unknown[] }[]): number =>
  rows.reduce((total, row) => total + row.occurrences.length, 0);

function toDocumentRow(document: CitedDocumentNode): DocumentRow {
  return {
    ...toLink(document),
    issued: formatIssued(document.issuedOn),
    issuer: document.issuer ?? "không rõ",
    planCount: document.uses.length,
    citationCount: countCitations(document.uses),
    relations: countRelations(document.uses.map((use) => use.relation)),
    isLaw: document.name !== null,
  };
}

function toCitationRows(handbook: Handbook, document: CitedDocumentNode): readonly CitationRow[] {
  return document.uses.map(({ plan, occurrences }) => ({
    plan: plan.id,
    place: toPlaceChip(handbook, plan),
    document: toLink(document),
    occurrences: occurrences.map(({ line, relation, text }) => ({
      line,
      relation: documentRelationLabels[relation],
      text,
      evidence: toEvidence(plan.id, [line, line]),
    })),
  }));
}

const firstLine = (row: CitationRow): number => row.occurrences[0]?.line ?? 0;

/** Everything the page of documents shows: the graph, the documents by day of issue, and the citations plan by plan. */
export function buildDocumentsPage(handbook: Handbook): DocumentsPageProps {
  const documents = listDocuments(handbook);
  const graph = buildGraph(handbook, documents);
  const rows = documents.flatMap((document) => toCitationRows(handbook, document));
  const rowsOfPlan = groupBy(rows, (row) => row.plan);
  const citations = rows.flatMap((row) => row.occurrences);
  return {
    graph,
    relations: documentRelations.map((relation) => ({
      relation,
      word: documentRelationLabels[relation],
      edges: graph.edges.filter((edge) => edge.relation === relation).length,
      citations: citations.filter((one) => one.relation === documentRelationLabels[relation]).length,
    })),
    documents: documents.map(toDocumentRow),
    citingCount: new Set(rows.map((row) => row.plan)).size,
    citedCount: documents.filter((document) => document.uses.length > 0).length,
    lawCount: documents.filter((document) => document.uses.length > 0 && document.name !== null).length,
    pairCount: rows.length,
    citationCount: citations.length,
    listedCount: handbook.documents.length,
    outsideCount: documents.filter((document) => document.plan === null).length,
    plans: handbook.plans.map((plan) => {
      const own = (rowsOfPlan.get(plan.id) ?? []).toSorted((a, b) => firstLine(a) - firstLine(b));
      return {
        id: plan.id,
        place: toPlaceChip(handbook, plan),
        heading: formatPlanName(plan),
        rows: own,
        citationCount: countCitations(own),
      };
    }),
  };
}

export interface DocumentPageProps extends DocumentRow {
  readonly aliases: readonly string[];
  readonly level: string;
  /** Where the facts come from. */
  readonly origin: readonly LinkedPart[];
  /** Titles as plans print them, where they differ. */
  readonly printedTitles: readonly {
    readonly place: string;
    readonly text: string;
    readonly evidence: EvidenceProps;
  }[];
  /** The plan that the document is; null for one outside the collection. */
  readonly plan: { readonly name: string; readonly path: string } | null;
  readonly uses: readonly CitationRow[];
}

/** Ids of all documents that have a page, by day of issue. */
export function listDocumentIds(handbook: Handbook): readonly string[] {
  return listDocuments(handbook).map((document) => document.id);
}

/** Everything the page of one document shows. @throws Error for an unknown id. */
export function buildDocumentPage(handbook: Handbook, id: string): DocumentPageProps {
  const document = findDocumentNode(handbook, id);
  if (document === undefined) throw new Error(`Unknown document ${id}`);
  return {
    ...toDocumentRow(document),
    aliases: document.aliases,
    origin: linkAddresses(describeOrigin(document.entry)),
    printedTitles: (document.entry?.printedTitles ?? []).map(({ plan, line, text }) => ({
      place: getPlan(handbook, plan).place.name,
      text,
      evidence: toEvidence(plan, [line, line]),
    })),
    level: document.level === "central" ? "trung ương" : "địa phương",
    plan:
      document.plan === null
        ? null
        : { name: formatPlanName(document.plan), path: planUrl(document.plan.id) },
    uses: toCitationRows(handbook, document),
  };
}
