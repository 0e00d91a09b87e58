import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startHarness, type Harness } from "./harness.ts";

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(async () => {
  await harness.close();
});

/** Width of what an A4 sheet holds, upright, between its margins of 15 mm; CSS pixels. */
const sheetWidth = 680;

async function openPrinted(path: string): ReturnType<Harness["openPage"]> {
  const opened = await harness.openPage(path, { width: sheetWidth });
  await opened.page.emulateMedia({ media: "print" });
  return opened;
}

describe("paper", () => {
  it.each(["/mo-hinh/kiosk-mot-cua/", "/ke-hoach/cua-lo-2023/", "/luu-y/", "/co-quan/cong-an-tinh/"])(
    "%s is no wider than the sheet, so that it is not printed smaller",
    async (path) => {
      const { page, close } = await openPrinted(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(sheetWidth);
      await close();
    },
  );

  it("has the whole country on its map, islands with it", async () => {
    const { page, close } = await openPrinted("/mo-hinh/kiosk-mot-cua/");
    const rights = await page
      .locator(".tile--archipelago")
      .evaluateAll((tiles) => tiles.map((tile) => tile.getBoundingClientRect().right));
    expect(rights).toHaveLength(2);
    expect(Math.max(...rights)).toBeLessThanOrEqual(sheetWidth);
    await close();
  });

  it("shows what is folded on the screen", async () => {
    const { page, close } = await openPrinted("/ke-hoach/cua-lo-2023/");
    const repair = page.locator("details.item__repairs li").first();
    expect(await repair.isVisible()).toBe(true);
    await page.emulateMedia({ media: "screen" });
    expect(await repair.isVisible()).toBe(false);
    await close();
  });

  it("has what a plan lacks, and notes of it, only where its reader has opened them: the plan is printed", async () => {
    const { page, close } = await openPrinted("/ke-hoach/cua-lo-2023/");
    const lacking = page.locator(".coverage__models a").first();
    expect(await lacking.isVisible()).toBe(false);
    expect(await page.locator(".coverage__others summary").first().isVisible()).toBe(true);
    expect(await page.locator("details.digest li").first().isVisible()).toBe(false);
    await page.emulateMedia({ media: "screen" });
    await page.locator(".coverage__others summary").first().click();
    await page.emulateMedia({ media: "print" });
    expect(await lacking.isVisible()).toBe(true);
    await close();
  });

  it("parts no heading between two sheets, and leaves none alone", async () => {
    const { page, close } = await openPrinted("/ke-hoach/cua-lo-2023/");
    const breaksOf = (selector: string): Promise<readonly string[]> =>
      page.locator(selector).evaluateAll((all) => [
        ...new Set(
          all.map((one) => {
            const { breakBefore, breakInside, breakAfter } = getComputedStyle(one);
            return [breakBefore, breakInside, breakAfter].join();
          }),
        ),
      ]);
    expect(await breaksOf("main :is(h2, h3, h4)")).toEqual(["auto,avoid,avoid"]);
    expect(await breaksOf(".item__row:first-child")).toEqual(["auto,avoid,auto"]);
    await page.goto(new URL("/can-cu/", page.url()).href);
    expect(await breaksOf("main .above")).toEqual(["auto,auto,avoid"]);
    await close();
  });

  it("says in its head what the foot of a page says, for the foot would be alone on a sheet", async () => {
    const { page, close } = await openPrinted("/huong-dan/");
    const notice = page.locator(".print-source");
    expect(await page.locator(".footer").isVisible()).toBe(false);
    expect(await notice.innerText()).toMatch(/Không phải danh mục chính thức, không thay thế văn bản đã ký/);
    await page.emulateMedia({ media: "screen" });
    expect([await page.locator(".footer").isVisible(), await notice.isVisible()]).toEqual([true, false]);
    await close();
  });

  it("keeps the map and what is said of it on one sheet", async () => {
    const { page, close } = await openPrinted("/mo-hinh/kiosk-mot-cua/");
    const map = page.locator(".tile-map");
    expect(await map.evaluate((one) => getComputedStyle(one).breakInside)).toBe("avoid");
    // A sheet holds 261 mm; a heading and a line stand above.
    expect((await map.boundingBox())?.height ?? Infinity).toBeLessThan((235 / 25.4) * 96);
    await close();
  });

  it("says where the page stands, and which filters chose what is printed", async () => {
    const { page, close } = await openPrinted("/ma-tran/?nhom=2");
    const source = page.locator(".print-source");
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    expect(await source.innerText()).toMatch(/In theo bộ lọc: Nhóm.*: 2\..*\/ma-tran\/\?nhom=2/u);
    await page
      .locator("button[type=reset]")
      .first()
      .evaluate((one: HTMLButtonElement) => one.click());
    await expect.poll(() => new URL(page.url()).search).toBe("");
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    expect(await source.innerText()).not.toContain("bộ lọc");
    await close();
  });

  it("has the passages of all results of a search, also of those that were never in sight", async () => {
    const { page, close } = await harness.openPage("/tim-kiem/?q=VNeID");
    await page.locator('[data-results][data-state="done"]').waitFor();
    const empty = page.locator("[data-list] .result__passage:empty");
    expect(await empty.count()).toBeGreaterThan(3);
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await expect.poll(() => empty.count()).toBe(0);
    await close();
  });

  it("has the titles of deadlines once, in their table: the picture names items by number", async () => {
    const { page, close } = await openPrinted("/thoi-han/?dp=bim-son-2024");
    const bars = page.locator("[data-bar]:visible");
    expect(await page.locator("tr[data-deadline]:visible").count()).toBe(await bars.count());
    const title = bars.first().locator(".timeline__title");
    expect(await title.isVisible()).toBe(false);
    // Parts are folded on a narrow screen.
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.emulateMedia({ media: "screen" });
    await expect.poll(() => title.isVisible()).toBe(true);
    await close();
  });

  it("takes one item alone, with its wording, when that is asked", async () => {
    const { page, close } = await openPrinted("/ke-hoach/bim-son-2024/");
    const items = page.locator("article.item");
    const shown = page.locator("article.item, main h1, main section > h2").filter({ visible: true });
    const before = await shown.count();
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    const button = items.nth(1).locator("print-item button");
    await button.evaluate((one: HTMLButtonElement) => one.click());
    expect(await shown.count()).toBe(1);
    expect(await items.nth(1).locator(".item__rows").isVisible()).toBe(true);
    expect(page.url()).toContain(`#${(await items.nth(1).getAttribute("id")) ?? ""}`);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    expect(await shown.count()).toBe(before);
    await close();
  });

  it("names models in full beside the picture of the matrix", async () => {
    const { page, close } = await harness.openPage("/ma-tran/?xem=hinh");
    const cut = page.locator("[data-drawing] .drawing__shown").first();
    const whole = page.locator("[data-drawing] .drawing__printed").first();
    expect([await cut.isVisible(), await whole.isVisible()]).toEqual([true, false]);
    await page.emulateMedia({ media: "print" });
    expect([await cut.isVisible(), await whole.isVisible()]).toEqual([false, true]);
    const [short, long] = [await cut.textContent(), await whole.textContent()];
    expect(long).toContain((short ?? "").replace(/…$/, "").trim());
    await close();
  });
});
