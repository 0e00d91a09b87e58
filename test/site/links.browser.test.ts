import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { listFilesBelow } from "#reading/publish/list-files.ts";
import { walkLinks } from "./claims/link-walk.ts";
import { readSite } from "./claims/site-tree.ts";
import { allSites, mainSite } from "./harness.ts";

describe("the main site", () => {
  it("has no link that leads nowhere and no page that nothing leads to", () => {
    const site = readSite(mainSite());
    const { broken, reached } = walkLinks(mainSite(), site);
    expect.soft(broken).toEqual([]);
    const { base } = mainSite();
    const pages = site.pages.map(({ path }) => path);
    expect(pages.filter((path) => path !== "/404.html" && !reached.has(base + path.slice(1)))).toEqual([]);
  });
});

describe("following links", () => {
  const folder = mkdtempSync(join(tmpdir(), "links-"));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it("tells of a page, an anchor, a picture and what a style loads that are not there, and of a redirect", () => {
    const files = {
      "index.html": '<a href="/t/a/?q=1#x">1</a><a href="b/#%C4%91">2</a><link rel=stylesheet href=/t/y.css>',
      "404.html": '<a href="/t/lost/">1</a>',
      "a/index.html": `<p id=x></p><a href="#z">1</a><img src="../no.png" srcset="/t/y.png, /t/no2.png 2x">
        <a href="/t/b">2</a><a href="/b/">3</a><a href="https://example.org/none">4</a><a href="mailto:a@b.vn">5</a>`,
      "b/index.html": '<p id="đ"></p><a href="../a/#x">1</a>',
      "alone/index.html": '<a href="/t/">1</a>',
      "y.css": "p { background: url(no.svg), url('/t/y.png') }",
      "y.png": "",
    };
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const built = { folder, base: "/t/" };
    const { broken, reached } = walkLinks(built, readSite(built));
    expect(broken.toSorted()).toEqual([
      "/t/404.html → /t/lost/ (404)",
      "/t/a/ → /b/ (404)",
      "/t/a/ → /t/a/#z (no anchor)",
      "/t/a/ → /t/b (redirect)",
      "/t/a/ → /t/no.png (404)",
      "/t/a/ → /t/no2.png (404)",
      "/t/y.css → /t/no.svg (404)",
    ]);
    expect([...reached].toSorted()).toEqual(["/t/", "/t/a/", "/t/b/", "/t/y.css", "/t/y.png"]);
  });
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

/** Names of the built scripts that one loads, which lie beside it. */
const importedNames = (script: string): readonly string[] =>
  [...script.matchAll(/["'`]\.\/([\w.-]+\.[\w-]{8}\.js)["'`]/g)].map(([, name = ""]) => name);

/** What sets a site built for a base apart from the main one beside its base: other words, an address out of it, a script that is not there. */
function findOther(main: readonly TextFile[], based: readonly TextFile[], base: string): readonly string[] {
  const wanted = new Map(main.map(({ path, text }) => [withoutBase(path, "/"), withoutBase(text, "/")]));
  const given = new Map(based.map(({ path, text }) => [withoutBase(path, base), withoutBase(text, base)]));
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
    ...[...wanted].filter(([path, text]) => given.get(path) !== text).map(([path]) => `${path} is another`),
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
    expect(findOther(main, good.slice(1), "/t/")).toEqual(["a/index.html is another"]);
    expect(findOther(main.slice(1), good, "/t/")).toEqual(["a/index.html is more"]);
  });
});
