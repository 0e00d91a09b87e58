import type { Merged } from "#importer/lines/cells.ts";
import type { HtmlElement } from "./html-elements.ts";
import { getAttribute, isDropped, isElement } from "./html-elements.ts";

/** A table's cells row by row; a cell that spans stands at its first place. */
export interface HtmlTable {
  readonly caption: HtmlElement | undefined;
  /** From which side a cell reaches that began elsewhere; undefined where the row has none. */
  readonly rows: readonly (readonly (HtmlElement | Merged | undefined)[])[];
}

/** Columns that a cell spans at most (HTML Standard, 4.9.11). */
const widestSpan = 1000;

function readSpan(cell: HtmlElement, name: "colspan" | "rowspan", most: number): number {
  const span = Number.parseInt(getAttribute(cell, name) ?? "1", 10);
  return Number.isFinite(span) && span > 0 ? Math.min(span, most) : 1;
}

function collectRows(table: HtmlElement): HtmlElement[] {
  return table.childNodes.filter(isElement).flatMap((child) => {
    if (isDropped(child)) return [];
    if (child.tagName === "tr") return [child];
    return /^(?:thead|tbody|tfoot)$/.test(child.tagName) ? collectRows(child) : [];
  });
}

/** Columns that cells from above take in a row, as “from, to” (exclusive) in order. */
type Taken = (readonly [from: number, to: number])[];

/**
 * A table as a grid, its spans opened. A row that prints fewer cells than another stays shorter. Undefined where the cells,
 * each counted for all places that it takes, are more than `most`.
 */
export function readHtmlTable(table: HtmlElement, most: number): HtmlTable | undefined {
  const sources = collectRows(table);
  const taken: Taken[] = sources.map(() => []);
  let count = 0;
  const rows: (HtmlElement | Merged | undefined)[][] = [];
  for (const [rowIndex, source] of sources.entries()) {
    const row: (HtmlElement | Merged | undefined)[] = [];
    const above = (taken[rowIndex] ?? []).sort(([a], [b]) => a - b);
    let column = 0;
    let passed = 0;
    for (const cell of source.childNodes.filter(isElement)) {
      if (!/^t[dh]$/.test(cell.tagName) || isDropped(cell)) continue;
      for (let span = above[passed]; span !== undefined && span[0] <= column; span = above[passed]) {
        column = Math.max(column, span[1]);
        passed += 1;
      }
      const width = readSpan(cell, "colspan", widestSpan);
      const height = readSpan(cell, "rowspan", sources.length - rowIndex);
      count += width * height;
      if (count > most) return undefined;
      row[column] = cell;
      for (let at = column + 1; at < Math.min(column + width, widestSpan); at += 1) row[at] = "left";
      for (let down = 1; down < height; down += 1) taken[rowIndex + down]?.push([column, column + width]);
      column += width;
    }
    for (const [from, to] of above)
      for (let at = from; at < Math.min(to, widestSpan); at += 1) row[at] ??= "above";
    const length = above.reduce((longest, [, end]) => Math.max(longest, end), column);
    rows.push(Array.from({ length: Math.min(length, widestSpan) }, (_, at) => row[at]));
  }
  const caption = table.childNodes.filter(isElement).find((child) => child.tagName === "caption");
  return { caption, rows };
}

/** Tables below an element that stand in no other; empty where it has none. */
function findTables(element: HtmlElement): HtmlElement[] {
  const found: HtmlElement[] = [];
  const open = element.childNodes.filter(isElement);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.tagName === "table") found.push(next);
    else for (const child of next.childNodes) if (isElement(child)) open.push(child);
  }
  return found;
}

/** Whether a table holds another. */
export function holdsTable(table: HtmlElement): boolean {
  return findTables(table).length > 0;
}

/** Whether a table holds one that holds another: such tables lay out a page. */
export function holdsTables(table: HtmlElement): boolean {
  return findTables(table).some(holdsTable);
}
