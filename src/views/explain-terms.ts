import { makeWordPattern, type GlossaryTermProps } from "./glossary-terms.ts";

const listNames = (names: string): ReadonlySet<string> => new Set(names.split(" "));

/** Elements in which nothing is explained: a link cannot hold another, headings, controls and quotations stay plain. */
const plainElements = listNames(
  "a button summary label legend select textarea h1 h2 h3 h4 h5 h6 caption nav svg code pre kbd q del ins script style noscript",
);
/** Wording of a plan, what asks to be left alone, what nobody sees, heads of columns. */
const plainAttributes =
  /\s(?:data-statement|data-unmarked|hidden)[\s=>]|class="(?:[^"]*\s)?visually-hidden[\s"]|scope="col"/;
/** Elements whose content is no markup. */
const rawElements = listNames("script style textarea");
const voidElements = listNames("area base br col embed hr img input link meta source track wbr");

const isPlain = (name: string, tag: string): boolean =>
  plainElements.has(name) ||
  plainAttributes.test(tag) ||
  // What is folded away explains nothing to who reads on.
  (name === "details" && !/\sopen[\s=>]/.test(tag));

const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** Explains each of some abbreviations in the first text that has it, and in no later one. */
function createExplainer(
  terms: readonly GlossaryTermProps[],
  toHref: (path: string) => string,
): (html: string) => string {
  const left = new Map(terms.map((term) => [escapeHtml(term.short), term]));
  const pattern = makeWordPattern([...left.keys()]);
  return (html) =>
    html.replace(pattern, (short) => {
      const term = left.get(short);
      left.delete(short);
      const long = escapeHtml(term?.long ?? "");
      if (term === undefined || html.toLowerCase().includes(long.toLowerCase())) return short;
      return `<a class="term" href="${escapeHtml(toHref(term.path))}" title="${long}">${short}</a>`;
    });
}

/** A comment, a tag with slash, name and attributes, or a run of text. */
const piece = /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][\w-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>|[^<]+|</g;

/**
 * The HTML of a page with each abbreviation explained once in <main>, where it stands first in the page's own words or in
 * a cell of a table; all else is the same, byte for byte. Where its long form stands beside it, it needs no explanation on
 * the page. Takes HTML as Astro writes it: lower case, every element closed.
 * @param toHref Address of a site path.
 */
export function explainTerms(
  html: string,
  terms: readonly GlossaryTermProps[],
  toHref: (path: string) => string,
): string {
  const begin = html.indexOf("<main");
  const end = html.lastIndexOf("</main>");
  if (begin < 0 || end < begin) return html;
  const main = html.slice(begin, end);
  const explain = createExplainer(terms, toHref);
  const parts = [html.slice(0, begin)];
  // The outermost plain element around the scan, and how many of its name are open.
  let plain = "";
  let depth = 0;
  const pieces = new RegExp(piece);
  for (let match = pieces.exec(main); match !== null; match = pieces.exec(main)) {
    const [whole, slash, name, attributes = ""] = match;
    parts.push(depth > 0 || whole.startsWith("<") ? whole : explain(whole));
    if (name === undefined) continue;
    const isOpening = slash === "" && !voidElements.has(name) && !attributes.endsWith("/");
    if (depth === 0 && isOpening && isPlain(name, whole)) [plain, depth] = [name, 1];
    else if (depth > 0 && name === plain) depth += slash === "/" ? -1 : Number(isOpening);
    if (!isOpening || !rawElements.has(name)) continue;
    const close = main.indexOf(`</${name}`, pieces.lastIndex);
    const stop = close < 0 ? main.length : close;
    parts.push(main.slice(pieces.lastIndex, stop));
    pieces.lastIndex = stop;
  }
  return parts.join("") + html.slice(end);
}
