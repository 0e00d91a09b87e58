import { isOn, readLevelNumber } from "./docx-lists.ts";
import type { ListPlace } from "./docx-numbering.ts";
import { readXmlAttribute } from "#importer/formats/xml/xml-tokens.ts";
import type { XmlElement } from "#importer/formats/xml/xml-tree.ts";
import { findElement, listElements, readValue } from "#importer/formats/xml/xml-tree.ts";

/** How a run is printed; each undefined where nothing says so. */
export interface RunLook {
  readonly bold: boolean | undefined;
  readonly capitals: boolean | undefined;
  /** Not printed at all. */
  readonly hidden: boolean | undefined;
  readonly struck: boolean | undefined;
  /** Colour as six hexadecimal digits. */
  readonly colour: string | undefined;
  /** Whether a colour lies behind the letters. */
  readonly shaded: boolean | undefined;
  /** Whether the letters are at most two points high, which nobody can read in print: they are there to be hidden. */
  readonly tiny: boolean | undefined;
}

/** A run of which nothing is said. */
export const plainLook: RunLook = {
  bold: undefined,
  capitals: undefined,
  hidden: undefined,
  struck: undefined,
  colour: undefined,
  shaded: undefined,
  tiny: undefined,
};

const switchOf = (properties: XmlElement, name: string): boolean | undefined => {
  const element = findElement(properties, name);
  return element === undefined ? undefined : isOn(element);
};

/** Whether w:shd, of a run, a paragraph or a cell, lays a colour behind the text. */
export function isShaded(properties: XmlElement | undefined): boolean {
  const shading = findElement(properties, "w:shd");
  if (shading === undefined) return false;
  const fill = readXmlAttribute(shading.attributes, "w:fill") ?? "auto";
  const pattern = readXmlAttribute(shading.attributes, "w:val") ?? "clear";
  return !/^(?:auto|ffffff)$/i.test(fill) || !/^(?:clear|nil)$/.test(pattern);
}

/** What the properties of a run (w:rPr) say by themselves. */
export function readRunLook(properties: XmlElement | undefined): RunLook {
  if (properties === undefined) return plainLook;
  const struck = [switchOf(properties, "w:strike"), switchOf(properties, "w:dstrike")];
  const highlight = readValue(properties, "w:highlight") ?? "none";
  const halfPoints = readValue(properties, "w:sz");
  return {
    bold: switchOf(properties, "w:b"),
    capitals: switchOf(properties, "w:caps"),
    hidden: switchOf(properties, "w:vanish"),
    struck: struck.includes(true) ? true : struck.find((one) => one !== undefined),
    colour: readValue(properties, "w:color")?.toLowerCase(),
    shaded: isShaded(properties) || !/^(?:none|white)$/.test(highlight) ? true : undefined,
    tiny: halfPoints === undefined ? undefined : /^[0-4]$/.test(halfPoints),
  };
}

/** What the nearer says, and of what it leaves open what the farther says. */
export function joinLooks(nearer: RunLook, farther: RunLook): RunLook {
  return {
    bold: nearer.bold ?? farther.bold,
    capitals: nearer.capitals ?? farther.capitals,
    hidden: nearer.hidden ?? farther.hidden,
    struck: nearer.struck ?? farther.struck,
    colour: nearer.colour ?? farther.colour,
    shaded: nearer.shaded ?? farther.shaded,
    tiny: nearer.tiny ?? farther.tiny,
  };
}

/** What a style says with all styles on which it is based. */
export interface Style {
  /** As Word names it, small: “heading 1”, “toc 2”. */
  readonly name: string;
  readonly look: RunLook;
  /** The list on which its paragraphs stand; the level undefined where it names none. */
  readonly list: ListPlace | undefined;
}

export interface Styles {
  readonly byId: ReadonlyMap<string, Style>;
  /** Id of the style of paragraphs that name none; undefined where the document has none. */
  readonly usual: string | undefined;
  /** What holds where no style says otherwise. */
  readonly look: RunLook;
  /** Id of the list that each list style names. */
  readonly lists: ReadonlyMap<string, string>;
}

/** A numbering as w:numPr gives it; undefined where it names no list. */
export function readListPlace(properties: XmlElement | undefined): ListPlace | undefined {
  const numbering = findElement(properties, "w:numPr");
  const num = readValue(numbering, "w:numId");
  return num === undefined ? undefined : { num, level: readLevelNumber(readValue(numbering, "w:ilvl")) };
}

/** Styles by id, each with what those say on which it is based; in a ring of them the one that closes it is based on none. */
function readEachStyle(sources: ReadonlyMap<string, XmlElement>): ReadonlyMap<string, Style> {
  const read = new Map<string, Style>();
  for (const id of sources.keys()) {
    // From the style to the first that is known, or that has no base; each style is read once.
    const chain: string[] = [];
    const open = new Set<string>();
    let next = id;
    for (; sources.has(next) && !read.has(next) && !open.has(next);) {
      open.add(next);
      chain.push(next);
      next = readValue(sources.get(next), "w:basedOn") ?? "";
    }
    let base = read.get(next);
    for (const own of chain.reverse()) {
      const source = sources.get(own);
      const look = readRunLook(findElement(source, "w:rPr"));
      const list = readListPlace(findElement(source, "w:pPr"));
      base = {
        name: (readValue(source, "w:name") ?? own).toLowerCase(),
        look: base === undefined ? look : joinLooks(look, base.look),
        list: list ?? base?.list,
      };
      read.set(own, base);
    }
  }
  return read;
}

/** The styles of word/styles.xml (ECMA-376 part 1, 17.7); none for undefined. */
export function readStyles(root: XmlElement | undefined): Styles {
  const all = listElements(root, "w:style");
  const idOf = (style: XmlElement): string => readXmlAttribute(style.attributes, "w:styleId") ?? "";
  const typeOf = (style: XmlElement): string => readXmlAttribute(style.attributes, "w:type") ?? "";
  const sources = new Map(all.map((style) => [idOf(style), style]));
  const usual = all.find(
    (style) => typeOf(style) === "paragraph" && readXmlAttribute(style.attributes, "w:default") === "1",
  );
  const lists = all.flatMap((style) => {
    const num = typeOf(style) === "numbering" ? readListPlace(findElement(style, "w:pPr"))?.num : undefined;
    return num === undefined ? [] : [[idOf(style), num] as const];
  });
  const defaults = findElement(findElement(root, "w:docDefaults"), "w:rPrDefault");
  return {
    byId: readEachStyle(sources),
    usual: usual === undefined ? undefined : idOf(usual),
    look: readRunLook(findElement(defaults, "w:rPr")),
    lists: new Map(lists),
  };
}
