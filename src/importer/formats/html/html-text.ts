import type { HtmlElement, HtmlNode } from "./html-elements.ts";
import { isBlock, isDropped, isElement, readCapitals, readListMarks, readWeight } from "./html-elements.ts";
import type { InputReason } from "#importer/formats/input-fault.ts";
import { mostCells, mostLines } from "#importer/formats/input-limits.ts";
import { type HtmlTable, holdsTable, holdsTables, readHtmlTable } from "./html-table.ts";
import { mergedMarks } from "#importer/lines/cells.ts";
import type { TextRun } from "#importer/formats/format-line.ts";
import { formatRow, formatRuns } from "#importer/formats/format-line.ts";

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

/** What the tables and lines of one page may still hold; `reason` is set where one of them holds more. */
interface Room {
  cells: number;
  reason: InputReason | undefined;
}

/** Lines in the making. */
class LineWriter {
  readonly lines: string[] = [];
  readonly room: Room;
  #runs: TextRun[] = [];
  #mark = "";

  constructor(room: Room) {
    this.room = room;
  }

  add(text: string, bold: boolean): void {
    this.#runs.push({ text, bold });
  }

  /** A mark of a list, printed before the next text. */
  mark(text: string): void {
    this.#mark = text;
  }

  /** Ends the line; nothing where it has no text. */
  end(): void {
    const line = formatRuns(this.#runs);
    this.#runs = [];
    if (line === "") return;
    if (this.lines.length >= mostLines) this.room.reason ??= "too-many-lines";
    this.lines.push(this.#mark === "" ? line : `${this.#mark} ${line}`);
    this.#mark = "";
  }

  /** A line that is formatted already. */
  put(line: string): void {
    this.end();
    this.lines.push(line);
  }
}

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
    if ((line.match(/\t/g)?.length ?? 0) >= 2) writer.put(line.trim());
    else writer.add(line, look.bold);
  }
}

function readCell(cell: HtmlElement, look: Look, room: Room): string[] {
  const writer = new LineWriter(room);
  writeChildren(cell, { ...look, isInCell: true }, writer);
  writer.end();
  return writer.lines;
}

/** Rows of a table as lines of their cells, and whether it has more lines in a cell than a list of things has. */
interface CellLines {
  readonly rows: readonly (readonly (readonly string[])[])[];
  readonly isTall: boolean;
}

function readRows(rows: HtmlTable["rows"], look: Look, room: Room): CellLines {
  let isTall = false;
  const read = rows.map((row) => {
    let hasText = false;
    const cells = row.map((cell) => {
      if (cell === undefined) return [];
      if (typeof cell === "string") return [mergedMarks[cell]];
      const lines = readCell(cell, look, room);
      hasText ||= lines.length > 0;
      isTall ||= lines.length > tallestCell;
      return lines;
    });
    return hasText ? cells : [];
  });
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
  writer.room.cells -= rows.reduce((sum, row) => sum + row.length, 0);
  const cells = readRows(rows, look, writer.room);
  if (isLayout(cells, isAround)) {
    writeChildren(table, look, writer);
    return;
  }
  if (caption !== undefined) writeChildren(caption, look, writer);
  for (const row of cells.rows)
    if (row.length > 0) writer.put(formatRow(row.map((cell) => cell.join("<br>"))));
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
    default: {
      const ends = isBlock(element);
      if (ends) writer.end();
      writeChildren(element, look, writer);
      if (ends) writer.end();
      else if (element.tagName === "td") writer.add(" ", look.bold);
    }
  }
}

function writeChildren(element: HtmlElement, look: Look, writer: LineWriter): void {
  for (const child of element.childNodes) {
    if ("value" in child) writeText(child.value, look, writer);
    else if (isElement(child)) writeElement(child, look, writer);
  }
}

/**
 * The text of an HTML page, a line for each block and each row of a table (`| a | b |`, line breaks in a cell as `<br>`,
 * “↑” and “←” where a cell from above or from the left reaches), bold between “**”, marks of lists as a browser prints them. Tables that lay out a page —
 * around other tables, of one column, or of a row or two with very long cells — are read as running text. Empty for a page
 * without text; a reason for one with too many lines or cells.
 */
export async function readHtmlText(html: string): Promise<readonly string[] | InputReason> {
  const { parse } = await import("parse5");
  const room: Room = { cells: mostCells, reason: undefined };
  const writer = new LineWriter(room);
  const look: Look = { bold: false, capitals: false, keepsBreaks: false, isInCell: false, depth: 0 };
  for (const child of parse(html).childNodes) if (isElement(child)) writeElement(child, look, writer);
  writer.end();
  return room.reason ?? writer.lines;
}
