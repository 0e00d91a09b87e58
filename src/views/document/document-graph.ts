import { listEdges, type CitedDocumentNode } from "#handbook/document-graph.ts";
import { graphSizes, layOutGraph, type GraphColumn } from "#views/drawing/document-layout.ts";
import type { Handbook, Plan } from "#handbook/handbook-types.ts";
import { documentUrl, planUrl } from "#paths/site-paths.ts";
import {
  countRelations,
  formatDocumentName,
  formatPlanName,
  type DocumentRelation,
} from "./document-names.ts";
import { formatIssued } from "#views/parts/format-date.ts";
import { documentRelationLabels } from "#views/parts/labels.ts";

const columnTitles: Readonly<Record<GraphColumn, string>> = {
  central: "Văn bản của trung ương",
  plan: "Kế hoạch trong bộ sưu tập",
  local: "Văn bản của địa phương",
};

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

/** Text that fits a box of the graph, by an estimate of its width; the full text is in the list and in the link's name. */
function fitBox(text: string, fontPx: number, isBold = false): string {
  // Bold letters are wider by about a tenth.
  const room = (graphSizes.nodeWidth - 20) / (isBold ? 1.12 : 1);
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
  const note = countRelations(uses.map((use) => use.relation));
  const issued = formatIssued(plan.issuedOn);
  return {
    id: plan.id,
    kind: "plan",
    x,
    y,
    path: planUrl(plan.id),
    name: fitBox(plan.place.name, nameSizePx, true),
    line: fitBox(`${issued} · ${plan.number ?? "không ghi số"}`, lineSizePx),
    note,
    label: `${plan.place.name}, ${formatPlanName(plan)}, ${issued}: ${note || "không dẫn văn bản nào"}`,
  };
}

function toDocumentNode(document: CitedDocumentNode, x: number, y: number): GraphNodeProps {
  const issued = formatIssued(document.issuedOn);
  const issuer = document.issuer ?? "không rõ cơ quan";
  const note = countRelations(document.uses.map((use) => use.relation));
  return {
    id: document.id,
    kind: "document",
    x,
    y,
    path: documentUrl(document.id),
    name: fitBox(document.name ?? `${document.kind} ${document.number ?? ""}`, nameSizePx, true),
    line: fitBox(`${issued} · ${issuer}`, lineSizePx),
    note,
    label: `${formatDocumentName(document)}, ${issued}, ${issuer}, ngoài bộ sưu tập: ${note}`,
  };
}

/** The graph of documents and plans, laid out. */
export function buildGraph(handbook: Handbook, documents: readonly CitedDocumentNode[]): GraphProps {
  const { plans } = handbook;
  const layout = layOutGraph(documents, plans, listEdges(documents, plans));
  const planOf = new Map(plans.map((plan) => [plan.id, plan]));
  const documentOf = new Map(documents.map((document) => [document.id, document]));
  const nameOf = (id: string): string => {
    const [plan, document] = [planOf.get(id), documentOf.get(id)];
    return plan === undefined
      ? document === undefined
        ? id
        : formatDocumentName(document)
      : formatPlanName(plan);
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
