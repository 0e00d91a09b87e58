import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { caching, hashedFolders, headers, pageHeaders } from "#hosting/headers.ts";
import { mediaTypes } from "#hosting/media-types.ts";
import { scriptSources, serverPolicy, sharedDirectives } from "#hosting/policy.ts";
import { listFilesBelow } from "#reading/publish/list-files.ts";
import { findPages, readPage } from "./built-pages.ts";
import { type BuiltSite, allSites, mainSite, startHarness } from "./harness.ts";
import { readXml, serveLikeIis } from "./iis-server.ts";

const state = "[data-results][data-state]";

/** State in which a search ends, its first result, and all that the browser complained of. */
async function search(site: BuiltSite, change?: (text: string) => string | undefined) {
  const harness = await startHarness(site, (folder, base) => serveLikeIis(folder, base, change));
  try {
    const { page, noise, close } = await harness.openPage("/tim-kiem/?q=mo+hinh+24+hue");
    await page.waitForSelector('[data-results][data-state="done"], [data-results][data-state="error"]');
    const ended = await page.locator(state).first().getAttribute("data-state");
    const links = page.locator(`${state} a`);
    const first = (await links.count()) > 0 ? await links.first().getAttribute("href") : null;
    await close();
    return { ended, first, noise };
  } finally {
    await harness.close();
  }
}

describe("files of the site", () => {
  it("end in what every server is told the type of", () => {
    const files = listFilesBelow(mainSite().folder).filter((path) => path !== "web.config");
    const unknown = files.filter((path) => mediaTypes[extname(path)] === undefined);
    expect(unknown).toEqual([]);
    expect(new Set(files.map((path) => extname(path)))).toContain(".so-tay");
  });

  it("have names that no server stumbles over", () => {
    const files = listFilesBelow(mainSite().folder);
    expect(files.filter((path) => !/^[\w./@-]+$/.test(path))).toEqual([]);
    const hidden = /(?:^|\/)(?:bin|App_\w+|\.)(?:\/|$)/i;
    expect(files.filter((path) => hidden.test(path))).toEqual([]);
  });

  it("have a hash in each name that is kept for good", () => {
    const kept = listFilesBelow(mainSite().folder).filter((path) =>
      hashedFolders.some((folder) => path.startsWith(`${folder}/`)),
    );
    expect(kept.length).toBeGreaterThan(10);
    expect(kept.filter((path) => !/[._][\w-]{7,}\.\w+$/.test(path))).toEqual([]);
  });
});

describe("the pages' own policy", () => {
  it("is that of the server, with hashes for the styles that a page holds", () => {
    const policies = findPages(mainSite().folder).map(
      (page) => /http-equiv="content-security-policy" content="([^"]*)"/.exec(readPage(page))?.[1] ?? "",
    );
    const bare = new Set(policies.map((policy) => policy.replace(/ 'sha256-[^']+'/g, "")));
    const wanted = [...sharedDirectives, `script-src ${scriptSources.join(" ")}`, "style-src 'self'"];
    expect([...bare].map((policy) => policy.split(/;\s*/).filter((one) => one !== ""))).toEqual([wanted]);
  });

  it("finds no script in a page that a server's policy would have to name", () => {
    const inline = findPages(mainSite().folder).filter((page) =>
      /<script(?![^>]*\ssrc=)/.test(readPage(page)),
    );
    expect(inline.map(({ path }) => path)).toEqual([]);
  });
});

describe.each(allSites().map((site) => [site.base, site] as const))(
  "IIS with web.config at %s",
  (base, site) => {
    it("serves a site in which search works, under the policy that docs/may-chu-web.md states", async () => {
      const { ended, first, noise } = await search(site);
      expect({ ended, first, noise }).toEqual({
        ended: "done",
        first: `${base}ke-hoach/thua-thien-hue-2023/#mo-hinh-24`,
        noise: [],
      });
    });

    it("sends every header, and lets a browser keep what has a hash in its name", async () => {
      const served = await serveLikeIis(site.folder, site.base);
      try {
        const home = await fetch(served.url);
        for (const [name, value] of Object.entries({ ...headers, ...pageHeaders }))
          expect(home.headers.get(name), name).toBe(value);
        expect(home.headers.get("content-security-policy")).toBe(serverPolicy);
        expect(home.headers.get("cache-control")).toBe(caching.other);
        const script = listFilesBelow(site.folder).find(
          (path) => path.startsWith("_astro/") && path.endsWith(".js"),
        );
        const kept = (await fetch(served.url + (script ?? ""))).headers;
        expect(kept.get("cache-control")?.split(/,\s*/).sort()).toEqual(caching.hashed.split(", ").sort());
        expect(kept.get("content-type")).toBe("text/javascript; charset=utf-8");
        expect((await fetch(`${served.url}web.config`)).status).toBe(404);
        expect((await fetch(`${served.url}data/v1/items.csv`)).headers.get("content-type")).toBe(
          "text/csv; charset=utf-8",
        );
      } finally {
        await served.close();
      }
    });
  },
);

describe("IIS without what web.config says", () => {
  const site = mainSite();

  it("answers 404.3 for the index, so that search does not work", async () => {
    const { ended, noise } = await search(site, () => undefined);
    expect(ended).toBe("error");
    expect(noise.join("\n")).toMatch(/answer 404: \S+tim-kiem\.so-tay/);
  });

  it("refuses a type that it has already and that is not taken out first", async () => {
    const without = (text: string): string => text.replace('<remove fileExtension=".json" />', "");
    await expect(serveLikeIis(site.folder, site.base, without)).rejects.toThrow(
      "500.19: .json is there already.",
    );
    expect(() => readXml("<a><b></a>")).toThrow();
  });

  it("loses the styles of a page under a policy that allows none in it", async () => {
    const { ended, noise } = await search(site, (text) => text.replace(" 'unsafe-inline'", ""));
    expect(ended).toBe("done");
    expect(noise.join("\n")).toContain("policy violation: style-src");
  });
});

describe("docs/may-chu-web.md", () => {
  it("states that policy", () => {
    const text = readFileSync(join(import.meta.dirname, "../../docs/may-chu-web.md"), "utf8");
    expect(text).toContain(serverPolicy);
  });
});
