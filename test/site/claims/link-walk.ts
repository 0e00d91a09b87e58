import { readFileSync } from "node:fs";
import { join } from "node:path";
import { answerFor } from "#tools/serve-folder.ts";
import type { BuiltSite } from "../harness.ts";
import type { SiteTree } from "./site-tree.ts";
import { select, type Node } from "./tree.ts";

export interface Walk {
  /** "from → to (why)" for each link that leads nowhere, to a missing anchor, over a redirect or out of the base. */
  readonly broken: readonly string[];
  /** Paths that a reader can get to from the first page. */
  readonly reached: ReadonlySet<string>;
}

/** Attributes by which a page names what it leads to or loads. */
const following = ["href", "src", "srcset", "action", "formaction", "data", "poster", "cite"];

/** Where relative addresses begin: no host of the web. */
const origin = "http://site.invalid";

/** What a page leads to and loads, as written. */
const addressesOf = (page: Node): readonly string[] =>
  select(page, "*").flatMap(({ attrs }) =>
    attrs
      .filter(({ name }) => following.includes(name))
      .flatMap(({ name, value }) =>
        name === "srcset" ? value.split(",").map((one) => one.trim().replace(/\s.*$/u, "")) : [value],
      ),
  );

const anchorsOf = (page: Node): ReadonlySet<string> =>
  new Set(
    select(page, "*").flatMap(({ attrs }) =>
      attrs.filter(({ name }) => name === "id" || name === "name").map(({ value }) => value),
    ),
  );

/** What a style loads. */
const loadedBy = (style: string): readonly string[] =>
  [...style.matchAll(/url\(\s*["']?([^"')]+)/gu)].map(([, address = ""]) => address);

/** Says why a link is broken, each path asked once; null for one that leads to something. */
function makeJudge({ folder, base }: BuiltSite, site: SiteTree): (url: URL) => string | null {
  const anchors = new Map<Node, ReadonlySet<string>>();
  const answers = new Map<string, ReturnType<typeof answerFor>>();
  const hasAnchor = (page: Node, name: string): boolean => {
    const there = anchors.get(page) ?? anchorsOf(page);
    anchors.set(page, there);
    return there.has(name);
  };
  return ({ pathname, hash }) => {
    const answer = answers.get(pathname) ?? answerFor(folder, base, pathname);
    answers.set(pathname, answer);
    if (answer.kind === "redirect") return "redirect";
    if (answer.kind === "nothing" || answer.status !== 200) return "404";
    const page = hash === "" ? null : site.follow(pathname);
    return page === null || hasAnchor(page, decodeURIComponent(hash.slice(1))) ? null : "no anchor";
  };
}

/** What a page or a style of a site names, within it; other files name nothing. */
function linksOf(path: string, { folder, base }: BuiltSite, site: SiteTree): readonly URL[] {
  const page = site.follow(path);
  const style = (): string => readFileSync(join(folder, path.slice(base.length)), "utf8");
  const names = page !== null ? addressesOf(page) : path.endsWith(".css") ? loadedBy(style()) : [];
  const urls = [...new Set(names)].map((name) => new URL(name, origin + path));
  return urls.filter((url) => url.origin === origin);
}

/** Follows every link of a site from its first page and from 404.html, as a server would answer it; those to other hosts are left alone. */
export function walkLinks(built: BuiltSite, site: SiteTree): Walk {
  const judge = makeJudge(built, site);
  const broken = new Set<string>();
  /** Follows what one path names; the paths that are there. */
  const follow = (path: string): readonly string[] =>
    linksOf(path, built, site).flatMap((url) => {
      const fault = judge(url);
      if (fault !== null) broken.add(`${path} → ${url.pathname}${url.hash} (${fault})`);
      return fault === null ? [url.pathname] : [];
    });
  const reached = new Set([built.base]);
  // What is added to a set while it is walked through is walked through too.
  for (const path of reached) for (const there of follow(path)) reached.add(there);
  follow(`${built.base}404.html`);
  return { broken: [...broken], reached };
}
