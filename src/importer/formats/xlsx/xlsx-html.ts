import type { TextRun } from "#importer/formats/format-line.ts";
import { formatLeftOut } from "#importer/formats/left-out.ts";
import type { MergedArea, Sheet, SheetCell } from "./xlsx-sheet.ts";

/** Cells with words in a row of a table that lists things; a row of fewer stands above or below one. */
const fewestInRow = 3;

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "\n": "<br>",
  "\r": "",
};

function formatRun({ text, bold }: TextRun): string {
  const safe = text.replace(/[&<>\n\r]/g, (sign) => escapes[sign] ?? sign);
  return bold ? `<b>${safe}</b>` : safe;
}

/** A cell's words as HTML, with a mark for each thing left out. */
function formatCell({ runs, leftOut }: SheetCell): string {
  return [...leftOut.map(({ kind, object }) => formatLeftOut(kind, object)), ...runs.map(formatRun)].join("");
}

const isWorded = ({ runs }: SheetCell): boolean => runs.some(({ text }) => text.trim() !== "");

/** Whether a row begins with a number, as an item of a list. */
const isNumbered = ({ worded: [first] }: SheetRow): boolean =>
  /^(?:\d{1,3}|[IVX]{1,5})[.)]?$/.test(
    first?.runs
      .map(({ text }) => text)
      .join("")
      .trim() ?? "",
  );

/** A row of a sheet with something in it. */
interface SheetRow {
  readonly at: number;
  readonly cells: readonly SheetCell[];
  /** Cells with words. */
  readonly worded: readonly SheetCell[];
}

function listRows(cells: readonly SheetCell[]): SheetRow[] {
  const rows = new Map<number, SheetCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([at, own]) => {
      const ordered = own.sort((a, b) => a.column - b.column);
      return { at, cells: ordered, worded: ordered.filter(isWorded) };
    });
}

/** Rows that stand together: a row without words, which no merged cell bridges, parts them. */
function splitBlocks(rows: readonly SheetRow[], merged: readonly MergedArea[]): SheetRow[][] {
  const reach = new Map<number, number>();
  for (const { top, bottom } of merged) reach.set(top, Math.max(reach.get(top) ?? top, bottom));
  const blocks: SheetRow[][] = [];
  let end = -Infinity;
  for (const row of rows) {
    const block = blocks.at(-1);
    if (block !== undefined && row.at <= end + 1) block.push(row);
    else blocks.push([row]);
    end = Math.max(end, row.at, reach.get(row.at) ?? row.at);
  }
  return blocks;
}

/** Rows around a table: one with one cell is a paragraph, others are rows of their own, without the empty places between. */
function writeAround(rows: readonly SheetRow[]): string {
  return rows
    .map(({ cells, worded }) => {
      const bare = cells
        .filter((cell) => !isWorded(cell))
        .map(formatCell)
        .join("");
      if (worded.length < 2) return `<p>${bare}${worded.map(formatCell).join("")}</p>`;
      const row = worded.map((cell) => `<td>${formatCell(cell)}</td>`).join("");
      return `<table><tr>${row.replace("<td>", `<td>${bare}`)}</tr></table>`;
    })
    .join("");
}

/** The columns in which words stand, from the left. */
function listColumns(rows: readonly SheetRow[]): number[] {
  const columns = new Set(rows.flatMap(({ worded }) => worded.map(({ column }) => column)));
  return [...columns].sort((a, b) => a - b);
}

/** Rows of a table, the columns in which nothing stands left out, spans counted by those that stay. */
function writeTable(
  rows: readonly SheetRow[],
  columns: readonly number[],
  merged: readonly MergedArea[],
): string {
  const known = new Set(columns);
  const lines = rows.map(({ at }) => at);
  const spans = new Map(merged.map((area) => [`${area.top} ${area.left}`, area]));
  const within = (places: readonly number[], from: number, to: number): readonly number[] =>
    places.filter((place) => place >= from && place <= to);
  const covered = new Set<string>();
  const body = rows.map(({ at, cells }) => {
    const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
    const rest = cells
      .filter(({ column }) => !known.has(column))
      .map(formatCell)
      .join("");
    const row = columns.map((column) => {
      if (covered.has(`${at} ${column}`)) return "";
      const cell = byColumn.get(column);
      const area = spans.get(`${at} ${column}`);
      const words = cell === undefined ? "" : formatCell(cell);
      if (area === undefined) return `<td>${words}</td>`;
      const [wide, high] = [within(columns, area.left, area.right), within(lines, area.top, area.bottom)];
      for (const line of high) for (const place of wide) covered.add(`${line} ${place}`);
      return `<td colspan="${wide.length}" rowspan="${high.length}">${words}</td>`;
    });
    return `<tr>${row.join("").replace(">", `>${rest}`)}</tr>`;
  });
  return `<table>${body.join("")}</table>`;
}

/**
 * A sheet as HTML, in order of print: its tables, each with the lines above and below it as paragraphs. A row with three cells
 * or more is one of a table; where a sheet has none, a row of two is. Undefined where its tables have more than `most` places
 * for cells.
 */
export function writeSheet({ cells, merged }: Sheet, most: number): string | undefined {
  const rows = listRows(cells);
  const widest = rows.reduce((most, { worded }) => Math.max(most, worded.length), 0);
  const fewest = Math.min(fewestInRow, Math.max(widest, 2));
  const isRow = ({ worded }: SheetRow): boolean => worded.length >= fewest;
  const out: string[] = [];
  let places = 0;
  for (const block of splitBlocks(rows, merged)) {
    const from = block.findIndex(isRow);
    const last = block.findLastIndex(isRow) + 1;
    // The last items of a list may have a number and a title alone.
    const above = block.slice(last).findIndex((row) => !isNumbered(row));
    const to = above < 0 ? block.length : last + above;
    const table = from < 0 ? [] : block.slice(from, to);
    const columns = listColumns(table);
    places += table.length * columns.length;
    if (places > most) return undefined;
    const [before, behind] = from < 0 ? [block, []] : [block.slice(0, from), block.slice(to)];
    out.push(writeAround(before), writeTable(table, columns, merged), writeAround(behind));
  }
  return out.join("");
}
