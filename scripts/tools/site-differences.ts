import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type DefaultTreeAdapterTypes, parse } from "parse5";

/** How a file of one built site differs from the same file of another. */
export interface SiteDifference {
  /** Path in the site, with slashes. */
  readonly path: string;
  /** What differs: “only before”, “only after”, “text”, “links”, “anchors” or “bytes”. */
  readonly what: string;
  /** The first place that differs, before and after; empty where only the file's presence differs. */
  readonly before: string;
  readonly after: string;
}

/** What a reader meets on a page: its words, where its links lead and which anchors it offers, in order. */
interface Page {
  readonly text: readonly string[];
  readonly links: readonly string[];
  readonly anchors: readonly string[];
}

type Node = DefaultTreeAdapterTypes.Node;

/** Astro and Vite put a hash of the content into names of scripts and styles; that alone is no difference. */
const withoutHash = (address: string): string =>
  address.replace(/(\/_astro\/[^"?#]*?)[.@_-][\w-]{8}(?=\.)/, "$1");

function readPage(html: string): Page {
  const page = { text: [] as string[], links: [] as string[], anchors: [] as string[] };
  const visit = (node: Node): void => {
    if (node.nodeName === "#text" && "value" in node) {
      page.text.push(...node.value.split(/\s+/).filter((word) => word !== ""));
      return;
    }
    if (node.nodeName === "script" || node.nodeName === "style") return;
    for (const { name, value } of "attrs" in node ? node.attrs : []) {
      if (name === "href" || name === "src" || name === "action") page.links.push(withoutHash(value));
      if (name === "id") page.anchors.push(value);
      if (["title", "aria-label", "alt", "placeholder"].includes(name)) page.text.push(`${name}=${value}`);
    }
    if ("childNodes" in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return page;
}

/** The first entry in which two lists differ, with a few neighbours. */
function firstDifference(
  before: readonly string[],
  after: readonly string[],
): readonly [string, string] | null {
  const at = before.findIndex((entry, index) => entry !== after[index]);
  const from = at === -1 ? (after.length > before.length ? before.length : -1) : at;
  if (from === -1) return null;
  const around = (list: readonly string[]): string => list.slice(Math.max(0, from - 4), from + 6).join(" ");
  return [around(before), around(after)];
}

/** The first character in which two texts differ, with as much beside it as a line of a terminal holds; empty for what is no text. */
function firstOtherCharacter(before: string, after: string): readonly [string, string] {
  if ([before, after].some((text) => /[\0\uFFFD]/.test(text))) return ["", ""];
  let at = 0;
  while (at < before.length && before[at] === after[at]) at += 1;
  const around = (text: string): string => text.slice(Math.max(0, at - 40), at + 60).replaceAll("\n", "⏎");
  return [around(before), around(after)];
}

function comparePages(path: string, before: string, after: string): readonly SiteDifference[] {
  const [one, other] = [readPage(before), readPage(after)];
  return (["text", "links", "anchors"] as const).flatMap((what) => {
    const found = firstDifference(one[what], other[what]);
    return found === null ? [] : [{ path, what, before: found[0], after: found[1] }];
  });
}

const listPaths = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    );

/** Files that carry a hash of their content in their name or hold an index in an order of no meaning. */
const isBuilt = (path: string): boolean => /^(?:_astro|chi-muc)\//.test(path) || path === "ban-dung.txt";

/**
 * What differs between two built sites: pages by words, links and anchors, every other file byte by byte. Scripts, styles
 * and the search index are left out, for their names and order follow the code. By path; empty where nothing differs.
 */
export function compareSites(before: string, after: string): readonly SiteDifference[] {
  const lists = [before, after].map((folder) => new Set(listPaths(folder).filter((path) => !isBuilt(path))));
  const [old = new Set<string>(), now = new Set<string>()] = lists;
  const alone = (path: string, what: string): SiteDifference => ({ path, what, before: "", after: "" });
  return [...new Set([...old, ...now])].sort().flatMap((path) => {
    if (!now.has(path)) return [alone(path, "only before")];
    if (!old.has(path)) return [alone(path, "only after")];
    const [one, other] = [before, after].map((folder) => readFileSync(join(folder, path)));
    if (one === undefined || other === undefined || one.equals(other)) return [];
    if (path.endsWith(".html")) return comparePages(path, one.toString("utf8"), other.toString("utf8"));
    const [was, is] = firstOtherCharacter(one.toString("utf8"), other.toString("utf8"));
    return [{ path, what: "bytes", before: was, after: is }];
  });
}
