import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { makeWordPattern, type GlossaryTermProps } from "./glossary-terms.ts";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const listNames = (names: string): ReadonlySet<string> => new Set(names.split(" "));

/** Elements in which nothing is explained: a link cannot hold another, headings, controls and quotations stay plain. */
const plainElements = listNames(
  "a button summary label legend select textarea h1 h2 h3 h4 h5 h6 caption nav svg code pre kbd q del ins script style noscript template",
);

/** Whether an element's text stays plain: wording of a plan, what asks to be left alone, is hidden, or heads a column. */
function isPlain({ tagName, attrs }: Element): boolean {
  const has = (name: string): boolean => attrs.some((one) => one.name === name);
  const valueOf = (name: string): string => attrs.find((one) => one.name === name)?.value ?? "";
  return (
    plainElements.has(tagName) ||
    has("data-statement") ||
    has("data-unmarked") ||
    has("hidden") ||
    valueOf("scope") === "col" ||
    valueOf("class").split(" ").includes("visually-hidden") ||
    // What is folded away explains nothing to who reads on.
    (tagName === "details" && !has("open"))
  );
}

const findMain = (node: Node): Element | undefined => {
  if (!("childNodes" in node)) return undefined;
  if ("tagName" in node && node.tagName === "main") return node;
  for (const child of node.childNodes) {
    const found = findMain(child);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** Where the texts that may be explained stand in the HTML, in order: offsets, the end not included. */
function listTextSpans(node: Node): readonly (readonly [number, number])[] {
  if (node.nodeName === "#text" && node.sourceCodeLocation) {
    const { startOffset, endOffset } = node.sourceCodeLocation;
    return [[startOffset, endOffset]];
  }
  if (!("childNodes" in node) || ("tagName" in node && isPlain(node))) return [];
  return node.childNodes.flatMap(listTextSpans);
}

const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/**
 * The HTML of a page with each abbreviation explained once in <main>, where it stands first in the page's own words or in
 * a cell of a table; all else is the same, byte for byte. Where its long form stands beside it, it needs no explanation on
 * the page.
 * @param toHref Address of a site path.
 */
export function explainTerms(
  html: string,
  terms: readonly GlossaryTermProps[],
  toHref: (path: string) => string,
): string {
  const main = findMain(parse(html, { sourceCodeLocationInfo: true }));
  if (main === undefined || terms.length === 0) return html;
  const left = new Map(terms.map((term) => [escapeHtml(term.short), term]));
  const pattern = makeWordPattern([...left.keys()]);
  const explain = (text: string): string =>
    text.replace(pattern, (short) => {
      const term = left.get(short);
      left.delete(short);
      const long = escapeHtml(term?.long ?? "");
      if (term === undefined || text.toLowerCase().includes(long.toLowerCase())) return short;
      return `<a class="term" href="${escapeHtml(toHref(term.path))}" title="${long}">${short}</a>`;
    });
  let end = 0;
  const parts = listTextSpans(main).map(([from, to]) => {
    const part = html.slice(end, from) + explain(html.slice(from, to));
    end = to;
    return part;
  });
  return parts.join("") + html.slice(end);
}
