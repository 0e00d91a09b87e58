import { packParts, unpackParts } from "#importer/formats/archive.ts";
import type { Archive } from "#importer/formats/archive.ts";
import type { NumberedParagraph } from "./docx-numbering.ts";
import { readNumberedParagraphs, toParagraphKey } from "./docx-numbering.ts";
import { readHtmlText } from "#importer/formats/html/html-text.ts";
import type { InputReason } from "#importer/formats/input-fault.ts";
import { hasTooManyParagraphs, hasTooManyTags, largestDocument } from "#importer/formats/input-limits.ts";
import { fillLateRows } from "./docx-rows.ts";
import { isClosedXml } from "./xml-tokens.ts";

/** What mammoth hands to a transform: its own tree, of which no more than this is used. */
interface MammothNode {
  readonly type: string;
  readonly value?: string;
  readonly numbering?: unknown;
  readonly children?: readonly MammothNode[];
}

function readText(node: MammothNode): string {
  return node.type === "text" ? (node.value ?? "") : (node.children ?? []).map(readText).join("");
}

/**
 * mammoth's tree with Word's own numbers as text at the head of their paragraphs. A numbered paragraph that is not found
 * among `numbered` stays an entry of a list.
 */
function writeNumbers(root: MammothNode, numbered: readonly NumberedParagraph[]): MammothNode {
  // Places of each text, the last first: what is used, or stands above the last one used, is taken off the end.
  const places = new Map<string, number[]>();
  for (let index = numbered.length - 1; index >= 0; index -= 1) {
    const textKey = numbered[index]?.key ?? "";
    const same = places.get(textKey);
    if (same === undefined) places.set(textKey, [index]);
    else same.push(index);
  }
  let next = 0;
  const visit = (node: MammothNode): MammothNode => {
    const children = node.children?.map(visit);
    const copy: MammothNode = children === undefined ? node : { ...node, children };
    if (node.type !== "paragraph" || node.numbering === null || node.numbering === undefined) return copy;
    const key = toParagraphKey(readText(node));
    const own = places.get(key) ?? [];
    while ((own.at(-1) ?? next) < next) own.pop();
    const at = own.at(-1);
    const label = at === undefined ? undefined : numbered[at]?.label;
    if (at === undefined || label === undefined) return copy;
    next = at + 1;
    const first = children?.find((child) => child.type === "run");
    const number: MammothNode = {
      ...(first ?? { type: "run" }),
      children: [{ type: "text", value: `${label} ` }],
    };
    return { ...copy, numbering: null, children: [...(label === "" ? [] : [number]), ...(children ?? [])] };
  };
  return visit(root);
}

/**
 * The text of a Word document, as readHtmlText gives it, with the numbers and bullets that Word prints by itself. Headers
 * and footers of pages are left out; footnotes follow at the end. A reason where the document is damaged or too large.
 */
export async function readDocxText(archive: Archive): Promise<readonly string[] | InputReason> {
  const parts = await unpackParts(archive, /\.(?:xml|rels)$/, largestDocument);
  if (parts === "too-large") return "too-large";
  if (parts === "damaged") return "damaged-docx";
  const decoder = new TextDecoder();
  const part = (name: string): string => decoder.decode(parts.get(name));
  // An XML reader tries again at each tag or comment that does not end: mammoth gets none.
  if (![...parts.keys()].every((name) => isClosedXml(part(name)))) return "damaged-docx";
  const document = part("word/document.xml");
  if (hasTooManyTags(document)) return "too-many-tags";
  if (hasTooManyParagraphs(document)) return "too-many-paragraphs";
  const numbered = readNumberedParagraphs(document, part("word/numbering.xml"), part("word/styles.xml"));
  const { default: mammoth } = await import("mammoth");
  // mammoth unpacks whatever an archive holds: it gets one of the parts that were measured.
  const filled = new TextEncoder().encode(fillLateRows(document));
  const packed = await packParts(new Map(parts).set("word/document.xml", filled));
  try {
    // In Node mammoth takes “buffer”, in a browser “arrayBuffer”; either takes an ArrayBuffer.
    const input = { arrayBuffer: packed, buffer: packed };
    const { value } = await mammoth.convertToHtml(input, {
      ignoreEmptyParagraphs: true,
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(async () => Promise.resolve({ src: "" })),
      transformDocument: (root: MammothNode) => writeNumbers(root, numbered),
    });
    return await readHtmlText(value);
  } catch {
    return "damaged-docx";
  }
}
