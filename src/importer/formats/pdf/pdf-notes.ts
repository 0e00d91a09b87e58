import type { ObjectKind } from "#importer/formats/left-out.ts";

/** What lies on a page beside its text: notes of readers, stamps, fields of a form. */
export interface PdfNote {
  readonly object: ObjectKind;
  /** Its words, among which a mark of secrecy may be; never published. */
  readonly words: readonly string[];
}

/** Kinds of annotations (ISO 32000-1, 12.5.6) by what they are; those that are not listed, such as links, print nothing of their own. */
const kinds: Readonly<Record<string, ObjectKind>> = {
  Text: "comment",
  Highlight: "comment",
  Underline: "comment",
  Squiggly: "comment",
  StrikeOut: "comment",
  Caret: "comment",
  Ink: "comment",
  Line: "comment",
  Square: "comment",
  Circle: "comment",
  Polygon: "comment",
  PolyLine: "comment",
  FreeText: "box",
  Widget: "box",
  Stamp: "picture",
  FileAttachment: "embedded",
};

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** Words that an annotation holds, in its own fields as pdf.js names them. */
function listWords(annotation: Readonly<Record<string, unknown>>): string[] {
  const { contentsObj, titleObj, textContent, fieldValue } = annotation;
  const found = [contentsObj, titleObj].map((one) => (isRecord(one) ? one.str : undefined));
  return [...found, ...(Array.isArray(textContent) ? textContent : [textContent]), fieldValue].filter(
    (one): one is string => typeof one === "string" && one.trim() !== "",
  );
}

/** What of a page's annotations, as pdf.js gives them, is told; a field of a form without words is not. */
export function readPdfNotes(annotations: readonly unknown[]): PdfNote[] {
  return annotations.filter(isRecord).flatMap((annotation): PdfNote[] => {
    const object = kinds[String(annotation.subtype)];
    const words = listWords(annotation);
    if (object === undefined || (annotation.subtype === "Widget" && words.length === 0)) return [];
    return [{ object, words }];
  });
}
