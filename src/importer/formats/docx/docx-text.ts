import type { Archive } from "#importer/formats/archive.ts";
import { unpackParts } from "#importer/formats/archive.ts";
import { readHtmlText } from "#importer/formats/html/html-text.ts";
import type { HtmlText } from "#importer/formats/html/html-text.ts";
import type { InputReason } from "#importer/formats/input-fault.ts";
import { hasTooManyParagraphs, hasTooManyTags, largestDocument } from "#importer/formats/input-limits.ts";
import { formatLeftOut, saysMoreThanPage } from "#importer/formats/left-out.ts";
import { DocxWriter } from "./docx-html.ts";
import { readLists } from "./docx-lists.ts";
import { ListCounter } from "./docx-numbering.ts";
import { readStyles } from "./docx-styles.ts";
import { readXmlAttribute } from "#importer/formats/xml/xml-tokens.ts";
import type { XmlElement } from "#importer/formats/xml/xml-tree.ts";
import {
  collectText,
  findElement,
  listElements,
  readXmlTree,
  walkElements,
} from "#importer/formats/xml/xml-tree.ts";

/** The parts of a document, by name, as text. */
type Parts = ReadonlyMap<string, string>;

/** Name of the part that is the document itself: the package says which (ECMA-376 part 2, 9); `has` tells which parts are there. */
export function findBodyName(parts: Parts, has: (name: string) => boolean): string {
  const usual = "word/document.xml";
  const relations = readXmlTree(parts.get("_rels/.rels") ?? "");
  const main = listElements(relations).find(({ attributes }) =>
    /\/officeDocument$/.test(readXmlAttribute(attributes, "Type") ?? ""),
  );
  const target = (readXmlAttribute(main?.attributes ?? "", "Target") ?? usual).replace(/^\//, "");
  return has(target) ? target : usual;
}

/** The root of a part; undefined where the document has no such part, “damaged” where it cannot be read. */
function readPart(parts: Parts, name: string): XmlElement | "damaged" | undefined {
  const xml = parts.get(name);
  return xml === undefined ? undefined : (readXmlTree(xml) ?? "damaged");
}

/** Footnotes and endnotes by kind and id. */
function readNotes(parts: Parts, folder: string): ReadonlyMap<string, XmlElement> {
  return new Map(
    ["footnote", "endnote"].flatMap((kind) =>
      listElements(readXmlTree(parts.get(`${folder}${kind}s.xml`) ?? "")).map(
        (note) => [`${kind} ${readXmlAttribute(note.attributes, "w:id") ?? ""}`, note] as const,
      ),
    ),
  );
}

/** Words that stand outside the text, and marks for those that are told. */
interface Aside {
  readonly words: readonly string[];
  readonly marks: readonly string[];
}

/** Elements of all parts whose name fits, part by part. */
function listParts(parts: Parts, name: RegExp): readonly (readonly XmlElement[])[] {
  return [...parts].flatMap(([own, xml]) => {
    const root = name.test(own) ? readXmlTree(xml) : undefined;
    return root === undefined ? [] : [[...walkElements(root)]];
  });
}

/** Words of page headers and footers, of water marks in them, of comments and of the file's properties, paragraph by paragraph. */
function readAside(parts: Parts): Aside {
  const pages = listParts(parts, /\/(?:header|footer)\d*\.xml$/);
  const others = listParts(parts, /\/comments\.xml$|^docProps\/(?:core|custom)\.xml$/);
  const texts = pages.map((page) =>
    page.flatMap((one) => (one.name === "w:t" ? [collectText(one, "w:t")] : [])).join(""),
  );
  // One head for the first page and one for the others often say the same.
  const margins = new Set(texts.filter(saysMoreThanPage));
  const waterMarks = new Set(
    pages
      .flat()
      .flatMap(({ name, attributes }) =>
        name === "v:textpath" ? [readXmlAttribute(attributes, "string") ?? ""] : [],
      ),
  );
  return {
    words: [...pages, ...others].flatMap((elements) => elements.flatMap(readAsideElement)),
    marks: [
      ...[...margins].map(() => formatLeftOut("unread-object", "margin")),
      ...[...waterMarks].map(() => formatLeftOut("unread-object", "watermark")),
    ],
  };
}

function readAsideElement(element: XmlElement): string[] {
  const { name, attributes, children } = element;
  if (name === "w:p") return [collectText(element, "w:t")];
  if (name === "v:textpath") return [readXmlAttribute(attributes, "string") ?? ""];
  if (/^wp:docPr$|^v:imagedata$/.test(name))
    return ["descr", "title", "o:title"].map((one) => readXmlAttribute(attributes, one) ?? "");
  const isProperty = !name.startsWith("w:") && children.length === 1 && typeof children[0] === "string";
  return isProperty ? [String(children[0])] : [];
}

/** The number of each paragraph of the body, from 0 in order of the file, those in cells, boxes and branches that are not read too. */
function numberParagraphs(body: XmlElement): ReadonlyMap<XmlElement, number> {
  const numbers = new Map<XmlElement, number>();
  for (const element of walkElements(body)) if (element.name === "w:p") numbers.set(element, numbers.size);
  return numbers;
}

/** Writes the notes to which the text refers at its end, in order of kind and reference. */
function writeNotes(writer: DocxWriter, notes: ReadonlyMap<string, XmlElement>): void {
  const referred = [...new Set(writer.notes)];
  for (const kind of ["footnote", "endnote"] as const) {
    const own = referred.filter((id) => id.startsWith(kind)).flatMap((id) => notes.get(id) ?? []);
    writer.writeNotes(own, kind === "footnote" ? "decimal" : "i");
  }
}

/**
 * The text of a Word document, as readHtmlText gives it, with the numbers and bullets that Word prints by itself (ECMA-376).
 * Comments, deleted, hidden and struck text, water marks, headers and footers of pages are left out and told, and stand
 * `aside`, where marks of secrecy are sought; footnotes follow at the end, “[1] …”, endnotes, “[i] …”. A reason where the document is damaged or too large.
 */
export async function readDocxText(archive: Archive): Promise<HtmlText | InputReason> {
  const packed = await unpackParts(archive, /\.(?:xml|rels)$/, largestDocument);
  if (packed === "too-large") return "too-large";
  if (packed === "damaged") return "damaged-docx";
  const decoder = new TextDecoder();
  const parts: Parts = new Map([...packed].map(([name, bytes]) => [name, decoder.decode(bytes)]));
  const name = findBodyName(parts, (one) => parts.has(one));
  const folder = name.slice(0, name.lastIndexOf("/") + 1);
  const document = parts.get(name) ?? "";
  if (hasTooManyTags(document)) return "too-many-tags";
  if (hasTooManyParagraphs(document)) return "too-many-paragraphs";
  const body = findElement(readXmlTree(document), "w:body");
  if (body === undefined) return "damaged-docx";
  const [stylesRoot, listsRoot] = ["styles", "numbering"].map((one) =>
    readPart(parts, `${folder}${one}.xml`),
  );
  if (stylesRoot === "damaged" || listsRoot === "damaged") return "damaged-docx";
  const styles = readStyles(stylesRoot);
  const lists = readLists(listsRoot, styles.lists);
  const writer = new DocxWriter(styles, new ListCounter(lists), numberParagraphs(body));
  writer.writeBlocks(body);
  const notes = readNotes(parts, folder);
  writeNotes(writer, notes);
  const aside = readAside(parts);
  const text = await readHtmlText(`<body>${aside.marks.join("")}${writer.html}`);
  if (typeof text === "string") return text;
  const noted = [...notes.values()].map((note) => collectText(note, "w:t"));
  return { ...text, aside: [...text.aside, ...writer.words, ...noted, ...aside.words] };
}
