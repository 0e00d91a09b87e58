import type { HtmlElement } from "./html-elements.ts";
import { formatCount, getAttribute, isElement, toCountStyle } from "./html-elements.ts";

/** A bullet as a plain text prints it. */
function readBullet(text: string): string {
  return text.replace(/[●○■▪❖➢◦•]/gu, "-");
}

/** What “content” prints, counters filled in (CSS Lists 3, 4.6): strings, counter(name, style). */
function formatContent(content: string, counts: ReadonlyMap<string, number>): string {
  return [...content.matchAll(/"([^"]*)"|'([^']*)'|counter\(\s*([\w-]+)\s*(?:,\s*([\w-]+)\s*)?\)/g)]
    .map(([, double, single, name, style = "decimal"]) =>
      name === undefined
        ? readBullet(
            (double ?? single ?? "").replace(/\\0*([0-9a-f]{1,6})\s?/gi, (_, hex: string) => toSign(hex)),
          )
        : formatCount(counts.get(name) ?? 1, toCountStyle(style)),
    )
    .join("");
}

function toSign(hex: string): string {
  const code = Number.parseInt(hex, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : "";
}

/** The counter that a list counts with: the last that its mark names. */
function ownCounter(content: string): string | undefined {
  return [...content.matchAll(/counter\(\s*([\w-]+)/g)].at(-1)?.[1];
}

/**
 * Writes before each entry of a list what the page's style sheet prints there, as the export of Google Docs has it: its lists are
 * siblings that count by name. `counts`: the counters of the page so far, which this carries on.
 */
export function writeListMarks(
  list: HtmlElement,
  marks: ReadonlyMap<string, string>,
  counts: Map<string, number>,
): void {
  const names = (getAttribute(list, "class") ?? "").split(/\s+/);
  const content = names.map((name) => marks.get(name)).find((one) => one !== undefined);
  if (content === undefined) return;
  const counter = ownCounter(content);
  const start = Number.parseInt(getAttribute(list, "start") ?? "", 10);
  if (counter !== undefined && (Number.isFinite(start) || names.includes("start")))
    counts.set(counter, (Number.isFinite(start) ? start : 1) - 1);
  list.attrs.push({ name: "data-marked", value: "" });
  for (const entry of list.childNodes.filter(isElement)) {
    if (entry.tagName !== "li") continue;
    if (counter !== undefined) counts.set(counter, (counts.get(counter) ?? 0) + 1);
    const value = formatContent(content, counts);
    entry.childNodes.unshift({ nodeName: "#text", value, parentNode: entry });
  }
}
