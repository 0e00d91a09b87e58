import type { ObjectKind } from "#importer/formats/left-out.ts";
import { readXmlAttribute } from "#importer/formats/xml/xml-tokens.ts";
import type { XmlElement } from "#importer/formats/xml/xml-tree.ts";
import { collectText, listElements, walkElements } from "#importer/formats/xml/xml-tree.ts";

/** What a drawing, a picture or an embedded part holds. */
export interface Drawing {
  /** Its text boxes, each an element of paragraphs and tables. */
  readonly boxes: readonly XmlElement[];
  /** What in it is not read; undefined for lines, frames and boxes of text. */
  readonly object: ObjectKind | undefined;
  /** Words in it that are no text: of a water mark, of a picture's description. */
  readonly words: readonly string[];
}

/** Ends of names that tell an object: the first that occurs. */
const objectNames: readonly (readonly [end: RegExp, object: ObjectKind])[] = [
  [/:textpath$/, "watermark"],
  [/:OLEObject$|:control$|:contentPart$/, "embedded"],
  [/:chart$/, "chart"],
  [/:relIds$/, "diagram"],
  [/:blip$|:imagedata$/, "picture"],
];

const holdsText = (element: XmlElement): boolean =>
  [...walkElements(element)].some(({ name }) => name === "w:t" || name === "m:t");

/**
 * The branch of mc:AlternateContent that is read: Word writes the same for newer and for older programs. The first with text;
 * without text in all, the first. Undefined where it has no branch.
 */
export function chooseBranch(alternate: XmlElement): XmlElement | undefined {
  const branches = listElements(alternate).filter(({ name }) => /^mc:(?:Choice|Fallback)$/.test(name));
  return branches.find(holdsText) ?? branches[0];
}

/** What stands in a drawing (w:drawing, w:pict, w:object); of two branches one. */
export function readDrawing(drawing: XmlElement): Drawing {
  const boxes: XmlElement[] = [];
  const words: string[] = [];
  const names: string[] = [];
  const open: XmlElement[] = [drawing];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    names.push(next.name);
    if (next.name === "w:txbxContent") {
      boxes.push(next);
      continue;
    }
    for (const name of ["string", "descr", "title", "alt"]) {
      const value = readXmlAttribute(next.attributes, name);
      if (value !== undefined) words.push(value);
    }
    if (next.name === "a:p") words.push(collectText(next, "a:t"));
    const branch = next.name === "mc:AlternateContent" ? chooseBranch(next) : undefined;
    const inner = branch === undefined ? listElements(next) : [branch];
    open.push(...inner.reverse());
  }
  const object = objectNames.find(([end]) => names.some((name) => end.test(name)))?.[1];
  return { boxes, object, words };
}
