import type { HtmlElement } from "./html-elements.ts";
import { getAttribute, isDropped, isElement } from "./html-elements.ts";

/** A table's cells row by row, those of its own alone; a cell that spans stands at its first place. */
export interface HtmlTable {
  readonly caption: HtmlElement | undefined;
  /** Undefined where a cell from above or from the left reaches, or the row has none. */
  readonly rows: readonly (readonly (HtmlElement | undefined)[])[];
}

/** Spans that HTML allows at most (HTML Standard, 4.9.11). */
const widestSpan = 1000;
const tallestSpan = 65_534;

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

/** A table as a grid, its spans opened. A row that prints fewer cells than another stays shorter. */
export function readHtmlTable(table: HtmlElement): HtmlTable {
  const sources = collectRows(table);
  const taken: Set<number>[] = sources.map(() => new Set<number>());
  const rows = sources.map((source, rowIndex) => {
    const row: (HtmlElement | undefined)[] = [];
    let column = 0;
    for (const cell of source.childNodes.filter(isElement)) {
      if (!/^t[dh]$/.test(cell.tagName) || isDropped(cell)) continue;
      while (taken[rowIndex]?.has(column) === true) column += 1;
      const width = readSpan(cell, "colspan", widestSpan);
      const height = readSpan(cell, "rowspan", tallestSpan);
      row[column] = cell;
      for (let down = 0; down < height && rowIndex + down < sources.length; down += 1)
        for (let right = 0; right < width; right += 1) taken[rowIndex + down]?.add(column + right);
      column += width;
    }
    return row;
  });
  const caption = table.childNodes.filter(isElement).find((child) => child.tagName === "caption");
  const lengths = rows.map((row, index) =>
    Math.max(row.length, ...[...(taken[index] ?? [])].map((at) => at + 1)),
  );
  return {
    caption,
    rows: rows.map((row, index) =>
      Array.from({ length: Math.min(lengths[index] ?? 0, widestSpan) }, (_, at) => row[at]),
    ),
  };
}

/** Whether a table holds another: such tables lay out a page. */
export function holdsTable(table: HtmlElement): boolean {
  const open = table.childNodes.filter(isElement);
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    if (element.tagName === "table") return true;
    open.push(...element.childNodes.filter(isElement));
  }
  return false;
}
