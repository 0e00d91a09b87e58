import { drawAttributes } from "#components/parts/draw-html.ts";
import type { Cell } from "#views/table/cell.ts";
import type { Grid, GridCell, GridRow } from "#views/table/table.ts";
import { drawCell } from "./draw-cell.ts";

export type GridColumn = Grid["columns"][number];

/** Nothing, or the dash that says so: a list of rows leaves it out with its label. */
function isEmpty(cell: Cell): boolean {
  if (cell.kind === "stack") return cell.cells.every(isEmpty);
  if (cell.kind === "list") return cell.entries.length === 0 && cell.none === "–";
  return (cell.kind === "text" && cell.text === "") || (cell.kind === "none" && cell.text === "–");
}

/** Class of a column's head, or of a cell of the column. */
export const toClass = (column: GridColumn, cell?: Cell): string | undefined =>
  [
    column.isNumber === true && "table__number",
    (column.isNowrap === true || cell?.kind === "date") && cell !== undefined && "table__nowrap",
    cell?.kind === "none" && "table__none",
    cell !== undefined && isEmpty(cell) && "table__empty",
  ]
    .filter((part) => part !== false)
    .join(" ") || undefined;

function drawGridCell(column: GridColumn, { cell, attributes }: GridCell): string {
  const told = { class: toClass(column, cell), ...attributes };
  const drawn = drawCell(cell);
  if (column.isHead === true) return `<th scope="row" role="rowheader"${drawAttributes(told)}>${drawn}</th>`;
  const label = (column.label ?? column.head) || undefined;
  return `<td role="cell"${drawAttributes({ "data-label": label, ...told })}>${drawn}</td>`;
}

function drawRow(columns: Grid["columns"], { attributes, cells }: GridRow): string {
  const drawn = columns.map((column, at) => {
    const cell = cells[at];
    return column.isFileOnly === true || cell === undefined ? "" : drawGridCell(column, cell);
  });
  return `<tr role="row"${drawAttributes(attributes)}>${drawn.join("")}</tr>`;
}

/** The rows of a table as HTML, without the columns that are in its file alone. */
export const drawRows = ({ columns, rows }: Grid): string =>
  rows.map((row) => drawRow(columns, row)).join("\n");
