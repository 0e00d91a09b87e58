import type { DefaultTreeAdapterTypes } from "parse5";

export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;

/** Whether a node is an element; text, comments and the document type are none. */
export function isElement(node: HtmlNode): node is HtmlElement {
  return "tagName" in node;
}

/** Value of an attribute; undefined where the element has none. */
export function getAttribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** What an element's style says of a property, the last where it says it twice; undefined where it says nothing. */
export function readDeclared(element: HtmlElement, property: string): string | undefined {
  const own = getAttribute(element, "style");
  if (own === undefined || own === "") return undefined;
  const style = `;${own.toLowerCase().replace(/\s+/g, "")}`;
  const at = style.lastIndexOf(`;${property}:`);
  if (at < 0) return undefined;
  const from = at + property.length + 2;
  const end = style.indexOf(";", from);
  return style.slice(from, end < 0 ? undefined : end).replace(/!important$/, "");
}

const neverPrinted = new Set([
  "script",
  "style",
  "nav",
  "template",
  "noscript",
  "head",
  "title",
  "svg",
  "math",
  "iframe",
  "object",
  "button",
  "select",
  "input",
  "textarea",
  "audio",
  "video",
  "canvas",
  "link",
  "meta",
]);

/** Whether an element holds no text of the page, or only its way around: scripts, controls, navigation. */
export function isNeverPrinted(element: HtmlElement): boolean {
  return neverPrinted.has(element.tagName) || getAttribute(element, "role") === "navigation";
}

const isNothing = (measure = ""): boolean => /^0(?:\.0+)?(?:px|pt|em|rem|%)?$/.test(measure);

/** Whether an element is there and is not shown. */
export function isHidden(element: HtmlElement): boolean {
  return (
    getAttribute(element, "hidden") !== undefined ||
    readDeclared(element, "display") === "none" ||
    /^(?:hidden|collapse)$/.test(readDeclared(element, "visibility") ?? "") ||
    readDeclared(element, "mso-hide") === "all" ||
    isNothing(readDeclared(element, "font-size")) ||
    isNothing(readDeclared(element, "opacity"))
  );
}

/** Whether nothing of an element is read: what is not printed, and the mark of a footnote with the way back from it. */
export function isDropped(element: HtmlElement): boolean {
  if (isNeverPrinted(element) || isHidden(element)) return true;
  return (
    element.tagName === "a" && /^#_?(?:ftn|edn|footnote|endnote)/.test(getAttribute(element, "href") ?? "")
  );
}

const blocks = new Set([
  "address",
  "article",
  "aside",
  "blockquote",
  "body",
  "caption",
  "center",
  "dd",
  "details",
  "dialog",
  "div",
  "dl",
  "dt",
  "fieldset",
  "figcaption",
  "figure",
  "footer",
  "form",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "header",
  "hgroup",
  "hr",
  "html",
  "legend",
  "li",
  "main",
  "menu",
  "ol",
  "p",
  "pre",
  "section",
  "summary",
  "table",
  "tbody",
  "td",
  "tfoot",
  "th",
  "thead",
  "tr",
  "ul",
]);

/** Whether an element begins and ends a line. */
export function isBlock(element: HtmlElement): boolean {
  if (blocks.has(element.tagName)) return true;
  return /^(?:block|list-item|flex|grid)$/.test(readDeclared(element, "display") ?? "");
}

/** Whether text inside the element is bold; `inherited` says so of the element around it. */
export function readWeight(element: HtmlElement, inherited: boolean): boolean {
  const weight = readDeclared(element, "font-weight");
  if (weight !== undefined && weight !== "inherit") return /^(?:bold|bolder|[6-9]00)$/.test(weight);
  return inherited || /^(?:b|strong|h[1-6])$/.test(element.tagName);
}

/** Whether the element prints its text in capitals; `inherited` says so of the element around it. */
export function readCapitals(element: HtmlElement, inherited: boolean): boolean {
  const transform = readDeclared(element, "text-transform");
  return transform === undefined || transform === "inherit" ? inherited : transform === "uppercase";
}

/** Ways of counting that HTML and Word share. */
type CountStyle = "decimal" | "a" | "A" | "i" | "I";

function toLetters(count: number): string {
  const letter = String.fromCharCode("a".charCodeAt(0) + ((count - 1) % 26));
  return letter.repeat(Math.ceil(count / 26));
}

function toRomanNumeral(count: number): string {
  const parts: readonly (readonly [number, string])[] = [
    [1000, "M"],
    [900, "CM"],
    [500, "D"],
    [400, "CD"],
    [100, "C"],
    [90, "XC"],
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ];
  let rest = count;
  let out = "";
  for (const [value, sign] of parts) {
    while (rest >= value) {
      out += sign;
      rest -= value;
    }
  }
  return out;
}

/** A count in one of the ways of numbering that HTML and Word share. */
export function formatCount(count: number, style: CountStyle): string {
  if (count < 1 || count > 3999 || style === "decimal") return String(count);
  if (style === "a") return toLetters(count);
  if (style === "A") return toLetters(count).toUpperCase();
  return style === "I" ? toRomanNumeral(count) : toRomanNumeral(count).toLowerCase();
}

const countStyles: Readonly<Record<string, CountStyle>> = {
  a: "a",
  A: "A",
  i: "i",
  I: "I",
  "lower-latin": "a",
  "lower-alpha": "a",
  "upper-latin": "A",
  "upper-alpha": "A",
  "lower-roman": "i",
  "upper-roman": "I",
};

/** A way of counting by its name in HTML or in CSS; figures for one that is not known. */
export function toCountStyle(name: string): CountStyle {
  return countStyles[name] ?? "decimal";
}

/** The mark that a browser prints before each entry of a list, in order of its li elements; empty where it prints none. */
export function readListMarks(list: HtmlElement): ReadonlyMap<HtmlElement, string> {
  const entries = list.childNodes.filter(isElement).filter((child) => child.tagName === "li");
  const declared = readDeclared(list, "list-style-type") ?? readDeclared(list, "list-style");
  const isBare = /^none/.test(declared ?? "") || getAttribute(list, "data-marked") !== undefined;
  const style = toCountStyle(declared ?? getAttribute(list, "type") ?? "");
  let count = Number.parseInt(getAttribute(list, "start") ?? "1", 10);
  if (!Number.isFinite(count)) count = 1;
  return new Map(
    entries.map((entry) => {
      const own = Number.parseInt(getAttribute(entry, "value") ?? "", 10);
      if (Number.isFinite(own)) count = own;
      const mark = isBare ? "" : list.tagName === "ol" ? `${formatCount(count, style)}.` : "-";
      count += 1;
      return [entry, mark];
    }),
  );
}
