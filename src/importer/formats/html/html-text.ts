import type { HtmlElement, HtmlNode } from "./html-elements.ts";
import {
  getAttribute,
  isBlock,
  isDropped,
  isElement,
  readCapitals,
  readListMarks,
  readWeight,
} from "./html-elements.ts";
import { takeLeftOut } from "./html-left-out.ts";
import type { InputReason } from "#importer/formats/input-fault.ts";
import { mostCells } from "#importer/formats/input-limits.ts";
import { type HtmlTable, holdsTable, holdsTables, readHtmlTable } from "./html-table.ts";
import { mergedMarks } from "#importer/lines/cells.ts";
import type { LeftOut } from "#importer/formats/left-out.ts";
import { leftOutTag } from "#importer/formats/left-out.ts";
import { LineWriter } from "./html-lines.ts";
import type { Room } from "./html-lines.ts";
import { formatRow } from "#importer/formats/format-line.ts";

/** How the text around an element is printed. */
interface Look {
  readonly bold: boolean;
  readonly capitals: boolean;
  readonly keepsBreaks: boolean;
  /** In a cell of a table that lists things: a table in it is running text. */
  readonly isInCell: boolean;
  readonly depth: number;
}

/** Elements nested deeper than this are read as running text: no page needs more, and each level costs stack. */
const deepest = 400;

/** Columns that a table has at least which lists things and has a small table in one of its cells. */
const fewestAround = 3;

/** Lines of a cell above which a table with one row or two lays out a page. */
const tallestCell = 15;

/** Attribute by which a reader that goes by way of HTML numbers what it read: “12”, “12 13”. */
export const originAttribute = "data-origin";

/** All text below a node without its structure. */
function collectText(node: HtmlNode): string {
  const open: HtmlNode[] = [node];
  const out: string[] = [];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if ("value" in next) out.push(next.value);
    else if (isElement(next) && !isDropped(next))
      for (const child of [...next.childNodes].reverse()) open.push(child);
  }
  return out.join(" ");
}

function writeText(text: string, look: Look, writer: LineWriter): void {
  const printed = look.capitals ? text.toUpperCase() : text;
  if (!look.keepsBreaks) {
    writer.add(printed, look.bold);
    return;
  }
  for (const [index, line] of printed.split("\n").entries()) {
    if (index > 0) writer.end();
    // A table typed with tabs stays one.
    if ((line.match(/\t/g)?.length ?? 0) >= 2) writer.put(line.trim(), writer.origin);
    else writer.add(line, look.bold);
  }
}

/** The lines of a cell. */
type CellText = Pick<LineWriter, "lines" | "origins">;

function readCell(cell: HtmlElement, look: Look, room: Room): CellText {
  const writer = new LineWriter(room);
  writeChildren(cell, { ...look, isInCell: true }, writer);
  writer.end();
  return writer;
}

/** Rows of a table as lines of their cells, and whether it has more lines in a cell than a list of things has. */
interface CellLines {
  readonly rows: readonly (readonly CellText[])[];
  readonly isTall: boolean;
}

function readRows(rows: HtmlTable["rows"], look: Look, { lines: before, room }: LineWriter): CellLines {
  let isTall = false;
  room.row = before.length + 1;
  const read = rows.map((row) => {
    let hasText = false;
    const cells = row.map((cell) => {
      if (cell === undefined) return { lines: [], origins: [] };
      if (typeof cell === "string") return { lines: [mergedMarks[cell]], origins: [] };
      const text = readCell(cell, look, room);
      hasText ||= text.lines.length > 0;
      isTall ||= text.lines.length > tallestCell;
      return text;
    });
    if (hasText && room.row !== undefined) room.row += 1;
    return hasText ? cells : [];
  });
  room.row = undefined;
  return { rows: read, isTall };
}

/** Whether a table lays out a page: it has one column, a row or two with very long cells, or other tables around which it stands. */
function isLayout({ rows, isTall }: CellLines, isAround: boolean): boolean {
  const fewest = isAround ? fewestAround : 2;
  return rows.every((row) => row.length < fewest) || (isTall && (isAround || rows.length <= 2));
}

function writeTable(table: HtmlElement, look: Look, writer: LineWriter): void {
  const isAround = holdsTable(table);
  if (look.isInCell || (isAround && holdsTables(table))) {
    writeChildren(table, look, writer);
    return;
  }
  const grid = readHtmlTable(table, writer.room.cells);
  if (grid === undefined) {
    writer.room.reason ??= "too-many-cells";
    return;
  }
  const { caption, rows } = grid;
  const leftOut = [...writer.room.leftOut];
  writer.room.cells -= rows.reduce((sum, row) => sum + row.length, 0);
  const cells = readRows(rows, look, writer);
  if (isLayout(cells, isAround)) {
    // It is read once more, as running text.
    writer.room.leftOut = leftOut;
    writeChildren(table, look, writer);
    return;
  }
  if (caption !== undefined) writeChildren(caption, look, writer);
  for (const row of cells.rows) {
    const line = formatRow(row.map(({ lines }) => lines.join("<br>")));
    if (row.length > 0)
      writer.put(
        line,
        row.flatMap(({ origins }) => origins.flat()),
      );
  }
}

function writeElement(element: HtmlElement, outer: Look, writer: LineWriter): void {
  if (isDropped(element) || writer.room.reason !== undefined) return;
  const look: Look = {
    bold: readWeight(element, outer.bold),
    capitals: readCapitals(element, outer.capitals),
    keepsBreaks: outer.keepsBreaks || element.tagName === "pre",
    isInCell: outer.isInCell,
    depth: outer.depth + 1,
  };
  if (look.depth > deepest) {
    writer.end();
    writer.add(collectText(element), look.bold);
    writer.end();
    return;
  }
  switch (element.tagName) {
    case leftOutTag:
      writer.leaveOut(getAttribute(element, "kind"), getAttribute(element, "object"));
      return;
    case "br":
      writer.end();
      return;
    case "table":
      writer.end();
      writeTable(element, look, writer);
      writer.end();
      return;
    case "ol":
    case "ul": {
      writer.end();
      const marks = readListMarks(element);
      for (const child of element.childNodes) {
        if (!isElement(child)) continue;
        const mark = marks.get(child);
        if (mark !== undefined) writer.mark(mark);
        writeElement(child, look, writer);
        writer.mark("");
      }
      return;
    }
    default:
      writeOther(element, look, writer);
  }
}

function writeOther(element: HtmlElement, look: Look, writer: LineWriter): void {
  const ends = isBlock(element);
  if (ends) writer.end();
  const around = writer.origin;
  const own = getAttribute(element, originAttribute);
  if (own !== undefined) writer.origin = own.split(" ").map(Number);
  writeChildren(element, look, writer);
  if (ends) writer.end();
  else if (element.tagName === "td") writer.add(" ", look.bold);
  writer.origin = around;
}

function writeChildren(element: HtmlElement, look: Look, writer: LineWriter): void {
  for (const child of element.childNodes) {
    if ("value" in child) writeText(child.value, look, writer);
    else if (isElement(child)) writeElement(child, look, writer);
  }
}

/** A page as text. */
export interface HtmlText {
  readonly lines: readonly string[];
  /** For each line the numbers of what it was read from, by the `originAttribute` of its elements; empty where they have none. */
  readonly origins: readonly (readonly number[])[];
  /** In order of reading. */
  readonly leftOut: readonly LeftOut[];
  /** Words that stand outside the text, among which a mark of secrecy may be; never published. */
  readonly aside: readonly string[];
}

/**
 * The text of an HTML page, a line for each block and each row of a table (`| a | b |`, line breaks in a cell as `<br>`,
 * “↑” and “←” where a cell from above or from the left reaches), bold between “**”, marks of lists as a browser prints them.
 * Tables that lay out a page — around other tables, of one column, or of a row or two with very long cells — are read as running
 * text. Hidden, struck and deleted text and comments are left out. No lines for a page without text; a reason for one with too
 * many lines or cells.
 */
export async function readHtmlText(html: string): Promise<HtmlText | InputReason> {
  const { parse } = await import("parse5");
  const page = parse(html);
  const aside = takeLeftOut(page);
  const room: Room = { cells: mostCells, reason: undefined, leftOut: [], row: undefined };
  const writer = new LineWriter(room);
  const look: Look = { bold: false, capitals: false, keepsBreaks: false, isInCell: false, depth: 0 };
  for (const child of page.childNodes) if (isElement(child)) writeElement(child, look, writer);
  writer.end();
  return room.reason ?? { lines: writer.lines, origins: writer.origins, leftOut: room.leftOut, aside };
}
