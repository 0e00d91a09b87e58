import { type CellCount, namesBodies, readCount, saysTime } from "#importer/lines/cell-content.ts";
import { type ItemHeading, readItemCell } from "#importer/lines/kinds/item-heading.ts";
import { type Cell, type Row, isOwn } from "#importer/lines/row.ts";
import type { Column } from "#importer/lines/table-columns.ts";
import { fold } from "#text/fold.ts";
import { isOnlyMasked } from "#text/mask.ts";
import { type ColumnWords, alignRow } from "./align-row.ts";

/** A row put under the columns of its table, with what tells whether it begins an item. */
export interface ItemRow {
  readonly line: number;
  readonly to: number;
  /** One entry a column; undefined where the row says nothing in it. */
  readonly cells: readonly (Cell | undefined)[];
  /** Cells that no column takes. */
  readonly unplaced: readonly Cell[];
  /** Number in the column of numbers; undefined where it prints none of its own. */
  readonly count: CellCount | undefined;
  /** Whether the column of numbers holds words of its own; undefined for a table without that column. */
  readonly isNumbered: boolean | undefined;
  /** Title in words of its own; empty where it has none. */
  readonly title: string;
  /** The heading that its title is; undefined where the title prints no “Mô hình N”. */
  readonly heading: ItemHeading | undefined;
  /** Whether the number, or the title where there is no number, is that of the row above, by a cell that spans both. */
  readonly isBelowSame: boolean;
  /** Whether it says in words of its own who does it or when. */
  readonly tellsWho: boolean;
  readonly tellsWhen: boolean;
}

const whoFields: ReadonlySet<string> = new Set(["leads", "implementers", "coordinators"]);

/** Which of the columns that a cell spans has its words: the first whose kind they are, else the first. */
function pickSpanned(text: string, columns: readonly Column[], from: number, to: number): number {
  const fits = ({ field }: Column): boolean => {
    if (saysTime(fold(text))) return field === "deadline";
    return namesBodies(text) && whoFields.has(field);
  };
  const at = columns.slice(from, to).findIndex(fits);
  return at < 0 ? from : from + at;
}

/** Cells of a row with the words of a cell that spans columns in one of them alone. */
function gatherSpans(cells: readonly (Cell | undefined)[], columns: readonly Column[]): (Cell | undefined)[] {
  const out = cells.map((cell) => (cell === undefined || cell.text === "" ? undefined : cell));
  for (let from = 0; from < cells.length; from += 1) {
    let to = from + 1;
    while (cells[to]?.merged === "left") to += 1;
    const cell = out[from];
    if (to === from + 1 || cell === undefined) continue;
    for (let at = from; at < to; at += 1) out[at] = undefined;
    out[pickSpanned(cell.text, columns, from, to)] = cell;
    from = to - 1;
  }
  return out;
}

/** The number that a title begins with, in a table without a column of numbers. */
export const titleNumber = /^\(?\d{1,3}(?:\.\d{1,3}){0,4}\s?[.)](?=\s)/;

/** A row as one of an item. */
export function readItemRow(row: Row, columns: readonly Column[], usual: ColumnWords): ItemRow {
  const aligned = alignRow(row.cells, columns, usual);
  const cells = gatherSpans(aligned.cells, columns);
  const at = (field: Column["field"]): Cell | undefined =>
    cells[columns.findIndex((column) => column.field === field)];
  const own = (field: Column["field"]): string => {
    const cell = at(field);
    return cell !== undefined && cell.merged !== "above" ? cell.text : "";
  };
  const tells = (isWanted: (field: string) => boolean): boolean =>
    cells.some((cell, index) => cell !== undefined && isOwn(cell) && isWanted(columns[index]?.field ?? ""));
  const hasNumbers = columns.some(({ field }) => field === "number");
  const count = readCount(hasNumbers ? own("number") : (titleNumber.exec(own("title"))?.[0] ?? ""));
  const isBelowSame = at(hasNumbers ? "number" : "title")?.merged === "above";
  // A title that spans rows holds for each that has a number of its own.
  const printed = count === undefined ? own("title") : (at("title")?.text ?? "");
  const title = isOnlyMasked(printed) ? "" : printed;
  return {
    line: row.line,
    to: row.to,
    cells,
    unplaced: aligned.unplaced,
    count,
    isNumbered: hasNumbers ? own("number") !== "" : undefined,
    title,
    heading: readItemCell(title),
    isBelowSame,
    tellsWho: tells((field) => whoFields.has(field)),
    tellsWhen: tells((field) => field === "deadline"),
  };
}
