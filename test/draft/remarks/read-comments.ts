import JSZip from "jszip";
import { collectText, listElements, readXmlTree, walkElements } from "#importer/formats/xml/xml-tree.ts";
import type { XmlElement } from "#importer/formats/xml/xml-tree.ts";
import { readXmlAttribute } from "#importer/formats/xml/xml-tokens.ts";

/** A comment of a Word document: the words that it is on, and what it says. */
export interface ReadComment {
  readonly words: string;
  readonly says: string;
}

const idOf = ({ attributes }: XmlElement): string => readXmlAttribute(attributes, "w:id") ?? "";

async function readPart(zip: JSZip, name: string): Promise<XmlElement | undefined> {
  const xml = await zip.file(name)?.async("string");
  const root = readXmlTree(xml ?? "");
  if (xml !== undefined && root === undefined) throw new Error(`${name} is not well-formed`);
  return root;
}

/** The words between the marks of each comment, in the order of its comments. Throws where a mark, a reference or a comment stands alone. */
export async function readComments(bytes: Uint8Array): Promise<readonly ReadComment[]> {
  const zip = await JSZip.loadAsync(bytes);
  const [document, comments] = [
    await readPart(zip, "word/document.xml"),
    await readPart(zip, "word/comments.xml"),
  ];
  const open = new Set<string>();
  const words = new Map<string, string>();
  const counts = new Map<string, string[]>();
  for (const element of document === undefined ? [] : walkElements(document)) {
    const id = idOf(element);
    if (element.name.startsWith("w:comment"))
      counts.set(id, [...(counts.get(id) ?? []), element.name.slice(9)]);
    if (element.name === "w:commentRangeStart") open.add(id);
    if (element.name === "w:commentRangeEnd") open.delete(id);
    if (element.name !== "w:t") continue;
    for (const one of open) words.set(one, (words.get(one) ?? "") + collectText(element, "w:t"));
  }
  const all = listElements(comments, "w:comment");
  for (const one of all)
    if (counts.get(idOf(one))?.join() !== "RangeStart,RangeEnd,Reference")
      throw new Error(`comment ${idOf(one)} is torn`);
  if (all.length !== counts.size) throw new Error("a mark has no comment");
  return all.map((one) => ({
    words: words.get(idOf(one)) ?? "",
    says: listElements(one, "w:p")
      .map((paragraph) => collectText(paragraph, "w:t"))
      .join("\n"),
  }));
}

/** Each entry of an archive as it is packed. */
export async function listPacked(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const zip = await JSZip.loadAsync(bytes);
  return new Map(
    Object.values(zip.files)
      .filter(({ dir }) => !dir)
      .map((file) => {
        const { compressedContent } = (file as unknown as { _data: { compressedContent: Uint8Array } })._data;
        return [file.name, Buffer.from(compressedContent).toString("base64")];
      }),
  );
}
