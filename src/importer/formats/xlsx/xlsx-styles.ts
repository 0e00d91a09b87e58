import { readXmlAttribute } from "#importer/formats/xml/xml-tokens.ts";
import type { XmlElement } from "#importer/formats/xml/xml-tree.ts";
import { findElement, isOn, listElements } from "#importer/formats/xml/xml-tree.ts";
import type { NumberFormat } from "./xlsx-numbers.ts";
import { readNumberFormat } from "./xlsx-numbers.ts";

/** How letters of a cell or of a run in it are printed; each undefined where nothing says so. */
export interface FontLook {
  readonly bold: boolean | undefined;
  readonly struck: boolean | undefined;
  /** White letters, which a white sheet hides. */
  readonly white: boolean | undefined;
}

/** How a cell is printed. */
export interface CellStyle {
  readonly font: FontLook;
  /** Whether a colour lies behind the letters. */
  readonly isFilled: boolean;
  readonly format: NumberFormat;
}

const attributeOf = (element: XmlElement | undefined, name: string): string | undefined =>
  element === undefined ? undefined : readXmlAttribute(element.attributes, name);

const switchOf = (properties: XmlElement, name: string): boolean | undefined => {
  const element = findElement(properties, name);
  return element === undefined ? undefined : isOn(attributeOf(element, "val"));
};

/** Whether a colour is white: by its value, or as the first of the theme, which is the colour of the sheet (18.8.3). */
function readWhite(properties: XmlElement): boolean | undefined {
  const colour = findElement(properties, "x:color");
  if (colour === undefined) return undefined;
  const tint = Number(attributeOf(colour, "tint") ?? "0");
  return (
    /^(?:ff)?ffffff$/i.test(attributeOf(colour, "rgb") ?? "") ||
    (attributeOf(colour, "theme") === "0" && tint > -0.1)
  );
}

/** What the properties of a font or of a run (x:font, x:rPr) say; nothing for undefined. */
export function readFont(properties: XmlElement | undefined): FontLook {
  if (properties === undefined) return { bold: undefined, struck: undefined, white: undefined };
  return {
    bold: switchOf(properties, "x:b"),
    struck: switchOf(properties, "x:strike"),
    white: readWhite(properties),
  };
}

function isFilled(fill: XmlElement | undefined): boolean {
  const pattern = findElement(fill, "x:patternFill");
  if (pattern === undefined) return fill !== undefined && listElements(fill).length > 0;
  const kind = attributeOf(pattern, "patternType") ?? "none";
  const colour = findElement(pattern, "x:fgColor");
  const isWhite =
    /^(?:ff)?ffffff$/i.test(attributeOf(colour, "rgb") ?? "") || attributeOf(colour, "theme") === "0";
  return kind !== "none" && !(kind === "solid" && isWhite);
}

/** The styles of cells of xl/styles.xml (ECMA-376 part 1, 18.8), by their number; none for undefined. */
export function readCellStyles(root: XmlElement | undefined): readonly CellStyle[] {
  const list = (parent: string, name: string): XmlElement[] => listElements(findElement(root, parent), name);
  const custom = new Map(
    list("x:numFmts", "x:numFmt").map((one) => [
      Number(attributeOf(one, "numFmtId")),
      attributeOf(one, "formatCode") ?? "General",
    ]),
  );
  const fonts = list("x:fonts", "x:font").map(readFont);
  const fills = list("x:fills", "x:fill").map(isFilled);
  const formats = new Map<number, NumberFormat>();
  const formatOf = (id: number): NumberFormat => {
    const known = formats.get(id) ?? readNumberFormat(id, custom);
    formats.set(id, known);
    return known;
  };
  return list("x:cellXfs", "x:xf").map((style) => ({
    font: fonts[Number(attributeOf(style, "fontId") ?? "0")] ?? readFont(undefined),
    isFilled: fills[Number(attributeOf(style, "fillId") ?? "0")] ?? false,
    format: formatOf(Number(attributeOf(style, "numFmtId") ?? "0")),
  }));
}
