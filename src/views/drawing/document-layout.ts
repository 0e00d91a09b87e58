import { linkHorizontal } from "d3-shape";
import { groupBy } from "#text/group-by.ts";
import type { CitedDocumentNode, GraphEdge } from "#handbook/document-graph.ts";
import type { Plan } from "#handbook/handbook-types.ts";

/** Sizes of the drawing in its own units, which are CSS pixels at full size. */
export const graphSizes = {
  nodeWidth: 300,
  nodeHeight: 58,
  rowGap: 14,
  columnGap: 170,
  margin: 8,
  /** Room for the heading of a column. */
  head: 34,
} as const;

export type GraphColumn = "central" | "plan" | "local";

/** Documents of the centre to the left of the plans that cite them, those of provinces and below to the right. */
export const graphColumns: readonly GraphColumn[] = ["central", "plan", "local"];

export interface PlacedNode {
  readonly id: string;
  readonly column: GraphColumn;
  /** Upper left corner. */
  readonly x: number;
  readonly y: number;
}

export interface PlacedEdge extends GraphEdge {
  /** Path data of a curve from the plan to the document. */
  readonly path: string;
}

export interface GraphLayout {
  readonly width: number;
  readonly height: number;
  /** Left edge of each column. */
  readonly columns: readonly { readonly column: GraphColumn; readonly x: number }[];
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
}

const round = (value: number): number => Math.round(value * 10) / 10;

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Documents of a column, each near the plans that cite it; then by day of issue, then by id. */
function orderColumn(
  documents: readonly CitedDocumentNode[],
  planIndex: ReadonlyMap<string, number>,
): readonly CitedDocumentNode[] {
  const weight = new Map(
    documents.map((document) => [
      document.id,
      mean([...new Set(document.uses.map((use) => use.plan.id))].map((id) => planIndex.get(id) ?? 0)),
    ]),
  );
  return [...documents].sort((a, b) => {
    const gap = (weight.get(a.id) ?? 0) - (weight.get(b.id) ?? 0);
    if (gap !== 0) return gap;
    const [left, right] = [`${a.issuedOn ?? "9999"} ${a.id}`, `${b.issuedOn ?? "9999"} ${b.id}`];
    return left < right ? -1 : left > right ? 1 : 0;
  });
}

/** Upper edges of `count` boxes over a height, evenly spread. */
function spread(count: number, height: number): readonly number[] {
  const slot = count === 0 ? 0 : height / count;
  return Array.from({ length: count }, (_, index) => slot * index + (slot - graphSizes.nodeHeight) / 2);
}

/** Points along one side of a box, one for each edge, in the order of what they lead to. */
function findPorts(
  edges: readonly GraphEdge[],
  own: (edge: GraphEdge) => string,
  other: (edge: GraphEdge) => string,
  at: ReadonlyMap<string, PlacedNode>,
): ReadonlyMap<GraphEdge, number> {
  const ports = new Map<GraphEdge, number>();
  const sideOf = (edge: GraphEdge): string => {
    const [from, to] = [at.get(own(edge)), at.get(other(edge))];
    return `${own(edge)} ${(to?.x ?? 0) < (from?.x ?? 0) ? "left" : "right"}`;
  };
  for (const group of groupBy(edges, sideOf).values()) {
    const sorted = [...group].sort((a, b) => (at.get(other(a))?.y ?? 0) - (at.get(other(b))?.y ?? 0));
    sorted.forEach((edge, index) => {
      const y = at.get(own(edge))?.y ?? 0;
      ports.set(edge, y + (graphSizes.nodeHeight * (index + 1)) / (sorted.length + 1));
    });
  }
  return ports;
}

const toCurve = linkHorizontal<
  { readonly source: readonly [number, number]; readonly target: readonly [number, number] },
  readonly [number, number]
>()
  .x((point) => round(point[0]))
  .y((point) => round(point[1]));

function toPath(from: PlacedNode, to: PlacedNode, fromY: number, toY: number): string {
  const { nodeWidth, columnGap } = graphSizes;
  if (from.x === to.x) {
    // Two plans stand in one column: a bow beside it.
    const x = from.x + nodeWidth;
    const bow = x + columnGap / 2;
    return `M${x},${round(fromY)}C${bow},${round(fromY)},${bow},${round(toY)},${x},${round(toY)}`;
  }
  const isLeft = to.x < from.x;
  const source = [isLeft ? from.x : from.x + nodeWidth, fromY] as const;
  const target = [isLeft ? to.x + nodeWidth : to.x, toY] as const;
  return toCurve({ source, target }) ?? "";
}

/** Ids of the boxes of each column, from the top. */
function listColumns(
  documents: readonly CitedDocumentNode[],
  plans: readonly Plan[],
): Readonly<Record<GraphColumn, readonly string[]>> {
  const planIndex = new Map(plans.map((plan, index) => [plan.id, index]));
  const shown = documents.filter((document) => document.plan === null && document.uses.length > 0);
  const idsAt = (level: "central" | "local"): readonly string[] => {
    const column = shown.filter((document) => document.level === level);
    return orderColumn(column, planIndex).map((document) => document.id);
  };
  return { central: idsAt("central"), plan: plans.map((plan) => plan.id), local: idsAt("local") };
}

/** The edges between placed boxes, each from and to a port of its own. */
function drawEdges(edges: readonly GraphEdge[], nodes: readonly PlacedNode[]): readonly PlacedEdge[] {
  const at = new Map(nodes.map((node) => [node.id, node]));
  const planOf = (edge: GraphEdge): string => edge.plan;
  const targetOf = (edge: GraphEdge): string => edge.target;
  const fromPorts = findPorts(edges, planOf, targetOf, at);
  const toPorts = findPorts(edges, targetOf, planOf, at);
  return edges.flatMap((edge): readonly PlacedEdge[] => {
    const [from, to] = [at.get(edge.plan), at.get(edge.target)];
    if (from === undefined || to === undefined) return [];
    return [{ ...edge, path: toPath(from, to, fromPorts.get(edge) ?? from.y, toPorts.get(edge) ?? to.y) }];
  });
}

/**
 * Places of plans and of the documents they cite, the same for the same input: plans in the middle in their order,
 * documents beside the plans that cite them. Documents that no plan cites, and plans of the collection that are cited,
 * have no box of their own as documents.
 */
export function layOutGraph(
  documents: readonly CitedDocumentNode[],
  plans: readonly Plan[],
  edges: readonly GraphEdge[],
): GraphLayout {
  const { nodeWidth, nodeHeight, rowGap, columnGap, margin, head } = graphSizes;
  const idsOf = listColumns(documents, plans);
  const longest = Math.max(1, ...graphColumns.map((column) => idsOf[column].length));
  const bodyHeight = longest * (nodeHeight + rowGap);
  const columns = graphColumns.map((column, index) => ({
    column,
    x: margin + index * (nodeWidth + columnGap),
  }));
  const nodes = columns.flatMap(({ column, x }): readonly PlacedNode[] => {
    const tops = spread(idsOf[column].length, bodyHeight);
    return idsOf[column].map((id, index) => ({ id, column, x, y: round(head + (tops[index] ?? 0)) }));
  });
  return {
    width: margin * 2 + nodeWidth * 3 + columnGap * 2,
    height: head + bodyHeight + margin,
    columns,
    nodes,
    edges: drawEdges(edges, nodes),
  };
}
