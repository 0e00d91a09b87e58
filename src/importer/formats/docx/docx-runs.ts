import type { LeftOutKind, ObjectKind } from "#importer/formats/left-out.ts";
import { chooseBranch, readDrawing } from "./docx-drawings.ts";
import { isOn } from "./docx-lists.ts";
import type { RunLook, Styles } from "./docx-styles.ts";
import { joinLooks, readRunLook } from "./docx-styles.ts";
import { readSymbol, replaceSymbols } from "./docx-symbols.ts";
import { readXmlAttribute } from "#importer/formats/xml/xml-tokens.ts";
import type { XmlElement } from "#importer/formats/xml/xml-tree.ts";
import { collectText, findElement, listElements, readValue } from "#importer/formats/xml/xml-tree.ts";

/** A piece of a paragraph. */
export type Inline =
  | { readonly kind: "text"; readonly text: string; readonly bold: boolean }
  | { readonly kind: "break" }
  | { readonly kind: "left-out"; readonly what: LeftOutKind; readonly object: ObjectKind | undefined }
  /** A text box at its anchor. */
  | { readonly kind: "box"; readonly box: XmlElement }
  | { readonly kind: "note"; readonly id: string };

/** What holds for all runs of a paragraph. */
export interface ParagraphLook {
  readonly look: RunLook;
  /** Whether white letters stand on a colour: one behind the paragraph or its cell, or a table's style may lay one there. */
  readonly isOnColour: boolean;
  /** What a tab prints: a blank, or the dots of a table of contents. */
  readonly tab: string;
}

/** Why the text of a run is not printed; undefined where it is. */
function tellUnprinted(look: RunLook, isOnColour: boolean): LeftOutKind | undefined {
  if (look.hidden === true) return "hidden-text";
  if (look.struck === true) return "struck-text";
  if (look.tiny === true) return "hidden-text";
  const isWhite = look.colour === "ffffff" && look.shaded !== true && !isOnColour;
  return isWhite ? "hidden-text" : undefined;
}

/** Elements that are no more than a frame around runs. */
const frames: ReadonlySet<string> = new Set([
  "w:hyperlink",
  "w:smartTag",
  "w:customXml",
  "w:sdt",
  "w:sdtContent",
  "w:fldSimple",
  "w:dir",
  "w:bdo",
  "w:ruby",
  "w:rubyBase",
]);

/** Reads what stands in paragraphs, in order; a field may begin in one and end in another. */
export class RunReader {
  readonly #styles: Styles;
  /** Whether each open field is still in its instruction, which is not printed. */
  readonly #fields: boolean[] = [];
  /** Words that stand outside the text: of water marks and descriptions, and what is hidden. */
  readonly words: string[] = [];

  constructor(styles: Styles) {
    this.#styles = styles;
  }

  /** The pieces of a paragraph, or of an element in it. */
  read(parent: XmlElement, around: ParagraphLook): Inline[] {
    return listElements(parent).flatMap((child) => this.#readChild(child, around));
  }

  #readChild(child: XmlElement, around: ParagraphLook): Inline[] {
    if (frames.has(child.name)) return this.read(child, around);
    switch (child.name) {
      case "w:r":
        return this.#readRun(child, around);
      case "w:ins":
      case "w:moveTo": {
        const inner = this.read(child, around);
        return inner.length === 0
          ? []
          : [{ kind: "left-out", what: "tracked-changes", object: undefined }, ...inner];
      }
      case "w:del":
      case "w:moveFrom":
        return listElements(child).length === 0
          ? []
          : [{ kind: "left-out", what: "tracked-changes", object: undefined }];
      case "m:oMath":
      case "m:oMathPara":
        return [
          { kind: "left-out", what: "unread-object", object: "formula" },
          { kind: "text", text: collectText(child, "m:t"), bold: false },
        ];
      case "mc:AlternateContent": {
        const branch = chooseBranch(child);
        return branch === undefined ? [] : this.read(branch, around);
      }
      case "w:drawing":
      case "w:pict":
      case "w:object":
        return this.#readDrawing(child);
      default:
        return [];
    }
  }

  #readDrawing(drawing: XmlElement): Inline[] {
    const { boxes, object, words } = readDrawing(drawing);
    this.words.push(...words);
    const found = boxes.map((box): Inline => ({ kind: "box", box }));
    return object === undefined ? found : [{ kind: "left-out", what: "unread-object", object }, ...found];
  }

  /** A run's look, by its own properties, its style, the paragraph's style and the document's. */
  #readLook(run: XmlElement, around: RunLook): RunLook {
    const properties = findElement(run, "w:rPr");
    const style = this.#styles.byId.get(readValue(properties, "w:rStyle") ?? "");
    const own = readRunLook(properties);
    return joinLooks(style === undefined ? own : joinLooks(own, style.look), around);
  }

  #readRun(run: XmlElement, around: ParagraphLook): Inline[] {
    const look = this.#readLook(run, around.look);
    const pieces = listElements(run).flatMap((child) => this.#readPiece(child, look, around));
    const unprinted = tellUnprinted(look, around.isOnColour);
    if (unprinted === undefined) return pieces;
    const text = pieces.flatMap((piece) => (piece.kind === "text" ? [piece.text] : [])).join("");
    if (unprinted === "hidden-text") this.words.push(text);
    if (text.trim() === "") return pieces.filter(({ kind }) => kind !== "text" && kind !== "note");
    return [{ kind: "left-out", what: unprinted, object: undefined }];
  }

  #readPiece(piece: XmlElement, look: RunLook, around: ParagraphLook): Inline[] {
    const text = (words: string): Inline[] =>
      words === "" || this.#fields.includes(true)
        ? []
        : [
            {
              kind: "text",
              text: look.capitals === true ? words.toUpperCase() : words,
              bold: look.bold === true,
            },
          ];
    switch (piece.name) {
      case "w:t":
        return text(collectText(piece, "w:t"));
      case "w:tab":
      case "w:ptab":
        return text(around.tab);
      case "w:noBreakHyphen":
        return text("-");
      case "w:sym":
        return text(readSymbol(readXmlAttribute(piece.attributes, "w:char") ?? ""));
      case "w:br":
      case "w:cr":
        return [{ kind: "break" }];
      case "w:fldChar":
        this.#turnField(readXmlAttribute(piece.attributes, "w:fldCharType"));
        return [];
      case "w:footnoteReference":
        return [{ kind: "note", id: `footnote ${readXmlAttribute(piece.attributes, "w:id") ?? ""}` }];
      case "w:commentReference":
        return [{ kind: "left-out", what: "unread-object", object: "comment" }];
      case "w:endnoteReference":
        return [{ kind: "note", id: `endnote ${readXmlAttribute(piece.attributes, "w:id") ?? ""}` }];
      case "mc:AlternateContent":
        return listElements(chooseBranch(piece)).flatMap((one) => this.#readPiece(one, look, around));
      default:
        return this.#readChild(piece, around);
    }
  }

  #turnField(type: string | undefined): void {
    if (type === "begin") this.#fields.push(true);
    else if (type === "separate" && this.#fields.length > 0) this.#fields[this.#fields.length - 1] = false;
    else if (type === "end") this.#fields.pop();
  }
}

/** Whether the mark at a paragraph's end is deleted or not printed: its text then runs on in the next paragraph. */
export function runsOn(properties: XmlElement | undefined): boolean {
  const mark = findElement(properties, "w:rPr");
  return (
    findElement(mark, "w:del") !== undefined ||
    findElement(mark, "w:moveFrom") !== undefined ||
    isOn(findElement(mark, "w:vanish"))
  );
}

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** Text of a piece as HTML; `beginsLine` where nothing stands before it. */
export function formatText(text: string, bold: boolean, beginsLine: boolean): string {
  const safe = replaceSymbols(text, beginsLine).replace(/[&<>]/g, (sign) => escapes[sign] ?? sign);
  return bold ? `<b>${safe}</b>` : safe;
}
