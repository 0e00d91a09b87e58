const listNames = (names: string): ReadonlySet<string> => new Set(names.split(" "));

/** Elements in which nothing is explained: a link cannot hold another, headings, controls and quotations stay plain. */
const plainElements = listNames(
  "a button summary label legend select textarea h1 h2 h3 h4 h5 h6 caption nav svg code pre kbd q del ins script style noscript template",
);
/** Elements whose content is no HTML: a tag in it is none. */
const rawElements = listNames("script style textarea title noscript");
const voidElements = listNames("area base br col embed hr img input link meta source track wbr");

/** A comment, a declaration or a tag: its slash where it ends an element, its name, its attributes. */
const markup = /<(?:!--[^]*?-->|[!?][^>]*>|(\/?)([a-z][^\s/>]*)([^"'>]*(?:(?:"[^"]*"|'[^']*')[^"'>]*)*)>)/gi;
const attribute = /([^\s=/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g;

/** What attributes hold at least where they make an element plain: most hold none of it and need not be read. */
const telling = /hidden|data-(?:statement|unmarked)|scope/i;

/** Offsets of a text, the end not included. */
export type Span = readonly [start: number, end: number];

/** Whether an element's text stays plain: wording of a plan, what asks to be left alone, is hidden, or heads a column. */
function isPlain(name: string, attributes: string): boolean {
  if (plainElements.has(name)) return true;
  if (!telling.test(attributes) && name !== "details") return false;
  const values = new Map<string, string>();
  for (const [, key = "", double, single, bare] of attributes.matchAll(attribute))
    values.set(key.toLowerCase(), double ?? single ?? bare ?? "");
  return (
    values.has("data-statement") ||
    values.has("data-unmarked") ||
    values.has("hidden") ||
    values.get("scope") === "col" ||
    (values.get("class") ?? "").split(" ").includes("visually-hidden") ||
    // What is folded away explains nothing to who reads on.
    (name === "details" && !values.has("open"))
  );
}

/** Offset after the end of an element that is no HTML inside; of the text where it has no end. */
function skipRaw(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}[^>]*>`, "gi");
  close.lastIndex = from;
  return close.test(html) ? close.lastIndex : html.length;
}

/**
 * Where the words of a page's <main> are its own, in order: texts between tags, without those of elements that stay plain.
 * A plain element must be closed by its own tag, as Astro writes it.
 * @param html What stands in <main>
 */
export function* listOwnTexts(html: string): Generator<Span, void> {
  /** The plain element that stands outermost, and how many of its name are open. */
  let plain = "";
  let depth = 0;
  let start = 0;
  const pattern = new RegExp(markup);
  for (let match = pattern.exec(html); match !== null; match = pattern.exec(html)) {
    const [, slash, printed = "", attributes = ""] = match;
    const name = printed.toLowerCase();
    if (plain === "" && start < match.index) yield [start, match.index];
    if (slash === "/") {
      if (plain === name) depth -= 1;
      if (depth === 0) plain = "";
    } else if (rawElements.has(name)) {
      pattern.lastIndex = skipRaw(html, name, pattern.lastIndex);
    } else if (plain !== "") {
      if (plain === name) depth += 1;
    } else if (!voidElements.has(name) && isPlain(name, attributes)) {
      plain = name;
      depth = 1;
    }
    start = pattern.lastIndex;
  }
  if (start < html.length) yield [start, html.length];
}
