import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { type Harness, startHarness } from "./harness.ts";

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(async () => {
  await harness.close();
});

const visible = (page: Page, selector: string): Promise<number> =>
  page.locator(selector).filter({ visible: true }).count();

const rowsOf = (page: Page, plan: string): Promise<number> =>
  visible(page, `tr[data-deadline][data-plan="${plan}"]`);
const barsOf = (page: Page, plan: string): Promise<number> =>
  visible(page, `[data-plan-bars="${plan}"] li[data-bar]`);

async function plansWithBars(page: Page): Promise<readonly string[]> {
  return page
    .locator("[data-plan-bars]")
    .evaluateAll((sections) => sections.map((section) => section.getAttribute("data-plan-bars") ?? ""));
}

describe.each([true, false])("with JavaScript: %s", (javaScript) => {
  it("the time line has a bar for each row of the table, by plan, and the count beside it", async () => {
    const { page, assertQuiet, close } = await harness.openPage("/thoi-han/", { javaScript });
    const plans = await plansWithBars(page);
    expect(plans.length).toBeGreaterThan(0);
    for (const plan of plans) {
      const rows = await rowsOf(page, plan);
      expect(await barsOf(page, plan), plan).toBe(rows);
      expect(await page.locator(`[data-plan-count="${plan}"] [data-total]`).innerText()).toBe(String(rows));
    }
    assertQuiet();
    await close();
  });

  it("the graph has the lines that its legend counts, and the list has every citation", async () => {
    const { page, assertQuiet, close } = await harness.openPage("/can-cu/", { javaScript });
    for (const entry of await page.locator("li[data-relation]").all()) {
      const relation = await entry.getAttribute("data-relation");
      const [, edges, citations] = /: (\d+) đường, (\d+) chỗ/.exec(await entry.innerText()) ?? [];
      expect(await page.locator(`.graph .relation--${relation}`).count()).toBe(Number(edges));
      const word = (await entry.innerText()).trim().split(":")[0];
      expect(await visible(page, `[data-citing-plan] li[data-citation="${word}"]`)).toBe(Number(citations));
    }
    assertQuiet();
    await close();
  });
});

describe("the time line", () => {
  it("filters bars and rows alike by plan, group and agency, into the URL", async () => {
    const { page, assertQuiet, close } = await harness.openPage("/thoi-han/");
    const all = await visible(page, "tr[data-deadline]");
    const shown: number[] = [];
    for (const name of ["dp", "nhom", "cq"]) {
      await page.locator(`select[name="${name}"]`).selectOption({ index: 1 });
      await expect.poll(() => page.url()).toContain(`${name}=`);
      shown.push(await visible(page, "tr[data-deadline]"));
      expect(await visible(page, "li[data-bar]")).toBe(shown.at(-1));
    }
    expect(shown[0]).toBeLessThan(all);
    expect(shown.toSorted((a, b) => b - a)).toEqual(shown);
    await page.goto(page.url());
    expect(await visible(page, "li[data-bar]")).toBe(shown.at(-1));
    assertQuiet();
    await close();
  });

  it("tells the facts of a bar to the keyboard, moves by arrow keys and closes by Esc", async () => {
    const { page, assertQuiet, close } = await harness.openPage("/thoi-han/");
    await page.locator("li[data-bar] a").first().focus();
    const tip = page.locator('.timeline-tip[role="status"]');
    expect(await tip.innerText()).toMatch(/Thời hạn: /);
    const before = await tip.innerText();
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => tip.innerText()).not.toBe(before);
    await page.keyboard.press("Escape");
    expect(await tip.isVisible()).toBe(false);
    assertQuiet();
    await close();
  });
});

describe("the graph", () => {
  it("leaves a phone to its lists", async () => {
    const { page, close } = await harness.openPage("/can-cu/", { width: 360 });
    expect(await page.locator("[data-graph-box]").isVisible()).toBe(false);
    expect(await visible(page, "li[data-citation]")).toBeGreaterThan(0);
    await close();
  });

  it("fits the page at 1440 px, is moved inside its own box at 800 px", async () => {
    for (const [width, isMoved] of [
      [1440, false],
      [800, true],
    ] as const) {
      const { page, close } = await harness.openPage("/can-cu/", { width });
      const box = page.locator("[data-graph-box]");
      expect(await box.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(isMoved);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      if (isMoved) {
        await box.focus();
        await page.keyboard.press("ArrowRight");
        await expect.poll(() => box.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
      }
      await close();
    }
  });

  it("leads from each box to a page that is there", async () => {
    const { page, assertQuiet, close } = await harness.openPage("/can-cu/");
    await page.locator("a[data-node]").first().click();
    await page.waitForURL(/\/can-cu\/[^/]+\/$/);
    expect(await visible(page, "li[data-citation]")).toBeGreaterThan(0);
    assertQuiet();
    await close();
  });
});

const toneOf = (page: Page): Promise<string> =>
  page
    .locator("[data-drawing] [data-cell]")
    .evaluateAll((cells) => cells.map((cell) => cell.querySelector("text")?.textContent ?? "").join(" "));

describe("the picture of the matrix", () => {
  it("stands beside the table without JavaScript, with the same cells and its numbers", async () => {
    const { page, close } = await harness.openPage("/ma-tran/", { javaScript: false });
    const cells = await page.locator("td[data-plan]").count();
    expect(await visible(page, "[data-drawing] [data-cell]")).toBe(cells);
    for (const table of await page.locator("[data-counts]").all()) {
      const totals = await table.locator("[data-total]").allInnerTexts();
      expect(totals.reduce((sum, text) => sum + Number(text), 0)).toBe(cells);
    }
    await close();
  });

  it("is another view of the table's state: coloured, turned and filtered through the URL", async () => {
    const { page, assertQuiet, close } = await harness.openPage("/ma-tran/?nhom=2");
    expect(await page.locator("[data-drawing]").isVisible()).toBe(false);
    await page.locator('input[name="xem"][value="hinh"]').check();
    await expect.poll(() => page.url()).toMatch(/nhom=2.*xem=hinh/);
    expect(await page.locator(".matrix__table").isVisible()).toBe(false);
    const states = await toneOf(page);
    const faint = await page.locator("[data-drawing] [data-faint]").count();
    const wanted = await page.locator('tbody[data-group="2"] td[data-plan]').count();
    expect((await page.locator("[data-drawing] [data-cell]").count()) - faint).toBe(wanted);
    await page.locator('select[name="mau"]').selectOption("nam");
    await page.locator('input[name="xoay"]').check();
    expect(await toneOf(page)).not.toBe(states);
    const [years, address] = [await toneOf(page), page.url()];
    await page.locator('select[name="nhom"]').selectOption({ index: 0 });
    expect(page.url()).toMatch(/mau=nam/);
    await page.goto(address);
    expect(await toneOf(page)).toBe(years);
    assertQuiet();
    await close();
  });

  it("has all its columns in sight on a screen of 1280 pixels, with its scroll bar", async () => {
    const { page, close } = await harness.openPage("/ma-tran/?xem=hinh", { width: 1265 });
    const room = await page.locator("[data-drawing]").evaluate((box) => box.clientWidth - box.scrollWidth);
    expect(room).toBeGreaterThanOrEqual(0);
    await close();
  });

  it.each(["", "&mau=chu-tri", "&mau=nam&xoay=1"])(
    "prints on one sheet of A3 landscape: %s",
    async (view) => {
      const { page, close } = await harness.openPage(`/ma-tran/?xem=hinh${view}`);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      const [, width, height] = /MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf) ?? [];
      // Points: A3 is 420 mm by 297 mm.
      expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([1191, 842]);
      await page.setViewportSize({ width: 1497, height: 1032 });
      await page.emulateMedia({ media: "print" });
      const { bottom, type } = await page.locator("[data-drawing] > svg").evaluate((svg) => ({
        bottom: svg.getBoundingClientRect().bottom + scrollY,
        // Height of a letter as drawn, in CSS pixels.
        type: (svg.getBoundingClientRect().height / Number(svg.getAttribute("height"))) * 12,
      }));
      expect(bottom).toBeLessThan(1032);
      expect(type).toBeGreaterThan(8);
      await close();
    },
  );
});

describe("the map of a model", () => {
  it("has the archipelagos, and says what each tile shows, without JavaScript", async () => {
    const { page, close } = await harness.openPage("/mo-hinh/kiosk-mot-cua/", { javaScript: false });
    const titles = await page.locator(".tile title").allTextContents();
    expect(
      titles.filter((title) => /^(?:Hoàng Sa \(Đà Nẵng\)|Trường Sa \(Khánh Hòa\)):/.test(title)),
    ).toHaveLength(2);
    expect(titles.filter((title) => /kế hoạch/.test(title)).length).toBeGreaterThan(50);
    await close();
  });
});
