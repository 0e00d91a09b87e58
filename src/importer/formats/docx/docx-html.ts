import type { LeftOutKind } from "#importer/formats/left-out.ts";
import { formatLeftOut } from "#importer/formats/left-out.ts";
import { formatCount } from "#importer/formats/html/html-elements.ts";
import { originAttribute } from "#importer/formats/html/html-text.ts";
import { chooseBranch } from "./docx-drawings.ts";
import type { ListCounter } from "./docx-numbering.ts";
import type { Inline, ParagraphLook } from "./docx-runs.ts";
import { RunReader, formatText, runsOn } from "./docx-runs.ts";
import type { Style, Styles } from "./docx-styles.ts";
import { isShaded, joinLooks, plainLook, readListPlace } from "./docx-styles.ts";
import { readDocxTable } from "./docx-table.ts";
import { readXmlAttribute } from "#importer/formats/xml/xml-tokens.ts";
import type { XmlElement } from "#importer/formats/xml/xml-tree.ts";
import {
  collectText,
  findElement,
  listElements,
  readValue,
  walkElements,
} from "#importer/formats/xml/xml-tree.ts";

/** What stands around paragraphs. */
interface Around {
  /** Whether a colour may lie behind them: their cell's, or one of the table's style. */
  readonly isOnColour: boolean;
}

/** Pieces of text with the numbers of the paragraphs in which they stand. */
interface Carried {
  readonly pieces: readonly Inline[];
  readonly from: readonly number[];
}

/** Dots that a tab of a table of contents prints. */
const tabDots = " ..... ";

/** Writes the body of a Word document as HTML, in order of print. */
export class DocxWriter {
  readonly #styles: Styles;
  readonly #counter: ListCounter;
  readonly #runs: RunReader;
  readonly #out: string[] = [];
  /** Words of text boxes, which may be a stamp anywhere. */
  readonly #boxed: string[] = [];
  /** Pieces of a paragraph whose end is deleted or hidden, and its number: they go on in the next. */
  #carried: Carried = { pieces: [], from: [] };
  readonly #numbers: ReadonlyMap<XmlElement, number>;
  /** What was left out between paragraphs, told with the next one. */
  #pending: string[] = [];
  readonly notes: string[] = [];

  /** `numbers`: those of the paragraphs of the document's body, by which each line tells what it was read from. */
  constructor(styles: Styles, counter: ListCounter, numbers: ReadonlyMap<XmlElement, number>) {
    this.#numbers = numbers;
    this.#styles = styles;
    this.#counter = counter;
    this.#runs = new RunReader(styles);
  }

  /** What was written so far. */
  get html(): string {
    this.#endCarried();
    return [...this.#out, ...this.#pending].join("");
  }

  /** Words that stand outside the text, or where a stamp may: boxes, water marks, descriptions, hidden text. */
  get words(): readonly string[] {
    return [...this.#boxed, ...this.#runs.words];
  }

  /** Writes paragraphs and tables below an element. */
  writeBlocks(parent: XmlElement, around: Around = { isOnColour: false }): void {
    for (const block of listElements(parent)) {
      switch (block.name) {
        case "w:p":
          this.#writeParagraph(block, around);
          break;
        case "w:tbl":
          this.#writeTable(block, around);
          break;
        case "w:altChunk":
        case "w:subDoc":
          this.#pending.push(formatLeftOut("unread-object", "embedded"));
          break;
        case "w:sdt":
        case "w:sdtContent":
        case "w:customXml":
        case "w:ins":
        case "w:moveTo":
          this.writeBlocks(block, around);
          break;
        case "mc:AlternateContent": {
          const branch = chooseBranch(block);
          if (branch !== undefined) this.writeBlocks(branch, around);
          break;
        }
      }
    }
  }

  #tell(kind: LeftOutKind, times: number): void {
    for (let time = 0; time < times; time += 1) this.#pending.push(formatLeftOut(kind));
  }

  #flushPending(): void {
    this.#out.push(...this.#pending);
    this.#pending = [];
  }

  #findStyle(properties: XmlElement | undefined): Style {
    const id = readValue(properties, "w:pStyle") ?? this.#styles.usual ?? "";
    const style = this.#styles.byId.get(id) ?? { name: id.toLowerCase(), look: plainLook, list: undefined };
    return { ...style, look: joinLooks(style.look, this.#styles.look) };
  }

  /** What Word prints before a paragraph by itself; it is counted, whether or not the paragraph has text. */
  #nextLabel(properties: XmlElement | undefined, style: Style): string {
    const own = readListPlace(properties);
    const num = own?.num ?? style.list?.num;
    if (num === undefined) return "";
    const styleId = readValue(properties, "w:pStyle") ?? "";
    const named = own === undefined ? style.list?.level : own.level;
    const numbering = findElement(properties, "w:numPr");
    const isNamed = own !== undefined && findElement(numbering, "w:ilvl") !== undefined;
    const level = isNamed ? named : (named ?? this.#counter.findLevel(num, styleId) ?? 0);
    return this.#counter.next({ num, level });
  }

  #writeParagraph(paragraph: XmlElement, around: Around): void {
    const properties = findElement(paragraph, "w:pPr");
    const style = this.#findStyle(properties);
    const look: ParagraphLook = {
      look: style.look,
      isOnColour: around.isOnColour || isShaded(properties),
      tab: printsDots(properties, style) ? tabDots : "\t",
    };
    const number = this.#numbers.get(paragraph);
    const whole: Carried = {
      pieces: [...this.#carried.pieces, ...this.#runs.read(paragraph, look)],
      from: [...this.#carried.from, ...(number === undefined ? [] : [number])],
    };
    this.#carried = runsOn(properties) ? whole : { pieces: [], from: [] };
    if (!runsOn(properties)) this.#writePieces(whole, this.#nextLabel(properties, style), readHeading(style));
  }

  #writePieces({ pieces, from }: Carried, label: string, heading: string): void {
    const isText = (piece: Inline): boolean => piece.kind === "text" && piece.text.trim() !== "";
    const firstText = pieces.findIndex(isText);
    const boxes = (from: number, to: number): XmlElement[] =>
      pieces.slice(from, to).flatMap((piece) => (piece.kind === "box" ? [piece.box] : []));
    // A box stands where it is anchored: above its paragraph, or below it where text comes before the anchor.
    const split = firstText < 0 ? pieces.length : firstText;
    for (const box of boxes(0, split)) this.#writeBox(box);
    const first = pieces[firstText];
    const isBold = first?.kind === "text" && first.bold;
    this.#out.push(`<${heading}${from.length === 0 ? "" : ` ${originAttribute}="${from.join(" ")}"`}>`);
    this.#flushPending();
    if (label !== "") this.#out.push(formatText(label, isBold, false));
    let beginsLine = label === "";
    for (const piece of pieces) {
      if (piece.kind === "text") {
        this.#out.push(formatText(piece.text, piece.bold, beginsLine));
        beginsLine &&= piece.text.trim() === "";
      } else if (piece.kind === "break") {
        this.#out.push("<br>");
        beginsLine = true;
      } else if (piece.kind === "left-out") this.#out.push(formatLeftOut(piece.what, piece.object));
      else if (piece.kind === "note") this.notes.push(piece.id);
    }
    this.#out.push(`</${heading}>`);
    for (const box of boxes(split, pieces.length)) this.#writeBox(box);
  }

  #writeBox(box: XmlElement): void {
    // A box in this one is written, and told, by itself.
    const inner = "w:txbxContent";
    for (const paragraph of walkElements(box, inner))
      if (paragraph.name === "w:p") this.#boxed.push(collectText(paragraph, "w:t", inner));
    // A shape may have a colour behind its text.
    this.writeBlocks(box, { isOnColour: true });
  }

  #writeTable(table: XmlElement, around: Around): void {
    const { rows, hidden, deleted } = readDocxTable(table);
    this.#tell("hidden-text", hidden);
    this.#tell("tracked-changes", deleted);
    const properties = findElement(table, "w:tblPr");
    const hasStyle = readValue(properties, "w:tblStyle") !== undefined;
    this.#out.push("<table>");
    for (const row of rows) {
      this.#out.push("<tr>");
      for (const { cell, columns, rows: height } of row) {
        this.#out.push(`<td colspan="${columns}" rowspan="${height}">`);
        this.#flushPending();
        if (cell !== undefined) {
          const shaded = isShaded(findElement(cell, "w:tcPr"));
          this.writeBlocks(cell, { isOnColour: around.isOnColour || hasStyle || shaded });
          this.#endCarried();
        }
        this.#out.push("</td>");
      }
      this.#out.push("</tr>");
    }
    this.#out.push("</table>");
  }

  /** Pieces that would go on beyond the cell, the note or the document end in it. */
  #endCarried(): void {
    const carried = this.#carried;
    this.#carried = { pieces: [], from: [] };
    if (carried.pieces.length > 0) this.#writePieces(carried, "", "p");
  }

  /** Writes notes, each with its number in brackets: a number as of a list would head something. */
  writeNotes(notes: readonly XmlElement[], style: "decimal" | "i"): void {
    this.#endCarried();
    for (const [index, note] of notes.entries()) {
      const from = this.#out.length;
      this.writeBlocks(note);
      this.#endCarried();
      const first = this.#out.findIndex((piece, at) => at >= from && /^<(?:p|h\d)>$/.test(piece));
      if (first >= 0) this.#out.splice(first + 1, 0, `[${formatCount(index + 1, style)}] `);
    }
  }
}

/** Name of the HTML element of a paragraph: “h1” to “h6” for a heading, else “p”. */
function readHeading({ name }: Style): string {
  const level = /^heading ?([1-6])$/.exec(name)?.[1];
  return level === undefined ? "p" : `h${level}`;
}

/** Whether the tabs of a paragraph print dots: those of a table of contents, and tab stops that say so. */
function printsDots(properties: XmlElement | undefined, { name }: Style): boolean {
  if (/^toc ?\d$/.test(name)) return true;
  const stops = listElements(findElement(properties, "w:tabs"), "w:tab");
  return stops.some(({ attributes }) =>
    /^(?:dot|middleDot)$/.test(readXmlAttribute(attributes, "w:leader") ?? ""),
  );
}
