import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { type Member, listLacking } from "../architecture/browser-support.ts";
import { findPages, heaviestOfEachKind } from "./built-pages.ts";
import { type Harness, type OpenWindow, mainSite, startHarness } from "./harness.ts";

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
  let window: OpenWindow;
  beforeAll(async () => {
    harness = await startHarness();
    window = await harness.openWindow();
    await window.page.addInitScript(takeAway, lacking);
  });
  afterAll(async () => {
    await harness.close();
  });

  const hrefs = (page: Page): Promise<(string | null)[]> =>
    page
      .locator('[data-results][data-state="done"] a')
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));

  it("lacks them indeed", async () => {
    await window.visit("/404.html");
    const names = await window.page.evaluate(() => [
      "toSpliced" in Array.prototype,
      "groupBy" in Map,
      "withResolvers" in Promise,
      "showPopover" in HTMLElement.prototype,
      "findLast" in Array.prototype,
      "hasOwn" in Object,
    ]);
    expect(names).toEqual([false, false, false, false, true, true]);
  });

  it.each([
    ["mô hình 24 huế", "ke-hoach/thua-thien-hue-2023/#mo-hinh-24"],
    ["dat dai", "mo-hinh/quan-ly-dat-dai-nha-o/"],
    ["179/KH-TCT", "ke-hoach/cua-lo-2023/"],
  ])("searches: %s", async (query, first) => {
    const { page, assertQuiet, visit } = window;
    await visit(`/tim-kiem/?q=${encodeURIComponent(query)}`);
    await page.waitForSelector('[data-results][data-state="done"]');
    expect((await hrefs(page))[0]).toBe(harness.site.base + first);
    assertQuiet();
  });

  it.each(heaviestOfEachKind(findPages(mainSite().folder)).map(({ path }) => path))(
    "shows %s without a complaint",
    async (path) => {
      await window.visit(path);
      window.assertQuiet();
    },
  );
});
