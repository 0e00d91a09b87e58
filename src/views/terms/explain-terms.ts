import { makeWordPattern, type GlossaryTermProps } from "./glossary-terms.ts";
import { listOwnTexts } from "./own-texts.ts";

const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/**
 * What stands in a page's <main>, with each abbreviation explained once, where it stands first in the page's own words or
 * in a cell of a table; all else is the same, byte for byte. Where its long form stands beside it, it needs no explanation
 * on the page.
 * @param toHref Address of a site path.
 */
export function explainTerms(
  html: string,
  terms: readonly GlossaryTermProps[],
  toHref: (path: string) => string,
): string {
  if (terms.length === 0) return html;
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
  const parts: string[] = [];
  let end = 0;
  let next = -1;
  for (const [from, to] of listOwnTexts(html)) {
    if (left.size === 0) break;
    // Most texts hold no abbreviation: where the next one stands is asked of the page, not of each text.
    if (next < from) {
      pattern.lastIndex = from;
      next = pattern.exec(html)?.index ?? html.length;
    }
    if (next >= to) continue;
    const text = html.slice(from, to);
    const explained = explain(text);
    if (explained === text) continue;
    parts.push(html.slice(end, from), explained);
    end = to;
  }
  return parts.join("") + html.slice(end);
}
