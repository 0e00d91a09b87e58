import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { type Member, listLacking } from "../architecture/browser-support.ts";
import { findPages, heaviestOfEachKind } from "./built-pages.ts";
import { type Harness, mainSite, startHarness } from "./harness.ts";

/** Takes from the browser what one of the lowest browsers lacks; runs in the page before its scripts. */
function takeAway(lacking: readonly Member[]): void {
  const world = globalThis as unknown as Record<string, Record<string, object> | undefined>;
  for (const { owner, member, on } of lacking) {
    const holder = world[owner];
    const places = [
      on === "instances" ? undefined : holder,
      on === "object" ? undefined : holder?.["prototype"],
    ];
    for (const place of places)
      if (place !== undefined && Object.getOwnPropertyDescriptor(place, member)?.configurable === true)
        Reflect.deleteProperty(place, member);
  }
}

const lacking = listLacking();

describe("a browser without what the lowest browsers lack", () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness();
  });
  afterAll(async () => {
    await harness.close();
  });

  const open = async (path: string) => {
    const opened = await harness.openPage("/404.html");
    await opened.page.addInitScript(takeAway, lacking);
    await opened.page.goto(harness.address(path), { waitUntil: "load" });
    return opened;
  };
  const hrefs = (page: Page): Promise<(string | null)[]> =>
    page
      .locator('[data-results][data-state="done"] a')
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));

  it("lacks them indeed", async () => {
    const { page, close } = await open("/404.html");
    const names = await page.evaluate(() => [
      "toSpliced" in Array.prototype,
      "groupBy" in Map,
      "withResolvers" in Promise,
      "showPopover" in HTMLElement.prototype,
      "findLast" in Array.prototype,
      "hasOwn" in Object,
    ]);
    expect(names).toEqual([false, false, false, false, true, true]);
    await close();
  });

  it.each([
    ["mô hình 24 huế", "ke-hoach/thua-thien-hue-2023/#mo-hinh-24"],
    ["dat dai", "mo-hinh/quan-ly-dat-dai-nha-o/"],
    ["179/KH-TCT", "ke-hoach/cua-lo-2023/"],
  ])("searches: %s", async (query, first) => {
    const { page, assertQuiet, close } = await open(`/tim-kiem/?q=${encodeURIComponent(query)}`);
    await page.waitForSelector('[data-results][data-state="done"]');
    expect((await hrefs(page))[0]).toBe(harness.site.base + first);
    assertQuiet();
    await close();
  });

  it.each(heaviestOfEachKind(findPages(mainSite().folder)).map(({ path }) => path))(
    "shows %s without a complaint",
    async (path) => {
      const { assertQuiet, close } = await open(path);
      assertQuiet();
      await close();
    },
  );
});
