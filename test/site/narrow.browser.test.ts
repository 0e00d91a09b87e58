import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violationsOf } from "./axe.ts";
import { startHarness, type Harness, type OpenWindow } from "./harness.ts";

let harness: Harness;
let window: OpenWindow;
beforeAll(async () => {
  harness = await startHarness();
  window = await harness.openWindow();
});
afterAll(async () => {
  await harness.close();
});

/** The bar's height, and what of it reaches out of it or lies over something else. */
const measureBar = (page: Page): Promise<{ top: number; height: number; faults: string[] }> =>
  page.evaluate(() => {
    const header = document.querySelector("header.header")!;
    const bar = header.getBoundingClientRect();
    const parts = [...header.querySelectorAll("a, button, input")].filter((part) => part.checkVisibility());
    const boxes = parts.map((part) => ({ part, box: part.getBoundingClientRect() }));
    const out = boxes.filter(
      ({ box }) => box.top < bar.top || box.bottom > bar.bottom || box.right > innerWidth,
    );
    const over = boxes.filter(({ box }, index) =>
      boxes.slice(0, index).some(({ box: other }) => box.left < other.right && other.left < box.right),
    );
    const faults = [...out, ...over].map(({ part }) => part.outerHTML);
    return { top: bar.top, height: bar.height, faults };
  });

describe("the bar on top", () => {
  it.each([320, 360, 640, 1024, 1200, 1343, 1344, 1440])(
    "is one line at %i pixels, and stays in sight",
    async (width) => {
      const { page, visit } = window;
      // One page for all widths: its script does not ask for them.
      if (!page.url().endsWith("/ke-hoach/")) await visit("/ke-hoach/", width);
      await page.setViewportSize({ width, height: 900 });
      await page.evaluate(() => {
        scrollTo(0, 0);
      });
      const still = { top: 0, height: 48, faults: [] };
      expect(await measureBar(page)).toEqual(still);
      await page.mouse.wheel(0, 400);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
      expect(await measureBar(page)).toEqual(still);
    },
  );

  it("opens its sections without JavaScript, and they are links", async () => {
    const { page, close } = await harness.openPage("/", { width: 360, javaScript: false });
    const link = page.locator(".header__nav a", { hasText: "Ma trận" });
    expect(await link.isVisible()).toBe(false);
    await page.getByRole("button", { name: "Mục lục" }).click();
    await link.click();
    await page.waitForURL(/ma-tran/);
    expect(await link.isVisible()).toBe(false);
    await close();
  });

  it("opens and closes them by keyboard, with nothing that axe finds", async () => {
    const { page, close } = await harness.openPage("/", { width: 360 });
    const nav = page.locator(".header__nav");
    await page.getByRole("button", { name: "Mục lục" }).focus();
    await page.keyboard.press("Enter");
    expect(await nav.isVisible()).toBe(true);
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Mô hình");
    await page.keyboard.press("Escape");
    expect(await nav.isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe("Mục lục");
    await close();
  });
});

describe("the ways to look things up", () => {
  it.each([1200, 1440])("are one word of the bar at %i pixels, opened by keyboard", async (width) => {
    const { page, close } = await harness.openPage("/ma-tran/", { width });
    const link = page.locator(".header__list--ways a", { hasText: "Thời hạn" });
    expect(await link.isVisible()).toBe(false);
    const button = page.getByRole("button", { name: /^Tra cứu/ });
    expect(await button.innerText()).toContain("Ma trận");
    await button.focus();
    await page.keyboard.press("Enter");
    expect(await link.isVisible()).toBe(true);
    expect(await page.locator('.header__list--ways [aria-current="page"]').innerText()).toBe("Ma trận");
    await page.keyboard.press("Escape");
    expect(await link.isVisible()).toBe(false);
    await close();
  });
});

describe("a list of rows", () => {
  it("leaves out what a row has nothing for, which the table on a desktop keeps", async () => {
    const { page, visit } = window;
    await visit("/thuat-ngu/", 360);
    const [empty, told] = ["td.table__empty", "td[data-label]:not(.table__empty)"].map((selector) =>
      page.locator(`main ${selector}`),
    );
    expect(await empty?.count()).toBeGreaterThan(10);
    expect(await empty?.filter({ visible: true }).count()).toBe(0);
    expect(await told?.filter({ visible: true }).count()).toBe(await told?.count());
    await page.setViewportSize({ width: 1440, height: 900 });
    const displays = await empty?.evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell).display));
    expect(new Set(displays)).toEqual(new Set(["table-cell"]));
  });
});

describe("a long page", () => {
  const path = "/ke-hoach/bim-son-2024/";
  const wordings = "article.item .item__rows";

  it("is folded on a phone but for what the address names, and follows it", async () => {
    const { page, close } = await harness.openPage(path, { width: 360 });
    const items = page.locator("article.item");
    const shown = page.locator(wordings).filter({ visible: true });
    expect(await items.count()).toBeGreaterThan(1);
    expect(await shown.count()).toBe(0);
    const anchor = (await items.nth(1).getAttribute("id")) ?? "";
    await page.evaluate((hash) => {
      location.hash = hash;
    }, anchor);
    await expect.poll(() => shown.count()).toBe(1);
    expect(await page.locator(`#${anchor} .item__rows`).isVisible()).toBe(true);
    await page.setViewportSize({ width: 1440, height: 900 });
    await expect.poll(() => shown.count()).toBe(await items.count());
    await close();
  });

  it("of deadlines is opened by its filter, or by an address that asks for something", async () => {
    const shown = "tr[data-deadline]";
    const { page, close } = await harness.openPage("/thoi-han/", { width: 360 });
    const rows = page.locator(shown).filter({ visible: true });
    expect(await rows.count()).toBe(0);
    await page.locator('select[name="dp"]').selectOption({ index: 1 });
    await expect.poll(() => rows.count()).toBeGreaterThan(0);
    const found = await rows.count();
    const address = page.url().replace(harness.address("/"), "/");
    await close();
    const again = await harness.openPage(address, { width: 360 });
    const sent = again.page.locator(shown).filter({ visible: true });
    await expect.poll(() => sent.count()).toBe(found);
    await again.close();
  });

  it.each(["/thoi-han/", "/ma-tran/", "/luu-y/"])(
    "has its filters in two columns without a hole: %s",
    async (path) => {
      const { page, close } = await harness.openPage(path, { width: 360 });
      const boxes = await page
        .locator(".filters__field")
        .evaluateAll((all) =>
          all.map((one) => one.getBoundingClientRect()).map(({ left, width }) => [left, width]),
        );
      const [first] = boxes;
      const last = boxes.at(-1);
      expect(new Set(boxes.map(([left]) => left)).size).toBe(2);
      // An odd one at the end has the room of two.
      if (boxes.length % 2 === 1) expect(last?.[1] ?? 0).toBeGreaterThan(2 * (first?.[1] ?? 0));
      await close();
    },
  );

  it("is open on a wide screen, and everywhere without JavaScript", async () => {
    for (const options of [{ width: 1440 }, { width: 360, javaScript: false }]) {
      const { page, close } = await harness.openPage(path, options);
      const all = await page.locator("article.item").count();
      expect(await page.locator(wordings).filter({ visible: true }).count()).toBe(all);
      await close();
    }
  });
});

describe("facets of a search", () => {
  const path = "/tim-kiem/?q=CCCD&dp=ninh-binh-2023&loai=muc";

  it("are folded on a phone, say how many are in use, and leave the screen to results", async () => {
    const { page, close } = await harness.openPage(path, { width: 360 });
    await page.waitForSelector('[data-state="done"] a');
    const summary = page.locator("[data-facets] summary");
    expect(await summary.innerText()).toBe("Lọc kết quả, đang dùng 2 bộ lọc");
    const select = page.locator('select[name="dp"]');
    expect(await select.isVisible()).toBe(false);
    const top = await page
      .locator("[data-list] a")
      .first()
      .evaluate((link) => link.getBoundingClientRect().top);
    expect(top).toBeLessThan(450);
    await summary.click();
    await page.locator("[data-clear]").click();
    await expect.poll(() => summary.innerText()).toBe("Lọc kết quả");
    expect(await select.isVisible()).toBe(true);
    await close();
  });

  it("are open on a wide screen", async () => {
    const { page, close } = await harness.openPage(path);
    await page.waitForSelector('[data-state="done"] a');
    expect(await page.locator('select[name="dp"]').isVisible()).toBe(true);
    await close();
  });
});
