import JSZip from "jszip";

/** A paragraph as document.xml has it: what is said of it, of its runs, and its words. */
export interface XmlParagraph {
  readonly properties: string;
  readonly runs: readonly { readonly properties: string; readonly text: string }[];
  readonly text: string;
}

/** The parts of a .docx by path, as text. */
export async function readParts(docx: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const zip = await JSZip.loadAsync(docx);
  const read = Object.values(zip.files).map(async (file) => [file.name, await file.async("string")] as const);
  return new Map(await Promise.all(read));
}

const partOf = (xml: string, name: string): string =>
  new RegExp(`<w:${name}>(.*?)</w:${name}>`, "s").exec(xml)?.[1] ?? "";

/** Paragraphs of document.xml in order, those of tables with them. */
export function listXmlParagraphs(xml: string): readonly XmlParagraph[] {
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, inner = ""]) => {
    const runs = [...inner.matchAll(/<w:r(?: [^>]*)?>(.*?)<\/w:r>/gs)].map(([, run = ""]) => ({
      properties: partOf(run, "rPr"),
      text: [...run.matchAll(/<w:t[^>]*>(.*?)<\/w:t>/gs)].map(([, text = ""]) => text).join(""),
    }));
    return { properties: partOf(inner, "pPr"), runs, text: runs.map(({ text }) => text).join("") };
  });
}

/** The number of an attribute in a piece of XML: `sz` of `<w:sz w:val="26"/>`; undefined where it has none. */
export function readNumber(xml: string, element: string, attribute = "val"): number | undefined {
  const found = new RegExp(`<w:${element}\\b[^>]*\\bw:${attribute}="(-?\\d+)"`).exec(xml)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** Whether a run or paragraph has a property such as `b`, not switched off. */
export const hasProperty = (xml: string, element: string): boolean =>
  new RegExp(`<w:${element}(?:/>| (?![^>]*w:val="(?:false|0)")[^>]*>)`).test(xml);
