import { readXmlAttribute } from "#importer/formats/xml/xml-tokens.ts";
import type { XmlElement } from "#importer/formats/xml/xml-tree.ts";
import {
  findElement,
  isOn as isOnValue,
  listElements,
  readValue,
  walkElements,
} from "#importer/formats/xml/xml-tree.ts";

/** One level of a list: what Word prints before its paragraphs. */
export interface ListLevel {
  readonly start: number;
  readonly format: string;
  /** “%1.%2.”: the counts of the levels, with the signs around them. */
  readonly pattern: string;
  /** Whether a blank or a tab follows it (w:suff). */
  readonly isApart: boolean;
  /** Whether the level counts on when one above it does (w:lvlRestart 0). */
  readonly isLasting: boolean;
  /** Whether the counts of all levels are printed as figures (w:isLgl). */
  readonly isLegal: boolean;
  /** Paragraph style that stands on this level; undefined where none does. */
  readonly style: string | undefined;
}

export type ListLevels = ReadonlyMap<number, ListLevel>;

/** The lists of a document, by id of a list (w:num). */
export interface Lists {
  readonly levels: ReadonlyMap<string, ListLevels>;
  /** Lists that share one abstract list count on together. */
  readonly counters: ReadonlyMap<string, string>;
}

/** The level a list stands on: 0 to 8 (ECMA-376 part 1, 17.9.3); undefined for what is none. */
export function readLevelNumber(value: string | undefined): number | undefined {
  return value !== undefined && /^[0-8]$/.test(value) ? Number(value) : undefined;
}

/** A count at which a list begins; undefined for what is none. */
function readStart(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : undefined;
}

/** Longest pattern of a label, in characters: the longest that Word itself makes is nine counts with their signs. */
const longestPattern = 100;

/** Whether a switch such as w:b or w:isLgl is on: it stands there, and its value does not say otherwise. */
export function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && isOnValue(readXmlAttribute(element.attributes, "w:val"));
}

/** The way of counting: that of the branch for older programs where Word writes its own beside it. */
function readFormat(level: XmlElement): string {
  const own = readValue(level, "w:numFmt");
  if (own !== undefined) return own;
  const formats = [...walkElements(level)].filter(({ name }) => name === "w:numFmt");
  const plain = formats.map(({ attributes }) => readXmlAttribute(attributes, "w:val")).at(-1);
  return plain ?? "decimal";
}

function readLevel(level: XmlElement): ListLevel {
  return {
    start: readStart(readValue(level, "w:start")) ?? 1,
    format: readFormat(level),
    pattern: (readValue(level, "w:lvlText") ?? "").slice(0, longestPattern),
    isApart: readValue(level, "w:suff") !== "nothing",
    isLasting: readValue(level, "w:lvlRestart") === "0",
    isLegal: isOn(findElement(level, "w:isLgl")),
    style: readValue(level, "w:pStyle"),
  };
}

function readLevels(parent: XmlElement): Map<number, ListLevel> {
  return new Map(
    listElements(parent, "w:lvl").flatMap((level) => {
      const at = readLevelNumber(readXmlAttribute(level.attributes, "w:ilvl") ?? "0");
      return at === undefined ? [] : [[at, readLevel(level)] as const];
    }),
  );
}

/** Levels that a list changes of its abstract one (w:lvlOverride), and whether it begins to count anew. */
function override(num: XmlElement, levels: Map<number, ListLevel>): boolean {
  let isAnew = false;
  for (const change of listElements(num, "w:lvlOverride")) {
    const at = readLevelNumber(readXmlAttribute(change.attributes, "w:ilvl") ?? "0");
    if (at === undefined) continue;
    const own = readLevels(change).get(at) ?? levels.get(at);
    const start = readStart(readValue(change, "w:startOverride"));
    isAnew ||= start !== undefined;
    if (own !== undefined) levels.set(at, start === undefined ? own : { ...own, start });
  }
  return isAnew;
}

/**
 * The lists of word/numbering.xml (ECMA-376 part 1, 17.9), those that a list style holds looked up by way of it.
 * `styleLists`: id of the list that each list style names.
 */
export function readLists(root: XmlElement | undefined, styleLists: ReadonlyMap<string, string>): Lists {
  const abstract = new Map(
    listElements(root, "w:abstractNum").map((one) => [
      readXmlAttribute(one.attributes, "w:abstractNumId"),
      one,
    ]),
  );
  const nums = new Map(
    listElements(root, "w:num").map((num) => [readXmlAttribute(num.attributes, "w:numId") ?? "", num]),
  );
  const levels = new Map<string, ListLevels>();
  const counters = new Map<string, string>();
  for (const [id, num] of nums) {
    const key = readValue(num, "w:abstractNumId") ?? "";
    const own = abstract.get(key);
    if (own === undefined) continue;
    const linked = styleLists.get(readValue(own, "w:numStyleLink") ?? "");
    const source = abstract.get(readValue(nums.get(linked ?? ""), "w:abstractNumId") ?? "") ?? own;
    const read = readLevels(readLevels(own).size > 0 ? own : source);
    const isAnew = override(num, read);
    levels.set(id, read);
    // A list that starts anew counts on its own.
    counters.set(id, isAnew ? `num ${id}` : key);
  }
  return { levels, counters };
}
