import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { LinkChecker, LinkState } from "linkinator";
import { describe, expect, it } from "vitest";
import { listFilesBelow } from "#reading/publish/list-files.ts";
import { serveFolder } from "#tools/serve-folder.ts";
import { findPages } from "./built-pages.ts";
import { type BuiltSite, allSites, mainSite } from "./harness.ts";

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

describe("the main site", () => {
  it("has no link that leads nowhere and no page that nothing leads to", async () => {
    const { broken, reached } = await walk(mainSite());
    expect.soft(broken).toEqual([]);
    const pages = findPages(mainSite().folder).map((page) => page.path);
    expect(pages.filter((path) => path !== "/404.html" && !reached.has(path))).toEqual([]);
  }, 180_000);
});

/** Texts of a site that a browser reads: pages, styles and scripts. */
interface TextFile {
  /** Below the site's folder. */
  readonly path: string;
  readonly text: string;
}

const readAll = (folder: string): readonly TextFile[] =>
  listFilesBelow(folder)
    .filter((path) => /\.(?:html|css|js)$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }));

/** Addresses from the root of a host, as styles have them and attributes that a browser follows. */
const rootAddresses = (text: string): readonly string[] =>
  [...text.matchAll(/(?:\s(?:href|src|srcset|action|formaction|poster|data)="|url\(["']?)(\/[^"')]*)/g)].map(
    ([, address = ""]) => address,
  );

/** Without the base, and without hashes, which hang on what a script says of the base. */
const withoutBase = (text: string, base: string): string =>
  text.replaceAll(base, "/").replace(/((?:_astro|\.)\/[\w.-]+?)\.[\w-]{8}(?=\.\w+)/g, "$1");

/** Texts by their path, both without base; those of one name but for the hash in an order of their own, for hashes differ. */
function listWithoutBase(files: readonly TextFile[], base: string): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, readonly string[]>();
  for (const { path, text } of files) {
    const name = withoutBase(path, base);
    texts.set(name, [...(texts.get(name) ?? []), withoutBase(text, base)].sort());
  }
  return texts;
}

/** Names of the built scripts that one loads, which lie beside it. */
const importedNames = (script: string): readonly string[] =>
  [...script.matchAll(/["'`]\.\/([\w.-]+\.[\w-]{8}\.js)["'`]/g)].map(([, name = ""]) => name);

/**
 * What sets a site built for a base apart from the main one beside its base: other words, an address out of it, a script that
 * is not there.
 */
function findOther(main: readonly TextFile[], based: readonly TextFile[], base: string): readonly string[] {
  const [wanted, given] = [listWithoutBase(main, "/"), listWithoutBase(based, base)];
  const there = new Set(based.map(({ path }) => base + path));
  const addresses = based.flatMap(({ path, text }) =>
    path.endsWith(".js")
      ? importedNames(text).map((name) => ({ path, address: base + join(dirname(path), name) }))
      : rootAddresses(text).map((address) => ({ path, address })),
  );
  const tell = (isOdd: (address: string) => boolean, why: string): readonly string[] =>
    addresses
      .filter(({ address }) => isOdd(address))
      .map(({ path, address }) => `${path} → ${address} (${why})`);
  return [
    ...[...wanted]
      .filter(([path, texts]) => given.get(path)?.join("\0") !== texts.join("\0"))
      .map(([path]) => `${path} is another`),
    ...[...given.keys()].filter((path) => !wanted.has(path)).map((path) => `${path} is more`),
    ...tell((address) => !address.startsWith(base), "out of the base"),
    ...tell((address) => /\.(?:js|css)$/.test(address) && !there.has(address), "not there"),
  ];
}

// Every link of the main site was followed: one that is the same but for the base leads where it leads.
describe.each(allSites().slice(1))("the site under $base", ({ folder, base }) => {
  it("is the main site but for its base, in which all its addresses lie", () => {
    const [main, based] = [readAll(mainSite().folder), readAll(folder)];
    expect(findOther(main, based, base)).toEqual([]);
    const home = based.find(({ path }) => path === "index.html")?.text ?? "";
    expect(rootAddresses(home).length).toBeGreaterThan(50);
    const scripts = based.filter(({ path }) => path.endsWith(".js"));
    expect(scripts.flatMap(({ text }) => importedNames(text)).length).toBeGreaterThan(50);
  });
});

describe("a site built for a base", () => {
  const main = [
    { path: "a/index.html", text: '<a href="/b/#c"></a><script src="/_astro/x.DF3kd_a8.js"></script>' },
    { path: "_astro/x.DF3kd_a8.js", text: 'import"./z.aaaaaaaa.js";ask("/b/")' },
    { path: "_astro/z.aaaaaaaa.js", text: "" },
    { path: "_astro/y.Ab12-d_8.css", text: "body { background: url(/z.svg) }" },
  ];
  const good = [
    { path: "a/index.html", text: '<a href="/t/b/#c"></a><script src="/t/_astro/x.Q0kd_a88.js"></script>' },
    { path: "_astro/x.Q0kd_a88.js", text: 'import"./z.bbbbbbbb.js";ask("/t/b/")' },
    { path: "_astro/z.bbbbbbbb.js", text: "" },
    { path: "_astro/y.00kd_a88.css", text: "body { background: url(/t/z.svg) }" },
  ];
  const change = (from: string, to: string): readonly string[] =>
    findOther(
      main,
      good.map(({ path, text }) => ({ path, text: text.replace(from, to) })),
      "/t/",
    );

  it("may have other hashes, and would be told of what else it has", () => {
    expect(change("", "")).toEqual([]);
    expect(change("/t/b/", "/b/")).toEqual(["a/index.html → /b/#c (out of the base)"]);
    expect(change("/t/z.svg", "/z.svg")).toEqual(["_astro/y.00kd_a88.css → /z.svg (out of the base)"]);
    expect(change("#c", "#d")).toEqual(["a/index.html is another"]);
    expect(change("ask", "tell")).toEqual(["_astro/x.js is another"]);
    expect(change("x.Q0kd_a88", "x.Q0kd_a89")).toEqual([
      "a/index.html → /t/_astro/x.Q0kd_a89.js (not there)",
    ]);
    expect(change("z.bbbbbbbb", "z.bbbbbbbc")).toEqual([
      "_astro/x.Q0kd_a88.js → /t/_astro/z.bbbbbbbc.js (not there)",
    ]);
    // Scripts of one name but for their hash, which come in another order.
    const [first, second] = [
      { path: "_astro/w.AAAAAAAA.js", text: "one()" },
      { path: "_astro/w.BBBBBBBB.js", text: "two()" },
    ];
    const swapped = [
      { ...first, text: second.text },
      { ...second, text: first.text },
    ];
    expect(findOther([...main, first, second], [...good, ...swapped], "/t/")).toEqual([]);
    expect(
      findOther([...main, first, second], [...good, first, { ...first, path: second.path }], "/t/"),
    ).toEqual(["_astro/w.js is another"]);
    expect(findOther(main, good.slice(1), "/t/")).toEqual(["a/index.html is another"]);
    expect(findOther(main.slice(1), good, "/t/")).toEqual(["a/index.html is more"]);
  });
});
