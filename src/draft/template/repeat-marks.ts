import JSZip from "jszip";

/**
 * A paragraph that holds nothing but the beginning or the end of what is repeated leaves an empty paragraph behind each time it
 * is repeated, and the place of a superior body one where there is none. Such paragraphs are marked before the template is filled, and taken out where they are left empty.
 */
const mark = "\uE000";

const documentPart = "word/document.xml";
/** A paragraph without another in it: a text box holds paragraphs of its own. */
const paragraphs = /<w:p(?:\s[^>]*)?>(?:(?!<w:p[\s>]).)*?<\/w:p>/gs;
const texts = /(<w:t(?:\s[^>]*)?>)([^<]*)(?=<\/w:t>)/g;
/** Also the superior body, which a commune does not print. */
const isRepeat = /^\s*\{(?:[#/][^{}]*|cơ quan chủ quản)\}\s*$/iu;
/** A cell must hold a paragraph. */
const emptyCell = /(<w:tc>(?:<w:tcPr>(?:(?!<\/w:tcPr>).)*<\/w:tcPr>|<w:tcPr\/>)?)(<\/w:tc>)/gs;

const textOf = (xml: string): string => [...xml.matchAll(texts)].map(([, , text]) => text ?? "").join("");

async function edit(docx: Uint8Array, change: (xml: string) => string): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(docx);
  const xml = await zip.file(documentPart)?.async("string");
  if (xml === undefined) return docx;
  zip.file(documentPart, change(xml));
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

/** A template whose paragraphs of nothing but `{#…}` or `{/…}` are marked on both sides of it. */
export const markRepeats = (template: Uint8Array): Promise<Uint8Array> =>
  edit(template, (xml) =>
    xml.replace(paragraphs, (paragraph) => {
      if (!isRepeat.test(textOf(paragraph).normalize("NFC"))) return paragraph;
      const first = paragraph.replace(/(<w:t(?:\s[^>]*)?>)/, `$1${mark}`);
      const last = first.lastIndexOf("</w:t>");
      return `${first.slice(0, last)}${mark}${first.slice(last)}`;
    }),
  );

/** A filled template without the marked paragraphs that were left empty; of the others without the marks. */
export const dropRepeats = (docx: Uint8Array): Promise<Uint8Array> =>
  edit(docx, (xml) =>
    xml
      .replace(paragraphs, (paragraph) => {
        const text = textOf(paragraph);
        const isLeft = text.includes(mark) && text.replaceAll(mark, "").trim() === "";
        return isLeft && !paragraph.includes("<w:sectPr") ? "" : paragraph;
      })
      .replace(emptyCell, "$1<w:p/>$2")
      .replaceAll(mark, ""),
  );
