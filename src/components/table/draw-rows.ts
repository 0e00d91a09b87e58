import { drawAttributes, drawText } from "#components/parts/draw-html.ts";
import type { Cell } from "#views/table/cell.ts";
import { toParts, type Grid, type GridCell, type GridRow, type RowGroup } from "#views/table/table.ts";
import { drawCell } from "./draw-cell.ts";

export type GridColumn = Grid["columns"][number];

/** Nothing, or the dash that says so: a list of rows leaves it out with its label. */
function isEmpty(cell: Cell): boolean {
  if (cell.kind === "stack") return cell.cells.every(isEmpty);
  if (cell.kind === "list") return cell.entries.length === 0 && cell.none === "–";
  return (cell.kind === "text" && cell.text === "") || (cell.kind === "none" && cell.text === "–");
}

const isZero = (cell: Cell): boolean => cell.kind === "number" && cell.value === 0;

/** Class of a column's head, or of a cell of the column. */
export function toClass(column: GridColumn, cell?: Cell): string | undefined {
  const isNought = column.isZeroEmpty === true && cell !== undefined && isZero(cell);
  const classes = [
    column.isNumber === true && "table__number",
    (column.isNowrap === true || cell?.kind === "date") && cell !== undefined && "table__nowrap",
    (cell?.kind === "none" || isNought) && "table__none",
    cell !== undefined && (isNought || isEmpty(cell)) && "table__empty",
  ];
  return classes.filter((part) => part !== false).join(" ") || undefined;
}

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
export const drawRows = ({ columns, rows }: Pick<Grid, "columns" | "rows">): string =>
  rows.map((row) => drawRow(columns, row)).join("\n");

function drawGroupRow(columns: Grid["columns"], { anchor, title }: RowGroup): string {
  const colspan = columns.filter(({ isFileOnly }) => isFileOnly !== true).length;
  const told = { scope: "rowgroup", role: "rowheader", id: anchor, class: "table__group", colspan };
  return `<tr role="row" class="table__group-row"><th${drawAttributes(told)}>${drawText(title)}</th></tr>`;
}

/** The bodies of a table as HTML: one, or one for each of its groups, under the row that names it. */
export function drawBodies(grid: Pick<Grid, "columns" | "rows">): string {
  const { columns } = grid;
  const drawn = toParts(grid).map(({ group, rows }) => {
    const head = group === null ? "" : drawGroupRow(columns, group);
    const attributes = drawAttributes({ "data-group": group?.anchor });
    return `<tbody role="rowgroup"${attributes}>${head}${drawRows({ columns, rows })}</tbody>`;
  });
  return drawn.length === 0 ? '<tbody role="rowgroup"></tbody>' : drawn.join("\n");
}
