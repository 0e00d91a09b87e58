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

function getStyle(element: HtmlElement): string {
  return (getAttribute(element, "style") ?? "").toLowerCase().replace(/\s+/g, "");
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

/** Whether a page prints nothing of an element, or only its way around: scripts, navigation, what is hidden. */
export function isDropped(element: HtmlElement): boolean {
  if (neverPrinted.has(element.tagName) || getAttribute(element, "hidden") !== undefined) return true;
  if (getAttribute(element, "role") === "navigation") return true;
  // A footnote's mark and the way back from it, as mammoth writes them; the note itself is kept.
  if (element.tagName === "a" && /^#(?:foot|end)note/.test(getAttribute(element, "href") ?? "")) return true;
  return /(?:^|;)(?:display:none|visibility:hidden|mso-hide:all)/.test(getStyle(element));
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
  return (
    blocks.has(element.tagName) || /(?:^|;)display:(?:block|list-item|flex|grid)/.test(getStyle(element))
  );
}

/** Whether text inside the element is bold; `inherited` says so of the element around it. */
export function readWeight(element: HtmlElement, inherited: boolean): boolean {
  const weight = /(?:^|;)font-weight:(\w+)/.exec(getStyle(element))?.[1];
  if (weight !== undefined && weight !== "inherit") return /^(?:bold|bolder|[6-9]00)$/.test(weight);
  return inherited || /^(?:b|strong|h[1-6])$/.test(element.tagName);
}

/** Whether the element prints its text in capitals; `inherited` says so of the element around it. */
export function readCapitals(element: HtmlElement, inherited: boolean): boolean {
  const transform = /(?:^|;)text-transform:([\w-]+)/.exec(getStyle(element))?.[1];
  return transform === undefined || transform === "inherit" ? inherited : transform === "uppercase";
}

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
export function formatCount(count: number, style: "decimal" | "a" | "A" | "i" | "I"): string {
  if (count < 1 || count > 3999 || style === "decimal") return String(count);
  if (style === "a") return toLetters(count);
  if (style === "A") return toLetters(count).toUpperCase();
  return style === "I" ? toRomanNumeral(count) : toRomanNumeral(count).toLowerCase();
}

const listStyles = new Set(["a", "A", "i", "I"]);

/** The mark that a browser prints before each entry of a list, in order of its li elements; empty where it prints none. */
export function readListMarks(list: HtmlElement): ReadonlyMap<HtmlElement, string> {
  const entries = list.childNodes.filter(isElement).filter((child) => child.tagName === "li");
  const isBare = /(?:^|;)list-style(?:-type)?:none/.test(getStyle(list));
  const type = getAttribute(list, "type") ?? "";
  const style = listStyles.has(type) ? (type as "a" | "A" | "i" | "I") : "decimal";
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
