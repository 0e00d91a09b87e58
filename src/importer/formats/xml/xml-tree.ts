import { readXmlAttribute, readXmlTokens } from "./xml-tokens.ts";

/** An element of an XML file. */
export interface XmlElement {
  /** With the usual prefix of its namespace, whatever prefix the file uses: “w:p”, “m:oMath”. */
  readonly name: string;
  /** As they stand between the tag's name and its end, prefixes made the usual ones. */
  readonly attributes: string;
  readonly children: readonly XmlNode[];
}

/** An element or a run of text. */
export type XmlNode = XmlElement | string;

/** Elements nested deeper than this are refused: a document in tables in text boxes has some sixty levels. */
const deepest = 500;

/** Usual prefixes by the end of the namespace's name, transitional and strict (ECMA-376 part 1, annex A; part 3). */
const usualPrefixes: readonly (readonly [namespace: RegExp, prefix: string])[] = [
  [/\/wordprocessingml\/(?:2006\/)?main$/, "w"],
  [/\/officeDocument\/(?:2006\/)?math$/, "m"],
  [/\/officeDocument\/(?:2006\/)?relationships$/, "r"],
  [/\/markup-compatibility\/2006$/, "mc"],
  [/\/drawingml\/(?:2006\/)?main$/, "a"],
  [/\/drawingml\/(?:2006\/)?wordprocessingDrawing$/, "wp"],
  [/\/wordprocessingShape$/, "wps"],
  [/^urn:schemas-microsoft-com:vml$/, "v"],
  [/\/spreadsheetml\/(?:2006\/)?main$/, "x"],
  [/\/drawingml\/(?:2006\/)?spreadsheetDrawing$/, "xdr"],
];

/** Prefixes that a file gives another name than the usual one: from its own to the usual, “” where it has none. */
function readOddPrefixes(xml: string): ReadonlyMap<string, string> {
  const odd = new Map<string, string>();
  for (const [, own = "", uri = ""] of xml.matchAll(
    /\sxmlns(?::([\w.-]+))?\s*=\s*["']([^"'<>]{1,200})["']/g,
  )) {
    const usual = usualPrefixes.find(([namespace]) => namespace.test(uri))?.[1];
    if (usual !== undefined && usual !== own) odd.set(own, usual);
  }
  return odd;
}

/** A name with the usual prefix. */
function toUsual(name: string, odd: ReadonlyMap<string, string>): string {
  const at = name.indexOf(":");
  const usual = odd.get(at < 0 ? "" : name.slice(0, at));
  return usual === undefined ? name : `${usual}:${name.slice(at + 1)}`;
}

/** What gives a name of the file its usual prefix. */
export function readUsualNames(xml: string): (name: string) => string {
  const odd = readOddPrefixes(xml);
  return odd.size === 0 ? (name) => name : (name) => toUsual(name, odd);
}

function renameAttributes(attributes: string, odd: ReadonlyMap<string, string>): string {
  return attributes.replace(/(^|\s)([\w.-]+):(?=[\w.-]+\s*=)/g, (whole, blank: string, prefix: string) => {
    const usual = odd.get(prefix);
    return usual === undefined ? whole : `${blank}${usual}:`;
  });
}

interface OpenElement {
  readonly name: string;
  readonly attributes: string;
  readonly children: XmlNode[];
  /** As the file spells it, to be closed by the same. */
  readonly spelt: string;
}

/**
 * The root element of an XML file. Undefined where a tag does not end or is closed by another, where elements are nested too
 * deep, and for a file with a document type, which no part of a Word document has (ECMA-376 part 2, 8.1.4).
 */
export function readXmlTree(xml: string): XmlElement | undefined {
  if (/<!DOCTYPE/i.test(xml)) return undefined;
  const odd = readOddPrefixes(xml);
  const top: OpenElement = { name: "", attributes: "", children: [], spelt: "" };
  const open: OpenElement[] = [top];
  const tokens = readXmlTokens(xml);
  let step = tokens.next();
  for (; step.done !== true; step = tokens.next()) {
    const token = step.value;
    const parent = open.at(-1) ?? top;
    if (token.kind === "text") parent.children.push(token.text);
    else if (token.kind === "close") {
      if (open.length < 2 || parent.spelt !== token.name) return undefined;
      open.pop();
    } else {
      const { name, isEmpty } = token;
      const attributes = odd.size === 0 ? token.attributes : renameAttributes(token.attributes, odd);
      const element = { name: toUsual(name, odd), attributes, children: [], spelt: name };
      parent.children.push(element);
      if (!isEmpty) open.push(element);
      if (open.length - 1 > deepest) return undefined;
    }
  }
  if (!step.value || open.length > 1) return undefined;
  return top.children.find((child) => typeof child !== "string");
}

/** The child elements of an element, in order; all of them, or those of one name. */
export function listElements(parent: XmlElement | undefined, name?: string): XmlElement[] {
  return (parent?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== "string" && (name === undefined || child.name === name),
  );
}

/** The first child element of a name; undefined where there is none. */
export function findElement(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find(
    (child): child is XmlElement => typeof child !== "string" && child.name === name,
  );
}

/** w:val of the first child element of a name; undefined where there is none of either. */
export function readValue(parent: XmlElement | undefined, name: string): string | undefined {
  const child = findElement(parent, name);
  return child === undefined ? undefined : readXmlAttribute(child.attributes, "w:val");
}

/** All elements below one, in order of the file, the element itself first; those of the name `except` left out with all that is in them. */
export function* walkElements(root: XmlElement, except?: string): Generator<XmlElement> {
  const open: XmlElement[] = [root];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    yield next;
    for (const child of [...next.children].reverse())
      if (typeof child !== "string" && child.name !== except) open.push(child);
  }
}

/** Text of all elements of a name below one, joined; what stands in elements of the name `except` left out. */
export function collectText(root: XmlElement, name: string, except?: string): string {
  return [...walkElements(root, except)]
    .filter((element) => element.name === name)
    .map(({ children }) => children.filter((child) => typeof child === "string").join(""))
    .join("");
}

/** Whether a switch is on, by the value of its attribute (ST_OnOff): it stands there, and its value does not say otherwise. */
export function isOn(value: string | undefined): boolean {
  return !/^(?:0|false|off|none)$/.test(value ?? "1");
}
