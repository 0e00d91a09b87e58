import { packParts, unpackParts } from "./archive.ts";
import type { Archive } from "./archive.ts";
import type { NumberedParagraph } from "./docx-numbering.ts";
import { readNumberedParagraphs, toParagraphKey } from "./docx-numbering.ts";
import { readHtmlText } from "./html-text.ts";
import type { InputReason } from "./input-fault.ts";

/**
 * Bytes of XML above which a Word document is no plan. The longest plan at hand has 0.2 MB, one saved by Word some ten times
 * that; mammoth takes about 70 MB of memory for each.
 */
const largestDocument = 20e6;

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
  let next = 0;
  const visit = (node: MammothNode): MammothNode => {
    const children = node.children?.map(visit);
    const copy: MammothNode = children === undefined ? node : { ...node, children };
    if (node.type !== "paragraph" || node.numbering === null || node.numbering === undefined) return copy;
    const key = toParagraphKey(readText(node));
    const at = numbered.findIndex((paragraph, index) => index >= next && paragraph.key === key);
    const label = numbered[at]?.label;
    if (label === undefined) return copy;
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
  const numbered = readNumberedParagraphs(
    part("word/document.xml"),
    part("word/numbering.xml"),
    part("word/styles.xml"),
  );
  const { default: mammoth } = await import("mammoth");
  // mammoth unpacks whatever an archive holds: it gets one of the parts that were measured.
  const packed = await packParts(parts);
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
