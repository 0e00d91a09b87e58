import type { Box, Ruling, Rulings } from "./pdf-rulings.ts";

/** A table found by its rulings. */
export interface PdfGrid {
  readonly box: Box;
  /** Edges of its columns, from the left. */
  readonly xs: readonly number[];
  /** Edges of its rows, from the top. */
  readonly ys: readonly number[];
  /**
   * Row and column of the first square of the cell that each square belongs to; rows from the top. A row ends early where
   * its last square has no line on its right: it prints fewer cells.
   */
  readonly owners: readonly (readonly (readonly [row: number, column: number])[])[];
}

/** How near two lines must lie to be one, in points. */
const near = 3;

/** Lines at one place joined where they touch, in order of place. */
function joinRulings(rulings: readonly Ruling[]): Ruling[] {
  const sorted = [...rulings].sort((a, b) => a.at - b.at);
  const rows: Ruling[][] = [];
  for (const ruling of sorted) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row !== undefined && first !== undefined && ruling.at - first.at <= near) row.push(ruling);
    else rows.push([ruling]);
  }
  return rows.flatMap((row) => {
    const at = row.reduce((sum, ruling) => sum + ruling.at, 0) / row.length;
    const out: { at: number; from: number; to: number }[] = [];
    for (const { from, to } of [...row].sort((a, b) => a.from - b.from)) {
      const last = out.at(-1);
      if (last !== undefined && from <= last.to + near) last.to = Math.max(last.to, to);
      else out.push({ at, from, to });
    }
    return out.filter((ruling) => ruling.to - ruling.from > near);
  });
}

const crosses = (h: Ruling, v: Ruling): boolean =>
  v.at >= h.from - near && v.at <= h.to + near && h.at >= v.from - near && h.at <= v.to + near;

/** Lines that hang together, as groups with their horizontal and vertical ones. */
function groupRulings(horizontal: readonly Ruling[], vertical: readonly Ruling[]): Rulings[] {
  const left = new Set<Ruling>(horizontal);
  const groups: Rulings[] = [];
  for (const start of horizontal) {
    if (!left.delete(start)) continue;
    const group = { horizontal: [start], vertical: [] as Ruling[] };
    const seen = new Set<Ruling>();
    for (const h of group.horizontal) {
      for (const v of vertical) {
        if (seen.has(v) || !crosses(h, v)) continue;
        seen.add(v);
        group.vertical.push(v);
        for (const other of left) {
          if (!crosses(other, v)) continue;
          left.delete(other);
          group.horizontal.push(other);
        }
      }
    }
    groups.push(group);
  }
  return groups;
}

/** Distinct places in rising order. */
function distinct(places: readonly number[]): number[] {
  const out: number[] = [];
  for (const place of [...places].sort((a, b) => a - b)) {
    const last = out.at(-1);
    if (last === undefined || place - last > near) out.push(place);
  }
  return out;
}

/** Tells for edges of cells, by their index, whether a ruling stands there at a place along them. */
function readCovers(
  rulings: readonly Ruling[],
  edges: readonly number[],
): (edge: number, along: number) => boolean {
  const byEdge = edges.map((edge) => rulings.filter(({ at }) => Math.abs(at - edge) <= near));
  return (edge, along) => byEdge[edge]?.some(({ from, to }) => from <= along && along <= to) ?? false;
}

/** Squares of a grid above which it is no table but a drawing: the longest row of a page with a line every millimetre has 300. */
const mostSquares = 20_000;

function buildGrid({ horizontal, vertical }: Rulings): PdfGrid | undefined {
  // A page break may cut a table between two horizontal lines: its vertical ones tell where it ends.
  const top = vertical.reduce((most, { to }) => Math.max(most, to), -Infinity);
  const bottom = vertical.reduce((least, { from }) => Math.min(least, from), Infinity);
  const ys = distinct([...horizontal.map(({ at }) => at), bottom, top]).reverse();
  const xs = distinct(vertical.map((v) => v.at));
  if (xs.length < 3 || ys.length < 2 || xs.length * ys.length > mostSquares) return undefined;
  const rows = ys.length - 1;
  const columns = xs.length - 1;
  const at = (list: readonly number[], index: number): number => list[index] ?? 0;
  const middle = (list: readonly number[], index: number): number =>
    (at(list, index) + at(list, index + 1)) / 2;
  const isUpright = readCovers(vertical, xs);
  const isLevel = readCovers(horizontal, ys);
  const owners: (readonly [number, number] | undefined)[][] = Array.from({ length: rows }, () =>
    Array.from({ length: columns }, () => undefined),
  );
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (owners[row]?.[column] !== undefined) continue;
      const owner = [row, column] as const;
      const open: [number, number][] = [[row, column]];
      for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const [r, c] = next;
        const line = owners[r];
        if (line === undefined || c < 0 || c >= columns || line[c] !== undefined) continue;
        line[c] = owner;
        if (!isUpright(c + 1, middle(ys, r))) open.push([r, c + 1]);
        if (!isUpright(c, middle(ys, r))) open.push([r, c - 1]);
        if (!isLevel(r + 1, middle(xs, c))) open.push([r + 1, c]);
        if (r > 0 && !isLevel(r, middle(xs, c))) open.push([r - 1, c]);
      }
    }
  }
  const filled = owners.map((line, row) => {
    const isClosed = isUpright(columns, middle(ys, row));
    const cells = line.map((owner, column) => owner ?? ([row, column] as const));
    if (isClosed) return cells;
    const open = cells.at(-1);
    return cells.filter(([r, c]) => r !== open?.[0] || c !== open[1]);
  });
  const box = { x0: at(xs, 0), x1: at(xs, columns), y0: at(ys, rows), y1: at(ys, 0) };
  return { box, xs, ys, owners: filled };
}

/** Whether a grid parts anything: at least two columns in one of its rows. */
function hasColumns(grid: PdfGrid): boolean {
  return grid.owners.some((row) => new Set(row.map(([r, c]) => `${r} ${c}`)).size > 1);
}

/** Lines of one direction above which a page holds a drawing, such as a map: a page of the smallest rows and columns has 400. */
const mostRulings = 4000;

/** Whether a page has so many lines that they are a drawing. */
export function isDrawing({ horizontal, vertical }: Rulings): boolean {
  return joinRulings(horizontal).length > mostRulings || joinRulings(vertical).length > mostRulings;
}

/**
 * The tables that a page rules, from the top. Boxes around text and lines under it are none, and neither is a drawing of very
 * many lines.
 */
export function findGrids(rulings: Rulings): readonly PdfGrid[] {
  const [horizontal, vertical] = [joinRulings(rulings.horizontal), joinRulings(rulings.vertical)];
  if (horizontal.length > mostRulings || vertical.length > mostRulings) return [];
  return groupRulings(horizontal, vertical)
    .flatMap((group) => buildGrid(group) ?? [])
    .filter(hasColumns)
    .sort((a, b) => b.box.y1 - a.box.y1);
}
