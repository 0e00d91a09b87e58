import type { Archive } from "#importer/formats/archive.ts";
import { unpackParts } from "#importer/formats/archive.ts";
import { readHtmlText } from "#importer/formats/html/html-text.ts";
import type { HtmlText } from "#importer/formats/html/html-text.ts";
import type { InputReason } from "#importer/formats/input-fault.ts";
import { hasTooManyTags, largestWorkbook, mostCells } from "#importer/formats/input-limits.ts";
import { formatLeftOut, saysMoreThanPage } from "#importer/formats/left-out.ts";
import { readXmlAttribute } from "#importer/formats/xml/xml-tokens.ts";
import type { XmlElement } from "#importer/formats/xml/xml-tree.ts";
import {
  collectText,
  findElement,
  isOn,
  listElements,
  readXmlTree,
  walkElements,
} from "#importer/formats/xml/xml-tree.ts";
import { writeSheet } from "./xlsx-html.ts";
import type { Workbook } from "./xlsx-sheet.ts";
import { readSheet } from "./xlsx-sheet.ts";
import { readCellStyles } from "./xlsx-styles.ts";

/** The parts of a workbook, by name, as text. */
type Parts = ReadonlyMap<string, string>;

/** A sheet as the workbook lists it. */
interface SheetEntry {
  readonly name: string;
  readonly path: string;
  readonly isHidden: boolean;
}

const attributeOf = (element: XmlElement, name: string): string | undefined =>
  readXmlAttribute(element.attributes, name);

/** A part that a relationship names, by the part that has the relationship: “xl/worksheets” and “../drawings/drawing1.xml”. */
function resolveTarget(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = folder === "" ? [] : folder.split("/");
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** The relationships of a part (ECMA-376 part 2, 9.3): from id to kind and path. */
function readRelations(
  parts: Parts,
  path: string,
): ReadonlyMap<string, { readonly type: string; readonly path: string }> {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const folder = path.slice(0, Math.max(0, path.length - name.length - 1));
  const root = readXmlTree(parts.get(`${folder === "" ? "" : `${folder}/`}_rels/${name}.rels`) ?? "");
  return new Map(
    listElements(root).flatMap((one): [string, { readonly type: string; readonly path: string }][] => {
      const target = attributeOf(one, "Target");
      if (target === undefined || attributeOf(one, "TargetMode") === "External") return [];
      const type = (attributeOf(one, "Type") ?? "").split("/").at(-1) ?? "";
      return [[attributeOf(one, "Id") ?? "", { type, path: resolveTarget(folder, target) }]];
    }),
  );
}

function listSheets(root: XmlElement, parts: Parts, path: string): SheetEntry[] {
  const relations = readRelations(parts, path);
  return listElements(findElement(root, "x:sheets"), "x:sheet").flatMap((sheet) => {
    const relation = relations.get(attributeOf(sheet, "r:id") ?? "");
    if (relation?.type !== "worksheet") return [];
    const isHidden = /hidden/i.test(attributeOf(sheet, "state") ?? "visible");
    return [{ name: attributeOf(sheet, "name") ?? "", path: relation.path, isHidden }];
  });
}

/** Cells and rows without words take the most room of a sheet that somebody formatted to its last row. */
function dropEmptyCells(xml: string): string {
  return xml
    .replace(/<(?:\w+:)?c\b[^<>]*(?:\/>|>\s*<\/(?:\w+:)?c>)/g, "")
    .replace(/<(?:\w+:)?row\b(?=[^<>]* r=)[^<>]*(?:\/>|>\s*<\/(?:\w+:)?row>)/g, "");
}

/** What is told of the objects that lie on a sheet, with the words in them, which may be a stamp. */
interface SheetObjects {
  readonly marks: readonly string[];
  readonly words: readonly string[];
}

/** Pictures, charts, boxes and notes that a sheet has beside its cells. */
function readObjects(parts: Parts, path: string): SheetObjects {
  const marks: string[] = [];
  const words: string[] = [];
  for (const { type, path: target } of readRelations(parts, path).values()) {
    const root = readXmlTree(parts.get(target) ?? "");
    if (root === undefined || !/^(?:drawing|comments)$/.test(type)) continue;
    for (const element of walkElements(root)) {
      if (element.name === "xdr:pic") marks.push(formatLeftOut("unread-object", "picture"));
      else if (/:chart$/.test(element.name)) marks.push(formatLeftOut("unread-object", "chart"));
      else if (element.name === "x:comment") marks.push(formatLeftOut("unread-object", "comment"));
      else if (element.name === "a:p") words.push(collectText(element, "a:t"));
      if (element.name === "xdr:txBody" && collectText(element, "a:t").trim() !== "")
        marks.push(formatLeftOut("unread-object", "box"));
    }
  }
  return { marks, words };
}

/** Heads and feet of printed pages without their codes (18.3.1.46): “&C”, “&12”, “&"Arial,Bold"”. */
function readMargins(root: XmlElement): string[] {
  return listElements(findElement(root, "x:headerFooter")).map((one) =>
    one.children
      .filter((child) => typeof child === "string")
      .join("")
      .replace(/&(?:"[^"]*"|\d+|[A-Z])/gi, " ")
      .trim(),
  );
}

/** What a workbook says, sheet by sheet. */
class BookReader {
  readonly #parts: Parts;
  readonly #book: Workbook;
  readonly aside: string[] = [];
  html = "";
  /** Cells read so far. */
  cells = 0;

  constructor(parts: Parts, book: Workbook) {
    this.#parts = parts;
    this.#book = book;
  }

  /** Reads a sheet; the reason where it cannot be read. */
  read({ name, path, isHidden }: SheetEntry): InputReason | undefined {
    const xml = dropEmptyCells(this.#parts.get(path) ?? "");
    if (hasTooManyTags(xml)) return "too-many-tags";
    const root = readXmlTree(xml);
    if (root === undefined) return "damaged-xlsx";
    const sheet = readSheet(root, this.#book);
    this.cells += sheet.cells.length;
    if (this.cells > mostCells) return "too-many-cells";
    this.aside.push(name, ...readMargins(root));
    if (isHidden) {
      if (sheet.cells.length > 0) this.html += formatLeftOut("hidden-text");
      this.aside.push(...sheet.cells.map(({ runs }) => runs.map(({ text }) => text).join("")));
      return undefined;
    }
    const { marks, words } = readObjects(this.#parts, path);
    this.aside.push(...words, ...sheet.cells.flatMap(({ leftOut }) => leftOut.map((one) => one.words)));
    const margins = readMargins(root).filter(saysMoreThanPage);
    const written = writeSheet(sheet, mostCells);
    if (written === undefined) return "too-many-cells";
    this.html += [...marks, ...margins.map(() => formatLeftOut("unread-object", "margin")), written].join("");
    return undefined;
  }
}

/** Words of the file's properties. */
function readProperties(parts: Parts): string[] {
  return ["core", "custom"].flatMap((name) =>
    [
      ...walkElements(
        readXmlTree(parts.get(`docProps/${name}.xml`) ?? "") ?? { name: "", attributes: "", children: [] },
      ),
    ].flatMap(({ children }) => children.filter((child) => typeof child === "string")),
  );
}

/**
 * The text of a workbook of Excel (ECMA-376 part 1, 18), sheet by sheet in their order, as readHtmlText gives it: cells as they
 * are shown, days as days, merged cells as one. Hidden sheets, rows and columns, struck and white words, notes, pictures and
 * charts are left out and told; heads and feet of pages, boxes and names of sheets stand `aside`. A reason where it is damaged
 * or too large.
 */
export async function readXlsxText(archive: Archive): Promise<HtmlText | InputReason> {
  const packed = await unpackParts(archive, /\.(?:xml|rels)$/, largestWorkbook);
  if (packed === "too-large") return "too-large";
  if (packed === "damaged") return "damaged-xlsx";
  const decoder = new TextDecoder();
  const parts: Parts = new Map([...packed].map(([name, bytes]) => [name, decoder.decode(bytes)]));
  const path =
    [...readRelations(parts, "").values()].find(({ type }) => type === "officeDocument")?.path ??
    "xl/workbook.xml";
  const root = readXmlTree(parts.get(path) ?? "");
  if (root === undefined) return "damaged-xlsx";
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const strings = parts.get(`${folder}sharedStrings.xml`) ?? "";
  if (hasTooManyTags(strings)) return "too-many-tags";
  const properties = findElement(root, "x:workbookPr");
  const reader = new BookReader(parts, {
    strings: listElements(readXmlTree(strings), "x:si"),
    styles: readCellStyles(readXmlTree(parts.get(`${folder}styles.xml`) ?? "")),
    is1904: isOn((properties === undefined ? undefined : attributeOf(properties, "date1904")) ?? "0"),
  });
  for (const sheet of listSheets(root, parts, path)) {
    const reason = reader.read(sheet);
    if (reason !== undefined) return reason;
  }
  const text = await readHtmlText(`<body>${reader.html}`);
  if (typeof text === "string") return text;
  return { ...text, aside: [...text.aside, ...reader.aside, ...readProperties(parts)] };
}
