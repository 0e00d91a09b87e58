import { LinkChecker, LinkState } from "linkinator";
import { describe, expect, it } from "vitest";
import { serveFolder } from "#tools/serve-folder.ts";
import { findPages } from "./built-pages.ts";
import { type BuiltSite, allSites } from "./harness.ts";

interface Walk {
  /** "from → to (why)" for each link that leads nowhere, to a missing anchor, over a redirect or out of the base. */
  readonly broken: readonly string[];
  /** Addresses without base that a reader can get to from the first page. */
  readonly reached: ReadonlySet<string>;
}

/** Follows every link of a site from its first page and from 404.html; links to other hosts are left alone. */
async function walk(site: BuiltSite): Promise<Walk> {
  const served = await serveFolder(site.folder, site.base, 0);
  try {
    // Each root by itself: with two roots the checker does not go on from pages it first saw from the second.
    const follow = (path: string, recurse: boolean): ReturnType<LinkChecker["check"]> =>
      new LinkChecker().check({
        path,
        recurse,
        checkFragments: true,
        checkCss: true,
        redirects: "error",
        concurrency: 20,
        linksToSkip: (url) => Promise.resolve(new URL(url).host !== new URL(served.url).host),
      });
    const main = await follow(served.url, true);
    const lost = await follow(`${served.url}404.html`, false);
    const links = [...main.links, ...lost.links];
    const plain = (url: string | undefined): string => (url ?? "").replace(served.url, "/");
    const broken = links
      .filter((link) => link.state === LinkState.BROKEN)
      .map((link) => `${plain(link.parent)} → ${plain(link.url)} (${link.status ?? "?"})`);
    const reached = main.links
      .filter((link) => link.state === LinkState.OK)
      .map((link) => plain(link.url).replace(/[?#].*$/, ""));
    return { broken: [...new Set(broken)], reached: new Set(reached) };
  } finally {
    await served.close();
  }
}

describe.each(allSites())("the site under $base", (site) => {
  it("has no link that leads nowhere and no page that nothing leads to", async () => {
    const { broken, reached } = await walk(site);
    expect.soft(broken).toEqual([]);
    const pages = findPages(site.folder).map((page) => page.path);
    expect(pages.filter((path) => path !== "/404.html" && !reached.has(path))).toEqual([]);
  }, 180_000);
});
