import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startHarness, type Harness } from "./harness.ts";

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(async () => {
  await harness.close();
});

describe("a form of filters", () => {
  it.each([
    ["/ma-tran/", "nhom", "tr[data-row]"],
    ["/thoi-han/", "cq", "tr[data-deadline]"],
    ["/luu-y/", "loai", "li[data-severity]"],
    ["/mo-hinh/", "dp", "tr[data-model]"],
    ["/co-quan/", "loai", "tr[data-plans]"],
  ])("of %s keeps %s in the address, counts, goes back and is reset", async (path, name, rows) => {
    const { page, assertQuiet, close } = await harness.openPage(path);
    const shown = (): Promise<number> =>
      page.locator(rows).evaluateAll((all) => all.filter((row) => row.closest("[hidden]") === null).length);
    const all = await shown();
    const select = page.locator(`select[name="${name}"]`);
    await select.selectOption({ index: 1 });
    const first = await select.inputValue();
    const some = await shown();
    expect([some > 0, some < all]).toEqual([true, true]);
    expect(new URL(page.url()).searchParams.get(name)).toBe(first);
    const count = await page.locator("[data-filter-count]").innerText();
    expect(count).toMatch(new RegExp(String.raw`\b${some}\b`));
    await expect
      .poll(() => page.locator(".visually-hidden[role=status]").innerText())
      .toBe(count.replace(/\.$/, ""));

    await page.evaluate(() => (location.hash = "noi-dung"));
    await select.selectOption({ index: 2 });
    expect(await select.inputValue()).not.toBe(first);
    expect(new URL(page.url()).hash).toBe("#noi-dung");
    await page.goBack();
    expect(await select.inputValue()).toBe(first);
    expect(await shown()).toBe(some);

    await page.locator("button[type=reset]").first().click();
    await expect.poll(shown).toBe(all);
    expect(new URL(page.url()).search).toBe("");
    assertQuiet();
    await close();
  });

  it("of the glossary finds words while they are typed, keeps them in the address, and is reset", async () => {
    const { page, assertQuiet, close } = await harness.openPage("/thuat-ngu/?tim=can%20cuoc");
    const shown = page.locator("tr[data-term]:visible");
    const field = page.locator('input[name="tim"]');
    expect(await field.inputValue()).toBe("can cuoc");
    expect(await shown.locator("th").allInnerTexts()).toContain("CCCD");
    const some = await shown.count();
    await field.fill("sha");
    await expect.poll(() => shown.count()).toBeLessThan(some);
    expect(await page.locator("tr.table__group-row:visible").count()).toBe(1);
    expect(new URL(page.url()).searchParams.get("tim")).toBe("sha");
    await page.locator("button[type=reset]").first().click();
    await expect.poll(() => shown.count()).toBeGreaterThan(some);
    assertQuiet();
    await close();
  });
});

describe("what stands around filtered entries", () => {
  it.each([
    ["/thoi-han/?cq=so-y-te", "[data-plan-rows]", "tr[data-deadline]"],
    ["/luu-y/?loai=lead-mismatch", "details[data-code]", "li[data-severity]"],
  ])("%s: the head of a part says how many of its entries are shown", async (path, parts, entry) => {
    const { page, assertQuiet, close } = await harness.openPage(path);
    const heads = await page.locator(`${parts}:not([hidden])`).evaluateAll(
      (all, of) =>
        all.map((part) => {
          const entries = [...part.querySelectorAll(of)];
          const shown = entries.filter((one) => one.closest("[hidden]") === null).length;
          const told = part.querySelector("[data-count-within]")?.textContent;
          return { told, wanted: shown === entries.length ? `${shown}` : `${shown}/${entries.length}` };
        }),
      entry,
    );
    expect(heads.length).toBeGreaterThan(0);
    for (const { told, wanted } of heads) expect(told).toBe(wanted);
    const wholes = (): Promise<string[]> => page.locator("[data-count-within]").allTextContents();
    await page.locator("button[type=reset]").first().click();
    await expect.poll(async () => (await wholes()).filter((told) => told.includes("/"))).toEqual([]);
    assertQuiet();
    await close();
  });

  it("the summary of all deadlines stands aside while some are chosen, so that these follow the form", async () => {
    const { page, close } = await harness.openPage("/thoi-han/");
    const summary = page.getByRole("heading", { name: "Tổng hợp" });
    expect(await summary.isVisible()).toBe(true);
    await page.locator('select[name="tt"]').selectOption({ index: 1 });
    expect(await summary.isVisible()).toBe(false);
    await page.locator("button[type=reset]").first().click();
    await expect.poll(() => summary.isVisible()).toBe(true);
    await close();
  });

  it("two plans side by side: an item with two deadlines stands once, each with the part that says so", async () => {
    const { page, assertQuiet, close } = await harness.openPage(
      "/thoi-han/?dp=ninh-binh-2023&voi=thua-thien-hue-2023",
    );
    const cells = await page.locator("[data-pair] tbody td").evaluateAll((all) =>
      all.map((cell) => ({
        items: [...cell.querySelectorAll("a[href*='#']")].map((link) => link.getAttribute("href")),
        sides: [...cell.querySelectorAll(".table__side")].map((side) => side.textContent),
      })),
    );
    for (const { items } of cells) expect(new Set(items).size).toBe(items.length);
    const told = cells.filter(({ sides }) => sides.length > 0);
    expect(told.length).toBeGreaterThan(0);
    for (const { sides } of told) expect(sides).toEqual(["thân văn bản: ", "phụ lục: "]);
    assertQuiet();
    await close();
  });
});

describe("an address that names a part of a long list", () => {
  it.each(["/thoi-han/#bang", "/thoi-han/#bang-cua-lo-2023", "/luu-y/?muc=warning#cua-lo-2023"])(
    "%s shows it at the top, also when parts above it get their heights, and lets a reader go",
    async (path) => {
      const { page, close } = await harness.openPage(path, { width: 1280 });
      const top = (): Promise<number> =>
        page.locator(new URL(page.url()).hash).evaluate((one) => one.getBoundingClientRect().top);
      await expect.poll(top).toBeLessThan(300);
      await page.evaluate(() => new Promise((done) => setTimeout(done, 1500)));
      const settled = await top();
      expect(settled).toBeGreaterThanOrEqual(0);
      expect(settled).toBeLessThan(300);
      await page.keyboard.press("Home");
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
      await close();
    },
  );
});

describe("the file of a table whose page was opened by a sent address", () => {
  it.each([
    ["/thoi-han/?nhom=1", "tr[data-deadline]", "thoi-han.csv"],
    ["/mo-hinh/?so=1", "tr[data-model]", "mo-hinh.csv"],
  ])("%s says how many rows are shown", async (path, rows, file) => {
    const { page, close } = await harness.openPage(path);
    const shown = await page
      .locator(rows)
      .evaluateAll((all) => all.filter((row) => row.closest("[hidden]") === null).length);
    expect(shown).toBeGreaterThan(0);
    const link = page.locator(`a[href$="/${file}"]`);
    await expect.poll(() => link.innerText()).toBe(`Tải ${shown} dòng (.csv)`);
    await close();
  });
});
