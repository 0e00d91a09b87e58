import { toHref } from "#paths/to-href.ts";

/** What HTML reads as its own in a text. */
const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text as HTML, with the entities that Astro writes. */
export const drawText = (text: string): string =>
  /[&<>"']/.test(text) ? text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign) : text;

/** Values of attributes: `true` and an empty text stand without a value, what is undefined or false is left out. */
export type DrawnAttributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Attributes as they stand after the name of an element, each with a blank before it. */
export function drawAttributes(attributes: DrawnAttributes): string {
  let drawn = "";
  for (const name of Object.keys(attributes)) {
    const value = attributes[name];
    if (value === undefined || value === null || value === false) continue;
    if (value === true || value === "") drawn += ` ${name}`;
    else drawn += ` ${name}="${String(value).replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"`;
  }
  return drawn;
}

/** A link to a site path, or to an anchor of the page. */
export const drawLink = (path: string, text: string, attributes: DrawnAttributes = {}): string =>
  `<a${drawAttributes(attributes)}${drawAttributes({ href: toHref(path) })}>${drawText(text)}</a>`;
