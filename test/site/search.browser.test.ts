import { serveFolder } from "#tools/serve-folder.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { allSites, itAtMain, startHarness, type Harness } from "./harness.ts";

const done = '[data-results][data-state="done"]';
/** Bytes of everything that a first search loads, 1 kB = 1000 bytes. */
const firstSearchLimit = 160_000;

/** Bytes that a question about a place loads beside it. */
const placeLimit = 10_000;

const hrefs = (page: Page): Promise<string[]> =>
  page.locator(`${done} a`).evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));

describe.each(allSites().map((site) => [site.base, site] as const))("search at %s", (base, site) => {
  const atMain = itAtMain(site);
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness(site);
  });
  afterAll(async () => {
    await harness.close();
  });

  it.each([
    ["mo hinh 24 hue", "ke-hoach/thua-thien-hue-2023/#mo-hinh-24"],
    ["dat dai", "mo-hinh/quan-ly-dat-dai-nha-o/"],
    ["179/KH-TCT", "ke-hoach/cua-lo-2023/"],
  ])("puts first for “%s” %s, in a page that is quiet", async (query, first) => {
    const { page, assertQuiet, close } = await harness.openPage(`/tim-kiem/?q=${encodeURIComponent(query)}`);
    await page.waitForSelector(done);
    expect((await hrefs(page))[0]).toBe(base + first);
    assertQuiet();
    await close();
  });

  atMain("marks the words of a passage, and says why an abbreviation matched", async () => {
    const { page, close } = await harness.openPage("/tim-kiem/?q=LLTP");
    await page.waitForSelector(`${done} mark`);
    expect(await page.locator(`${done} mark`).first().innerText()).toMatch(/LLTP|lý lịch tư pháp/i);
    expect(await page.locator(`${done} .result__reason`).allInnerTexts()).toContain("khớp “lý lịch tư pháp”");
    await close();
  });

  it("tells of a place without a plan before the results, with its page and the plan above it", async () => {
    const { page, assertQuiet, close } = await harness.openPage(
      `/tim-kiem/?q=${encodeURIComponent("huyện Gia Viễn nay là")}`,
    );
    await page.waitForSelector(done);
    const told = await page.locator(`${done} [data-place]`).innerText();
    expect(told).toContain("Huyện Gia Viễn, tỉnh Ninh Bình");
    expect(told).toContain("xã Gia Viễn, xã Gia Hưng, xã Gia Vân, xã Gia Trấn, xã Đại Hoàng");
    expect((await hrefs(page)).slice(0, 2)).toEqual([
      `${base}dia-phuong/37/#truoc-373`,
      `${base}ke-hoach/ninh-binh-2023/`,
    ]);
    await page.locator("#tim-chinh").fill("chữ ký số");
    await expect.poll(() => page.locator("[data-place]").isVisible()).toBe(false);
    assertQuiet();
    await close();
  });

  it("keeps query and facets in the address, which another reader opens", async () => {
    const { page, assertQuiet, close } = await harness.openPage("/tim-kiem/");
    await page.locator("#tim-chinh").fill("chữ ký số");
    await page.waitForSelector(`${done} a`);
    const all = (await hrefs(page)).length;
    await page.locator('select[name="dp"]').selectOption("ninh-binh-2023");
    const some = await hrefs(page);
    expect(some.length).toBeGreaterThan(0);
    expect(some.length).toBeLessThan(all);
    expect(some.every((href) => href.startsWith(`${base}ke-hoach/ninh-binh-2023/`))).toBe(true);
    const address = new URL(page.url());
    expect(address.searchParams.get("q")).toBe("chữ ký số");
    await page.goto(address.href);
    await page.waitForSelector(done);
    expect(await hrefs(page)).toEqual(some);
    assertQuiet();
    await close();
  });

  it("leads from a result to comparing and drafting, when that is asked for", async () => {
    const { page, assertQuiet, close } = await harness.openPage("/tim-kiem/?q=kiosk");
    await page.waitForSelector(`${done} a`);
    const results = await hrefs(page);
    expect(results.filter((href) => /so-sanh|soan-thao/.test(href))).toEqual([]);
    await page.locator(`${done} li button`).first().press("Enter");
    await page.waitForSelector(`${done} .result__actions a:focus`);
    const more = (await hrefs(page)).filter((href) => !results.includes(href));
    expect(more).toHaveLength(2);
    await page.keyboard.press("Enter");
    await page.waitForSelector('[data-comparison][data-state="done"]');
    expect(new URL(page.url()).pathname).toContain("/so-sanh/");
    await page.goto(new URL(more[1] ?? "", page.url()).href);
    await page.waitForSelector(".desk-entry");
    assertQuiet();
    await close();
  });

  atMain("helps where it finds nothing, and Escape begins anew", async () => {
    const { page, close } = await harness.openPage("/tim-kiem/?q=qu%E1%BA%A3n+l%C3%BDtr%C6%B0%E1%BB%9Dnghok");
    await page.waitForSelector(done);
    expect(await hrefs(page)).toEqual([]);
    await page.waitForSelector("[data-help]:not([hidden]) a");
    await page.locator("#tim-chinh").press("Escape");
    await expect.poll(() => page.locator("[data-help]").isVisible()).toBe(false);
    expect(new URL(page.url()).search).toBe("");
    await close();
  });

  atMain(
    "loads nothing of the index before it is used, under 160 kB for the first search, and under 10 kB for a place",
    async () => {
      // As a host serves it: compressed.
      const weighed = await startHarness(site, (folder, root) => serveFolder(folder, root, 0));
      const first = await weighed.openPage("/tim-kiem/", { isFresh: true });
      const paths = await first.page.evaluate(() =>
        performance.getEntriesByType("resource").map((entry) => new URL(entry.name).pathname),
      );
      expect(paths.filter((path) => path.includes("/chi-muc/"))).toEqual([]);
      await first.close();
      const { page, close } = await weighed.openPage("/404.html", { isFresh: true });
      const session = await page.context().newCDPSession(page);
      await session.send("Network.enable");
      let bytes = 0;
      session.on("Network.loadingFinished", (event) => {
        bytes += event.encodedDataLength;
      });
      await page.goto(weighed.address("/tim-kiem/?q=so+thong+tin+va+truyen+thong"), {
        waitUntil: "networkidle",
      });
      await page.waitForSelector(`${done} mark`);
      expect(bytes).toBeLessThan(firstSearchLimit);
      const before = bytes;
      await page.locator("#tim-chinh").fill("phường Bắc Lý cũ");
      await page.waitForSelector(`${done} [data-place]:not([hidden])`);
      await page.waitForLoadState("networkidle");
      expect(bytes - before).toBeGreaterThan(0);
      expect(bytes - before).toBeLessThan(placeLimit);
      await close();
      await weighed.close();
    },
  );
});
