import { listDocuments, listEdges, type CitedDocumentNode } from "#model/document-graph.ts";
import { graphSizes, layOutGraph, type GraphColumn } from "#model/document-layout.ts";
import type { Citation, Handbook, Plan } from "#model/handbook-types.ts";
import { documentUrl } from "#model/item-url.ts";
import { toEvidence, type EvidenceProps } from "./evidence.ts";
import { formatIssued } from "./format-date.ts";
import { documentRelationLabels, planKindLabels } from "./labels.ts";
import { toPlaceChip, type PlaceChipProps } from "./place.ts";

export type DocumentRelation = Citation["relation"];

/** In the order of the legend. */
export const documentRelations: readonly DocumentRelation[] = [
  "based-on",
  "implements",
  "replaces",
  "mentions",
];

const columnTitles: Readonly<Record<GraphColumn, string>> = {
  central: "Văn bản của trung ương",
  plan: "Kế hoạch trong bộ sưu tập",
  local: "Văn bản của địa phương",
};

/** One citation, for the list of a plan and the page of a document. */
export interface CitationRow {
  readonly plan: string;
  readonly place: PlaceChipProps;
  readonly relation: string;
  /** The citation as printed. */
  readonly text: string;
  readonly evidence: EvidenceProps;
  readonly document: DocumentLink;
}

export interface DocumentLink {
  readonly id: string;
  /** “Quyết định số 06/QĐ-TTg”. */
  readonly name: string;
  readonly title: string | null;
  readonly path: string;
  /** Whether the document is a plan of the collection. */
  readonly isInside: boolean;
}

export interface DocumentRow extends DocumentLink {
  readonly issued: string;
  readonly issuer: string;
  readonly planCount: number;
  /** “căn cứ 2, thực hiện 1”; counts citations. */
  readonly relations: string;
}

export interface GraphNodeProps {
  readonly id: string;
  readonly kind: "plan" | "document";
  readonly x: number;
  readonly y: number;
  readonly path: string;
  /** Two lines that fit the box, then a third of what plans do with it. */
  readonly name: string;
  readonly line: string;
  readonly note: string;
  readonly label: string;
}

export interface GraphEdgeProps {
  readonly plan: string;
  readonly target: string;
  readonly relation: DocumentRelation;
  readonly path: string;
  /** “Ninh Bình: căn cứ Quyết định số 06/QĐ-TTg”. */
  readonly label: string;
}

export interface GraphProps {
  readonly width: number;
  readonly height: number;
  readonly nodeWidth: number;
  readonly nodeHeight: number;
  readonly columns: readonly { readonly x: number; readonly title: string }[];
  readonly nodes: readonly GraphNodeProps[];
  readonly edges: readonly GraphEdgeProps[];
}

export interface RelationCount {
  readonly relation: DocumentRelation;
  readonly word: string;
  /** Edges of the graph: pairs of plan and document. */
  readonly edges: number;
  /** Citations behind them: one for each place where a plan cites. */
  readonly citations: number;
}

export interface DocumentsPageProps {
  readonly graph: GraphProps;
  readonly relations: readonly RelationCount[];
  readonly documents: readonly DocumentRow[];
  readonly citationCount: number;
  readonly outsideCount: number;
  /** Documents of documents.yaml: the rows of documents.csv. */
  readonly listedCount: number;
  readonly plans: readonly {
    readonly id: string;
    readonly place: PlaceChipProps;
    readonly heading: string;
    readonly rows: readonly CitationRow[];
  }[];
}

const formatName = (document: CitedDocumentNode): string => `${document.kind} số ${document.number}`;

function toLink(document: CitedDocumentNode): DocumentLink {
  return {
    id: document.id,
    name: formatName(document),
    title: document.title,
    path: documentUrl(document.id),
    isInside: document.plan !== null,
  };
}

/** “căn cứ 2, nhắc đến 1”, in the order of the legend; empty where nothing is cited. */
function countRelations(relations: readonly DocumentRelation[]): string {
  return documentRelations
    .map((relation) => ({ relation, count: relations.filter((one) => one === relation).length }))
    .filter(({ count }) => count > 0)
    .map(({ relation, count }) => `${documentRelationLabels[relation]} ${count}`)
    .join(", ");
}

function toDocumentRow(document: CitedDocumentNode): DocumentRow {
  return {
    ...toLink(document),
    issued: formatIssued(document.issuedOn),
    issuer: document.issuer ?? "không rõ",
    planCount: new Set(document.uses.map((use) => use.plan.id)).size,
    relations: countRelations(document.uses.map((use) => use.citation.relation)),
  };
}

function toCitationRows(handbook: Handbook, document: CitedDocumentNode): readonly CitationRow[] {
  return document.uses.map(({ plan, citation }) => ({
    plan: plan.id,
    place: toPlaceChip(handbook, plan),
    relation: documentRelationLabels[citation.relation],
    text: citation.text,
    evidence: toEvidence(plan.id, [citation.line, citation.line]),
    document: toLink(document),
  }));
}

const formatPlanName = (plan: Plan): string =>
  `${planKindLabels[plan.kind]}${plan.number === null ? " (không ghi số)" : ` số ${plan.number}`}`;

/** Text that fits a box of the graph, by an estimate of its width; the full text is in the list and in the link's name. */
function fitBox(text: string, fontPx: number): string {
  const room = graphSizes.nodeWidth - 20;
  let width = 0;
  for (const [index, character] of [...text].entries()) {
    width +=
      fontPx * (/[\p{Lu}mw–…]/u.test(character) ? 0.74 : /[\s.,·ijlt()/-]/u.test(character) ? 0.36 : 0.62);
    if (width > room)
      return `${[...text]
        .slice(0, index - 1)
        .join("")
        .trimEnd()}…`;
  }
  return text;
}

const nameSizePx = 14;
const lineSizePx = 12;

function toPlanNode(
  plan: Plan,
  x: number,
  y: number,
  documents: readonly CitedDocumentNode[],
): GraphNodeProps {
  const uses = documents.flatMap((document) => document.uses).filter((use) => use.plan.id === plan.id);
  const note = countRelations(uses.map((use) => use.citation.relation));
  const issued = formatIssued(plan.issuedOn);
  return {
    id: plan.id,
    kind: "plan",
    x,
    y,
    path: plan.url,
    name: fitBox(plan.place.name, nameSizePx),
    line: fitBox(`${issued} · ${plan.number ?? "không ghi số"}`, lineSizePx),
    note,
    label: `${plan.place.name}, ${formatPlanName(plan)}, ${issued}: ${note || "không dẫn văn bản nào"}`,
  };
}

function toDocumentNode(document: CitedDocumentNode, x: number, y: number): GraphNodeProps {
  const row = toDocumentRow(document);
  return {
    id: document.id,
    kind: "document",
    x,
    y,
    path: row.path,
    name: fitBox(`${document.kind} ${document.number}`, nameSizePx),
    line: fitBox(`${row.issued} · ${row.issuer}`, lineSizePx),
    note: row.relations,
    label: `${row.name}, ${row.issued}, ${row.issuer}, ngoài bộ sưu tập: ${row.relations}`,
  };
}

function buildGraph(handbook: Handbook, documents: readonly CitedDocumentNode[]): GraphProps {
  const { plans } = handbook;
  const layout = layOutGraph(documents, plans, listEdges(documents, plans));
  const planOf = new Map(plans.map((plan) => [plan.id, plan]));
  const documentOf = new Map(documents.map((document) => [document.id, document]));
  const nameOf = (id: string): string => {
    const [plan, document] = [planOf.get(id), documentOf.get(id)];
    return plan === undefined ? (document === undefined ? id : formatName(document)) : formatPlanName(plan);
  };
  return {
    width: layout.width,
    height: layout.height,
    nodeWidth: graphSizes.nodeWidth,
    nodeHeight: graphSizes.nodeHeight,
    columns: layout.columns.map(({ column, x }) => ({ x, title: columnTitles[column] })),
    nodes: layout.nodes.flatMap(({ id, column, x, y }): readonly GraphNodeProps[] => {
      const [plan, document] = [planOf.get(id), documentOf.get(id)];
      if (column === "plan") return plan === undefined ? [] : [toPlanNode(plan, x, y, documents)];
      return document === undefined ? [] : [toDocumentNode(document, x, y)];
    }),
    edges: layout.edges.map(({ plan, target, relation, path, count }) => ({
      plan,
      target,
      relation,
      path,
      label: `${planOf.get(plan)?.place.name ?? plan}: ${documentRelationLabels[relation]} ${nameOf(target)}${count > 1 ? `, ${count} chỗ` : ""}`,
    })),
  };
}

/** Everything the page of documents shows: the graph, the documents by day of issue, and the citations plan by plan. */
export function buildDocumentsPage(handbook: Handbook): DocumentsPageProps {
  const documents = listDocuments(handbook);
  const graph = buildGraph(handbook, documents);
  const citations = documents.flatMap((document) => toCitationRows(handbook, document));
  const lineOf = (row: CitationRow): number => Number(/\d+/.exec(row.evidence.text)?.[0] ?? 0);
  return {
    graph,
    relations: documentRelations.map((relation) => ({
      relation,
      word: documentRelationLabels[relation],
      edges: graph.edges.filter((edge) => edge.relation === relation).length,
      citations: citations.filter((row) => row.relation === documentRelationLabels[relation]).length,
    })),
    documents: documents.map(toDocumentRow),
    citationCount: citations.length,
    listedCount: handbook.documents.length,
    outsideCount: documents.filter((document) => document.plan === null).length,
    plans: handbook.plans.map((plan) => ({
      id: plan.id,
      place: toPlaceChip(handbook, plan),
      heading: formatPlanName(plan),
      rows: citations.filter((row) => row.plan === plan.id).toSorted((a, b) => lineOf(a) - lineOf(b)),
    })),
  };
}

export interface DocumentPageProps extends DocumentRow {
  readonly kind: string;
  readonly number: string;
  readonly aliases: readonly string[];
  readonly level: string;
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
  const document = listDocuments(handbook).find((one) => one.id === id);
  if (document === undefined) throw new Error(`Unknown document ${id}`);
  return {
    ...toDocumentRow(document),
    kind: document.kind,
    number: document.number,
    aliases: document.aliases,
    level: document.level === "central" ? "trung ương" : "địa phương",
    plan: document.plan === null ? null : { name: formatPlanName(document.plan), path: document.plan.url },
    uses: toCitationRows(handbook, document),
  };
}

/** The citations as a table: one row each, plan order, then line. */
export function buildCitationCsv(handbook: Handbook): readonly Readonly<Record<string, string>>[] {
  return buildDocumentsPage(handbook).plans.flatMap((plan) =>
    plan.rows.map((row) => ({
      "Địa phương": row.place.fullName,
      "Kế hoạch": plan.heading,
      "Quan hệ": row.relation,
      "Văn bản": row.document.name,
      "Trích yếu": row.document.title ?? "",
      "Trong bộ sưu tập": row.document.isInside ? "có" : "không",
      "Nguyên văn": row.text,
      "Căn cứ": row.evidence.text,
      "Đường dẫn": row.document.path,
    })),
  );
}
