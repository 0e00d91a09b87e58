import { type Archive, openArchive, unpackPart } from "#importer/formats/archive.ts";
import { findBodyName } from "#importer/formats/docx/docx-text.ts";
import { largestDocument } from "#importer/formats/input-limits.ts";
import { readXmlAttribute } from "#importer/formats/xml/xml-tokens.ts";
import { listElements, readXmlTree } from "#importer/formats/xml/xml-tree.ts";
import {
  type Comment,
  type Signature,
  addCommentRelation,
  addCommentType,
  findLastId,
  isStrict,
  writeComments,
} from "./comments-part.ts";
import { markDocument } from "./mark-document.ts";
import { type ReadLines, type TextRemark, placeRemark } from "./place-remarks.ts";
import { scanWordText } from "./word-text.ts";
import { replaceParts } from "./zip-copy.ts";

/** A remark with what it says, a paragraph an entry. */
export interface Remark extends TextRemark {
  readonly paragraphs: readonly string[];
}

/** A Word document and what was read from it. */
export interface RemarkedFile extends ReadLines {
  readonly bytes: Uint8Array;
}

const contentTypes = "[Content_Types].xml";

/** The parts of a document that remarks change, as text. */
interface DocumentParts {
  /** Name of the part that is the document, its XML. */
  readonly name: string;
  readonly document: string;
  readonly relationsName: string;
  readonly relations: string | undefined;
  readonly types: string;
  readonly commentsName: string;
  /** Undefined where the document has no comments yet. */
  readonly comments: string | undefined;
}

/** The name of a part to which a relation of the document leads; a target is relative to the document's folder. */
function resolveTarget(target: string, folder: string): string {
  return target.startsWith("/") ? target.slice(1) : `${folder}${target}`;
}

function findCommentsTarget(relations: string | undefined): string | undefined {
  const related = listElements(relations === undefined ? undefined : readXmlTree(relations));
  const own = related.find((one) => /\/comments$/.test(readXmlAttribute(one.attributes, "Type") ?? ""));
  return own === undefined ? undefined : readXmlAttribute(own.attributes, "Target");
}

/** A part as text; undefined where it is not there, cannot be unpacked or is not UTF-8. */
async function readPart(archive: Archive, name: string): Promise<string | undefined> {
  const part = archive.file(name);
  const unpacked = part === null ? "damaged" : await unpackPart(part, largestDocument);
  if (typeof unpacked === "string") return undefined;
  // A mark of byte order stays where it is.
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(unpacked);
  return text.includes("\ufffd") ? undefined : text;
}

/** The parts that remarks change; undefined where one that must be there cannot be read. */
async function readParts(archive: Archive): Promise<DocumentParts | undefined> {
  const has = (name: string): boolean => archive.file(name) !== null;
  const root = "_rels/.rels";
  const name = findBodyName(new Map([[root, (await readPart(archive, root)) ?? ""]]), has);
  const cut = name.lastIndexOf("/") + 1;
  const [folder, own] = [name.slice(0, cut), name.slice(cut)];
  const relationsName = `${folder}_rels/${own}.rels`;
  const document = await readPart(archive, name);
  const types = await readPart(archive, contentTypes);
  const relations = await readPart(archive, relationsName);
  if (document === undefined || types === undefined) return undefined;
  const target = findCommentsTarget(relations);
  const commentsName = resolveTarget(target ?? "comments.xml", folder);
  const comments = await readPart(archive, commentsName);
  // A part of that name that no relation names, or one that cannot be read, is not written over.
  const isKnown = target !== undefined;
  if (has(commentsName) !== isKnown || (isKnown && comments === undefined)) return undefined;
  return { name, document, relationsName, relations, types, commentsName, comments };
}

/** The parts with remarks in them; undefined where one cannot be written. */
function changeParts(
  parts: DocumentParts,
  { lines, origins }: ReadLines,
  remarks: readonly Remark[],
  signature: Signature,
): ReadonlyMap<string, string> | undefined {
  const { name, document, relationsName, commentsName } = parts;
  const { paragraphs, prefix } = scanWordText(document);
  // Attributes of Word need a prefix; a file whose elements have none brings none along.
  if (prefix === "") return undefined;
  const firstId = Math.max(findLastId(document), findLastId(parts.comments ?? "")) + 1;
  const placed = remarks.flatMap((remark, index) => {
    const place = placeRemark(remark, { lines, origins }, paragraphs);
    return place === undefined ? [] : [{ id: firstId + index, place, paragraphs: remark.paragraphs }];
  });
  const strict = isStrict(document);
  const comments = writeComments(parts.comments, placed satisfies readonly Comment[], signature, strict);
  if (comments === undefined || placed.length < remarks.length) return undefined;
  const changed = new Map([
    [name, markDocument(document, prefix, placed)],
    [commentsName, comments],
  ]);
  if (parts.comments !== undefined) return changed;
  const target = commentsName.slice(commentsName.lastIndexOf("/") + 1);
  const relations = addCommentRelation(parts.relations, target, strict);
  const types = addCommentType(parts.types, commentsName);
  if (relations === undefined || types === undefined) return undefined;
  return changed.set(relationsName, relations).set(contentTypes, types);
}

/**
 * A drafter's own Word document with remarks as comments (ECMA-376 part 1, 17.13.4), each on its words, on the whole paragraph
 * where they are not found in it; comments that are there stay before them. Every other part keeps its bytes as they are packed;
 * without remarks the file is the same. Undefined where the file cannot be changed so: it is to be saved anew by Word.
 */
export async function writeRemarks(
  { bytes, ...read }: RemarkedFile,
  remarks: readonly Remark[],
  signature: Signature,
): Promise<Uint8Array | undefined> {
  if (remarks.length === 0) return bytes;
  const archive = await openArchive(bytes);
  const parts = archive === undefined ? undefined : await readParts(archive);
  const changed = parts === undefined ? undefined : changeParts(parts, read, remarks, signature);
  return changed === undefined ? undefined : replaceParts(bytes, changed);
}
