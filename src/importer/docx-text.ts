import type { NumberedParagraph } from "./docx-numbering.ts";
import { readNumberedParagraphs, toParagraphKey } from "./docx-numbering.ts";
import { readHtmlText } from "./html-text.ts";
import { readEntryText, readZipEntries } from "./zip-entries.ts";

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
 * and footers of pages are left out; footnotes follow at the end. Undefined where the document is damaged.
 */
export async function readDocxText(bytes: Uint8Array): Promise<readonly string[] | undefined> {
  const entries = readZipEntries(bytes);
  if (entries === undefined) return undefined;
  const part = async (name: string): Promise<string> => {
    const entry = entries.find((one) => one.name === name);
    return entry === undefined ? "" : ((await readEntryText(entry)) ?? "");
  };
  const numbered = readNumberedParagraphs(
    await part("word/document.xml"),
    await part("word/numbering.xml"),
    await part("word/styles.xml"),
  );
  const { default: mammoth } = await import("mammoth");
  const { buffer: arrayBuffer } = new Uint8Array(bytes);
  try {
    // In Node mammoth takes “buffer”, in a browser “arrayBuffer”; either takes an ArrayBuffer.
    const input = { arrayBuffer, buffer: arrayBuffer };
    const { value } = await mammoth.convertToHtml(input, {
      ignoreEmptyParagraphs: true,
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(async () => Promise.resolve({ src: "" })),
      transformDocument: (root: MammothNode) => writeNumbers(root, numbered),
    });
    return await readHtmlText(value);
  } catch {
    return undefined;
  }
}
