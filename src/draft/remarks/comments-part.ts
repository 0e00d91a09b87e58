import { readXmlAttribute } from "#importer/formats/xml/xml-tokens.ts";
import { listElements, readXmlTree } from "#importer/formats/xml/xml-tree.ts";

/** A remark as Word shows it. */
export interface Comment {
  readonly id: number;
  /** A paragraph an entry. */
  readonly paragraphs: readonly string[];
}

/** Who made the remarks, and when. */
export interface Signature {
  readonly author: string;
  readonly initials: string;
  /** YYYY-MM-DD. */
  readonly date: string;
}

/** Names of the kinds of parts and relations: those of most files, and those of files of the strict form (ECMA-376 part 1 and 4). */
const usual = "http://schemas.openxmlformats.org";
const strict = "http://purl.oclc.org/ooxml";

const packageNames = {
  relations: `${usual}/package/2006/relationships`,
  types: `${usual}/package/2006/content-types`,
  commentType: "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
} as const;

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as XML holds it; what no XML file may hold is left out. */
function escapeXml(text: string): string {
  return text
    .replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "");
}

/** Text put in before the tag that closes the root; the root opened where it is closed at once. Undefined where there is no root. */
function appendToRoot(xml: string, added: string): string | undefined {
  const close = /<\/[\w:.-]+\s*>\s*(?:<!--[\s\S]*?-->\s*)*$/.exec(xml);
  if (close !== null) return xml.slice(0, close.index) + added + xml.slice(close.index);
  const empty = /<([\w:.-]+)([^<>]*)\/>\s*$/.exec(xml);
  if (empty === null) return undefined;
  const [, name = "", attributes = ""] = empty;
  return `${xml.slice(0, empty.index)}<${name}${attributes}>${added}</${name}>`;
}

/** The greatest number that a part uses for a remark; -1 where it has none. */
export function findLastId(xml: string): number {
  const ids = [
    ...xml.matchAll(/<[\w.-]*:?comment(?:RangeStart|RangeEnd|Reference)?\s[^>]*?\bid\s*=\s*["'](\d+)["']/g),
  ];
  return ids.reduce((last, [, id = "0"]) => Math.max(last, Number(id)), -1);
}

function formatComment(
  w: string,
  { id, paragraphs }: Comment,
  { author, initials, date }: Signature,
): string {
  const text = paragraphs.map(
    (one) => `<${w}p><${w}r><${w}t xml:space="preserve">${escapeXml(one)}</${w}t></${w}r></${w}p>`,
  );
  const who = `${w}author="${escapeXml(author)}" ${w}date="${date}T00:00:00Z" ${w}initials="${escapeXml(initials)}"`;
  return `<${w}comment ${w}id="${id}" ${who}>${text.join("")}</${w}comment>`;
}

/** Whether a document is of the strict form, by its XML. */
export const isStrict = (document: string): boolean => document.includes(`${strict}/wordprocessingml/main`);

/** A part of comments with those of `known` before the new ones; undefined where that part cannot be read. */
export function writeComments(
  known: string | undefined,
  comments: readonly Comment[],
  signature: Signature,
  isStrictForm: boolean,
): string | undefined {
  const namespace = isStrictForm ? `${strict}/wordprocessingml/main` : `${usual}/wordprocessingml/2006/main`;
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const xml = known ?? `${head}<w:comments xmlns:w="${namespace}"></w:comments>`;
  const root = /<([\w.-]+:)?comments[\s>/]/.exec(xml);
  if (root === null) return undefined;
  const w = root[1] ?? "";
  // Attributes of Word need a prefix.
  if (w === "") return undefined;
  return appendToRoot(xml, comments.map((one) => formatComment(w, one, signature)).join(""));
}

/** A part of relations with one to the comments; with an id that none of them has. */
export function addCommentRelation(
  known: string | undefined,
  target: string,
  isStrictForm: boolean,
): string | undefined {
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const xml = known ?? `${head}<Relationships xmlns="${packageNames.relations}"></Relationships>`;
  const ids = new Set(listElements(readXmlTree(xml)).map((one) => readXmlAttribute(one.attributes, "Id")));
  let number = 1;
  while (ids.has(`rIdNhanXet${number}`)) number += 1;
  const type = `${isStrictForm ? `${strict}/officeDocument` : `${usual}/officeDocument/2006`}/relationships/comments`;
  return appendToRoot(xml, `<Relationship Id="rIdNhanXet${number}" Type="${type}" Target="${target}"/>`);
}

/** Content types with that of a part of comments. */
export function addCommentType(xml: string, partName: string): string | undefined {
  return appendToRoot(xml, `<Override PartName="/${partName}" ContentType="${packageNames.commentType}"/>`);
}
