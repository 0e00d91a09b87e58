import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { allSites, itAtMain, startHarness, type Harness } from "./harness.ts";

/** Presses Tab until the focused element fits, at most so many times. */
async function tabTo(page: Page, fits: (element: Element) => boolean, limit = 400): Promise<void> {
  for (let i = 0; i < limit; i += 1) {
    await page.keyboard.press("Tab");
    const isThere = await page.evaluate(`(${fits.toString()})(document.activeElement)`);
    if (isThere === true) return;
  }
  throw new Error(`Focus did not reach ${fits.toString()}`);
}

const resultsDone = '[data-results][data-state="done"]';

describe.each(allSites().map((site) => [site.base, site] as const))("main journeys at %s", (_, site) => {
  const atMain = itAtMain(site);
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness(site);
  });
  afterAll(async () => {
    await harness.close();
  });

  it("search without marks leads to the item's section, by mouse", async () => {
    const { page, assertQuiet, close } = await harness.openPage("/");
    await page.getByRole("searchbox").first().fill("mo hinh 24 hue");
    await page.getByRole("searchbox").first().press("Enter");
    await page.waitForSelector(resultsDone);
    await page.locator(`${resultsDone} a`).first().click();
    await page.waitForURL(/ke-hoach\/thua-thien-hue-2023\/#mo-hinh-24$/);
    expect(await page.locator("#mo-hinh-24").innerText()).toContain("Đảm bảo điều kiện công dân số");
    assertQuiet();
    await close();
  });

  atMain("search without marks leads to the item's section, by keyboard alone", async () => {
    const { page, assertQuiet, close } = await harness.openPage("/mo-hinh/");
    await page.keyboard.press("/");
    await page.keyboard.type("tu dong hoa kiosk cua lo");
    await page.keyboard.press("Enter");
    await page.waitForSelector(resultsDone);
    await tabTo(page, (element) => element.closest("[data-results]") !== null && element.tagName === "A");
    await page.keyboard.press("Enter");
    await page.waitForURL(/ke-hoach\/cua-lo-2023\/#mo-hinh-2$/);
    assertQuiet();
    await close();
  });

  atMain(
    "a model page gives a wording with its source to the clipboard, by mouse and by keyboard",
    async () => {
      const { page, assertQuiet, close } = await harness.openPage("/mo-hinh/dieu-kien-cong-dan-so/");
      const button = page.locator("copy-wording button").first();
      await button.click();
      await expect.poll(() => button.innerText()).toMatch(/Đã chép/);
      const byMouse = await page.evaluate(() => navigator.clipboard.readText());
      expect(byMouse).toContain("Triển khai tạo lập, cấp phát và liên thông dữ liệu dân cư");
      const citation = (await page.locator("[data-citation]").first().getAttribute("data-citation")) ?? "";
      expect(citation).toMatch(/^Mô hình \d+, Kế hoạch /);
      expect(byMouse).toContain(`(${citation}`);
      await page.evaluate(() => navigator.clipboard.writeText(""));
      await page.evaluate(() => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      });
      await tabTo(page, (element) => element.closest("copy-wording") !== null);
      await page.keyboard.press("Enter");
      await expect
        .poll(() => page.evaluate(() => navigator.clipboard.readText()))
        .toMatch(/\(Mô hình \d+, Kế hoạch /);
      assertQuiet();
      await close();
    },
  );

  it("the matrix filters into the URL and its cell leads to the item, by mouse", async () => {
    const { page, assertQuiet, close } = await harness.openPage("/ma-tran/");
    await page.locator('select[name="nhom"]').selectOption({ index: 2 });
    await expect.poll(() => page.url()).toMatch(/nhom=2/);
    const address = page.url();
    const cell = page.locator('tbody[data-group="2"] td a').first();
    const target = await cell.getAttribute("href");
    await cell.click();
    await page.waitForURL((url) => url.pathname + url.hash === target);
    await page.goto(address);
    await expect.poll(() => page.locator('tbody[data-group="1"]').isVisible()).toBe(false);
    assertQuiet();
    await close();
  });

  atMain("the matrix filters and opens a cell by keyboard alone", async () => {
    const { page, assertQuiet, close } = await harness.openPage("/ma-tran/");
    await tabTo(page, (element) => element instanceof HTMLSelectElement && element.name === "nhom");
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => page.url()).toMatch(/nhom=/);
    await tabTo(page, (element) => element.closest("tbody td") !== null && element.tagName === "A");
    const before = await page.evaluate(() => document.activeElement?.getAttribute("href"));
    await page.keyboard.press("ArrowDown");
    const after = await page.evaluate(() => document.activeElement?.getAttribute("href"));
    expect(after).not.toBe(before);
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.pathname + url.hash === after);
    assertQuiet();
    await close();
  });
});
