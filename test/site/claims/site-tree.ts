import { type BuiltPage, findPages, kindOf, readPage } from "../built-pages.ts";
import type { BuiltSite } from "../harness.ts";
import { parsePage, type Node } from "./tree.ts";

/** The pages of a built site, each parsed once. */
export interface SiteTree {
  readonly pages: readonly BuiltPage[];
  readonly ofKind: (kind: string) => readonly BuiltPage[];
  /** A page by its path without base. @throws Error where there is none. */
  readonly open: (path: string) => Node;
  /** A page by an address as links have it, anchors aside; null where there is none. */
  readonly follow: (href: string) => Node | null;
}

const read = new Map<string, SiteTree>();

/** A built site, its pages parsed once for all files of a worker: who changes one puts it back. */
export function readSite(site: BuiltSite): SiteTree {
  const key = `${site.folder} ${site.base}`;
  const tree = read.get(key) ?? readOnce(site);
  read.set(key, tree);
  return tree;
}

function readOnce({ folder, base }: BuiltSite): SiteTree {
  const pages = findPages(folder);
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const parsed = new Map<string, Node>();
  const find = (path: string): Node | null => {
    const page = byPath.get(path);
    if (page === undefined) return null;
    const node = parsed.get(path) ?? parsePage(readPage(page));
    parsed.set(path, node);
    return node;
  };
  return {
    pages,
    ofKind: (kind) => pages.filter(({ path }) => kindOf(path) === kind),
    open: (path) => {
      const node = find(path);
      if (node === null) throw new Error(`No page ${path}`);
      return node;
    },
    follow: (href) =>
      href.startsWith(base) ? find(`/${href.slice(base.length).replace(/#.*$/u, "")}`) : null,
  };
}
