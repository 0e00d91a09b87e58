import type { XmlToken } from "#importer/formats/xml/xml-tokens.ts";
import { decodeEntities, readXmlAttribute, readXmlTokens } from "#importer/formats/xml/xml-tokens.ts";
import { readUsualNames } from "#importer/formats/xml/xml-tree.ts";

/** A run (w:r) of a Word document; offsets in the XML, from 0. */
export interface WordRun {
  readonly from: number;
  to: number;
  /** Its opening tag with its properties, as they stand there: what a second half of it begins with. */
  head: string;
  /** Where its text begins. */
  inner: number;
  /** Whether it can be parted: what stands in it is text alone. */
  isWhole: boolean;
}

/** The text (w:t) of a run. */
export interface WordPiece {
  readonly from: number;
  /** Where its own characters begin and end. */
  readonly inner: number;
  innerEnd: number;
  /** Whether blanks at its ends are printed. */
  readonly keepsBlanks: boolean;
}

/** A character as it is compared, with the signs that belong to it; blanks and signs of markup are none. */
export interface WordLetter {
  text: string;
  readonly from: number;
  to: number;
  readonly run: WordRun;
  /** Undefined for a hyphen that is an element of its own. */
  readonly piece: WordPiece | undefined;
}

/** A paragraph (w:p) of the body. */
export interface WordParagraph {
  /** Where what stands in it begins, after its properties, and ends; equal for one that is closed at once. */
  inner: number;
  innerEnd: number;
  readonly letters: WordLetter[];
  /** The paragraph in which it stands, where it is one of a text box; there Word takes no remark. */
  readonly host: number | undefined;
}

/** What stands in the text and is not read: deleted, moved away, or above the line. */
const unread: ReadonlySet<string> = new Set(["w:del", "w:moveFrom", "w:rt"]);

/** Whether a character is compared: no blank, nothing that prints nothing, no sign that the importer writes or escapes. */
export function isCompared(sign: string): boolean {
  return !/^[\s\p{Cf}*|\\↑←]/u.test(sign);
}

interface Open {
  readonly name: string;
  readonly from: number;
}

/** Reads paragraphs, runs and letters of a Word document's XML, with their places in it. */
class WordScan {
  readonly paragraphs: WordParagraph[] = [];
  readonly #xml: string;
  readonly #open: Open[] = [];
  readonly #inside: number[] = [];
  readonly #runs: WordRun[] = [];
  #piece: WordPiece | undefined;
  #unread = 0;

  constructor(xml: string) {
    this.#xml = xml;
  }

  open(name: string, token: XmlToken & { kind: "open" }): void {
    const { from, to, isEmpty, attributes } = token;
    if (name === "w:p") {
      const host = this.#inside.at(0);
      this.paragraphs.push({ inner: to, innerEnd: to, letters: [], host });
      if (!isEmpty) this.#inside.push(this.paragraphs.length - 1);
    } else if (name === "w:r" && !isEmpty) {
      const head = this.#xml.slice(from, to);
      this.#runs.push({ from, to, head, inner: to, isWhole: true });
    } else if (name === "w:t" && !isEmpty) {
      const keepsBlanks = readXmlAttribute(attributes, "xml:space") === "preserve";
      this.#piece = { from, inner: to, innerEnd: to, keepsBlanks };
      const run = this.#runs.at(-1);
      if (run !== undefined && this.#open.at(-1)?.name !== "w:r") run.isWhole = false;
    } else if (name === "w:pPr" && isEmpty) this.#beginText(to);
    else if (name === "w:noBreakHyphen") this.#addLetter("-", from, to, undefined);
    if (isEmpty) return;
    if (unread.has(name)) this.#unread += 1;
    this.#open.push({ name, from });
  }

  close(name: string, { from, to }: XmlToken): void {
    const opened = this.#open.pop();
    const parent = this.#open.at(-1)?.name;
    const paragraph = this.paragraphs[this.#inside.at(-1) ?? -1];
    const run = this.#runs.at(-1);
    if (unread.has(name)) this.#unread -= 1;
    if (name === "w:p") {
      if (paragraph !== undefined) paragraph.innerEnd = from;
      this.#inside.pop();
    } else if (name === "w:pPr") this.#beginText(to);
    else if (name === "w:rPr" && parent === "w:r" && run !== undefined && opened !== undefined) {
      run.head += this.#xml.slice(opened.from, to);
      run.inner = to;
    } else if (name === "w:r" && run !== undefined) {
      run.to = to;
      this.#runs.pop();
    } else if (name === "w:t" && this.#piece !== undefined) {
      this.#piece.innerEnd = from;
      this.#piece = undefined;
    }
  }

  text({ from, to }: XmlToken): void {
    const run = this.#runs.at(-1);
    if (this.#piece === undefined || run === undefined) return;
    // Text that is kept whole (CDATA) has no place for a cut.
    if (this.#xml[from] === "<") run.isWhole = false;
    else
      for (const { 0: raw, index } of this.#xml.slice(from, to).matchAll(/&[^;]{1,9};|[\s\S]/gu))
        this.#addLetter(decodeEntities(raw), from + index, from + index + raw.length, this.#piece);
  }

  /** The properties of a paragraph end; those in a change of them (w:pPrChange) end before. */
  #beginText(at: number): void {
    const paragraph = this.paragraphs[this.#inside.at(-1) ?? -1];
    if (paragraph !== undefined && this.#open.at(-1)?.name === "w:p") paragraph.inner = at;
  }

  #addLetter(text: string, from: number, to: number, piece: WordPiece | undefined): void {
    const letters = this.paragraphs[this.#inside.at(-1) ?? -1]?.letters;
    const run = this.#runs.at(-1);
    if (letters === undefined || run === undefined || this.#unread > 0) return;
    const last = letters.at(-1);
    if (/^\p{M}/u.test(text) && last?.to === from) {
      last.text = (last.text + text).normalize("NFC");
      last.to = to;
    } else if (isCompared(text)) letters.push({ text: text.normalize("NFC"), from, to, run, piece });
  }
}

/** A Word document's body. */
export interface WordText {
  /** In order of the file, those in cells and boxes too. */
  readonly paragraphs: readonly WordParagraph[];
  /** What the file writes before the names of Word's elements, mostly “w:”. */
  readonly prefix: string;
}

/** Reads paragraphs and letters of the XML of a Word document. */
export function scanWordText(xml: string): WordText {
  const usual = readUsualNames(xml);
  const scan = new WordScan(xml);
  let isBody = false;
  let prefix = "";
  for (const token of readXmlTokens(xml)) {
    const name = token.kind === "text" ? "" : usual(token.name);
    if (name === "w:body" && token.kind !== "text") {
      isBody = token.kind === "open";
      prefix = token.name.slice(0, -"body".length);
    } else if (!isBody) continue;
    else if (token.kind === "open") scan.open(name, token);
    else if (token.kind === "close") scan.close(name, token);
    else scan.text(token);
  }
  return { paragraphs: scan.paragraphs, prefix };
}
