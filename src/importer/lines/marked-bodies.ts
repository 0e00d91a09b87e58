import { fold } from "#text/fold.ts";
import { namesBodies } from "./cell-content.ts";
import type { LabelBook } from "./kinds/label-book.ts";
import { findColumn } from "./kinds/labels.ts";
import { type Legend, type MarkedRole, anyBody, readLegend } from "./mark-legend.ts";
import type { Cell, Row } from "./row.ts";
import type { TableHead } from "./table-head.ts";

/** Heads of columns and rows of a table that names bodies in its head and marks below what each does. */
export interface MarkedTable {
  readonly headings: TableHead["headings"];
  readonly rows: readonly Row[];
  /** By column that was told from marks: what the table prints for its role, “CT”. */
  readonly printed: ReadonlyMap<number, string>;
  /** Columns whose marks nothing explains: what they say of a body is kept, and told as no role. */
  readonly unexplained: ReadonlySet<number>;
}

/** Columns of bodies that a table has at least where it marks what they do. */
const fewestBodies = 2;
/** Longest mark, in characters: “Chủ trì”, “Phối hợp”. */
const longestMark = 9;

const roles: ReadonlySet<string> = new Set(["leads", "coordinators", "supporters", "implementers"]);
/** The words of the heading under which each role is read. */
const headingOf: Readonly<Record<MarkedRole, string>> = {
  leads: "Chủ trì",
  coordinators: "Phối hợp",
  supporters: "Hỗ trợ",
  implementers: "Thực hiện",
};

/** The mark of a cell, without marks; empty for one that says nothing. */
const toMark = (text: string): string => fold(text).replace(/^[\s–—-]+$|\s?\.$/u, "");

/** A column of a body, and what a mark means in it that has no meaning of its own, by the heading over it. */
interface BodyColumn {
  readonly index: number;
  readonly over: { readonly role: MarkedRole; readonly heading: string } | undefined;
}

function readOver(above: readonly string[], labels: LabelBook): BodyColumn["over"] {
  for (const heading of [...above].reverse()) {
    const role = findColumn(fold(heading), labels);
    if (role !== undefined && roles.has(role)) return { role: role as MarkedRole, heading };
  }
  return undefined;
}

/** Columns whose headings name a body and whose cells hold nothing longer than a mark. */
function findBodies({ headings }: TableHead, rows: readonly Row[], labels: LabelBook): BodyColumn[] {
  return headings.flatMap((printed, index): BodyColumn[] => {
    const own = printed.at(-1) ?? "";
    const words = fold(own);
    if (!namesBodies(own) || anyBody.pattern.test(words) || findColumn(words, labels) !== undefined)
      return [];
    const isMarked = rows.every(({ cells }) => {
      const cell = cells[index];
      return cell === undefined || cell.merged !== undefined || cell.text.length <= longestMark;
    });
    return isMarked ? [{ index, over: readOver(printed.slice(0, -1), labels) }] : [];
  });
}

/** The role that a cell marks; undefined for one that marks none. */
const roleOf = (text: string, { over }: BodyColumn, legend: Legend): MarkedRole | undefined => {
  const mark = toMark(text);
  return mark === ""
    ? undefined
    : (legend.get(mark) ?? (/^[\p{L}\d]{2}/u.test(mark) ? undefined : over?.role));
};

/** A column of a body for one of the roles that it is marked with. */
interface RoleColumn extends BodyColumn {
  readonly role: MarkedRole;
  /** As the table prints the role. */
  readonly printed: string;
}

/** The roles of a column in the order of its rows; undefined where one of its marks has no meaning. */
function listRoles(column: BodyColumn, rows: readonly Row[], legend: Legend): RoleColumn[] | undefined {
  const found = new Map<MarkedRole, RoleColumn>();
  for (const { cells } of rows) {
    const cell = cells[column.index];
    if (cell === undefined || toMark(cell.text) === "") continue;
    const role = roleOf(cell.text, column, legend);
    if (role === undefined && cell.merged === undefined) return undefined;
    if (role === undefined || found.has(role)) continue;
    const isOwn = legend.has(toMark(cell.text));
    found.set(role, { ...column, role, printed: isOwn ? cell.text : (column.over?.heading ?? cell.text) });
  }
  return [...found.values()];
}

/** The name of a body in the head, as a cell of a row that marks it. */
function nameCell({ rows, headings }: TableHead, index: number, merged: Cell["merged"]): Cell {
  const text = headings[index]?.at(-1) ?? "";
  const row = rows.findLast(({ cells }) => cells[index]?.text === text);
  const lines = row?.cellLines?.[index] ?? ([row?.line ?? 0, row?.to ?? 0] as const);
  return { text, pieces: [text], lines, merged: merged === "above" ? merged : undefined };
}

/** A row with a cell for each role in place of the cell of each body. */
function tellRow(row: Row, head: TableHead, columns: ReadonlyMap<number, RoleColumn[]>, legend: Legend): Row {
  const { line, to } = row;
  const empty: Cell = { text: "", pieces: [], lines: [line, to], merged: undefined };
  // Between tabs empty cells at the end of a row may be gone.
  const missing = Math.max(head.headings.length - row.cells.length, 0);
  const cells = [...row.cells, ...Array.from({ length: missing }, () => empty)];
  return {
    ...row,
    cells: cells.flatMap((cell, index): Cell[] => {
      const of = columns.get(index);
      if (of === undefined) return [cell];
      // The title of a group may span all columns.
      const isTitle = cell.merged !== undefined && cell.text.length > longestMark;
      return of.map((column): Cell => {
        if (isTitle) return cell;
        if (roleOf(cell.text, column, legend) === column.role) return nameCell(head, index, cell.merged);
        return { ...empty, merged: cell.merged === "above" ? "above" : undefined };
      });
    }),
  };
}

/** The roles of each column by its index; undefined where a mark has no meaning, or none stands anywhere. */
function readRoles(
  bodies: readonly BodyColumn[],
  rows: readonly Row[],
  legend: Legend,
): ReadonlyMap<number, RoleColumn[]> | undefined {
  const columns = new Map<number, RoleColumn[]>();
  for (const column of bodies) {
    const found = listRoles(column, rows, legend);
    if (found === undefined) return undefined;
    columns.set(column.index, found);
  }
  return [...columns.values()].some((of) => of.length > 0) ? columns : undefined;
}

/**
 * A table with a column for each body and marks in its cells (“Công an xã | Trạm Y tế xã”, “CT | PH” below), told as columns of who
 * leads and who helps: the name in the head, with its line, for each mark. Any other table stays as it is.
 * @param listTexts All lines of the plan without marks, one of which may say what the marks mean.
 */
export function tellMarkedBodies(
  head: TableHead,
  rows: readonly Row[],
  labels: LabelBook,
  listTexts: () => readonly string[],
): MarkedTable {
  const bodies = findBodies(head, rows, labels);
  const same = { headings: head.headings, rows, printed: new Map<number, string>() };
  if (bodies.length < fewestBodies) return { ...same, unexplained: new Set() };
  const marks = bodies.flatMap(({ index }) => rows.map(({ cells }) => toMark(cells[index]?.text ?? "")));
  const legend = readLegend(listTexts(), new Set(marks));
  const columns = readRoles(bodies, rows, legend);
  if (columns === undefined) return { ...same, unexplained: new Set(bodies.map(({ index }) => index)) };
  const told = head.headings.flatMap((printed, index) =>
    (columns.get(index) ?? [undefined]).map((column) => ({
      headings: column === undefined ? printed : [headingOf[column.role]],
      printed: column?.printed,
    })),
  );
  return {
    headings: told.map(({ headings }) => headings),
    rows: rows.map((row) => tellRow(row, head, columns, legend)),
    printed: new Map(told.flatMap(({ printed }, index) => (printed === undefined ? [] : [[index, printed]]))),
    unexplained: new Set(),
  };
}
