import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { thinOut, violationsOf } from "./axe.ts";
import { mainSite, startHarness, type Harness } from "./harness.ts";

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness(mainSite());
});
afterAll(async () => {
  await harness.close();
});

describe("copying a wording", () => {
  const path = "/ke-hoach/ninh-binh-2023/#mo-hinh-6";
  const readClipboard = (page: Page): Promise<{ html: string; plain: string }> =>
    page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string): Promise<string> =>
        item?.types.includes(type) === true ? (await item.getType(type)).text() : "";
      return { html: await read("text/html"), plain: await read("text/plain") };
    });

  it("gives Word and plain fields the same words, with the source in full, short or not at all", async () => {
    const { page, assertQuiet, close } = await harness.openPage(path);
    const buttons = page.locator("#mo-hinh-6 copy-wording button");
    await buttons.first().click();
    const bar = page.locator(".copy-bar");
    await bar.waitFor();
    const full = await readClipboard(page);
    expect(full.plain).toMatch(
      /^100% cơ sở khám chữa bệnh .*\n\(Mô hình 6, Kế hoạch phối hợp số 107.* ngày 02\/8\/2023 của .*, dòng \d+.*\)$/s,
    );
    expect(full.html).toContain("<i>(Mô hình 6, Kế hoạch phối hợp số 107");
    await bar.getByLabel("nguồn rút gọn").check();
    await expect
      .poll(async () => (await readClipboard(page)).plain)
      .toMatch(/\(Mô hình 6, Kế hoạch phối hợp số 107[^)]*, dòng \d+[^)]*\)$/);
    expect((await readClipboard(page)).plain).not.toContain("02/8/2023");
    await bar.getByLabel("không nguồn").check();
    await expect.poll(async () => (await readClipboard(page)).plain).not.toContain("Kế hoạch");
    assertQuiet();
    await close();
  });

  it("gives the plan's own citation, word for word and without brackets", async () => {
    const { page, assertQuiet, close } = await harness.openPage("/ke-hoach/ninh-binh-2023/");
    const citation = page.locator(".citation", { hasText: "Trích dẫn" }).first();
    await citation.getByRole("button").click();
    await expect
      .poll(async () => (await readClipboard(page)).plain)
      .toMatch(/^Kế hoạch phối hợp số 107\S* TỈNH NB ngày 02\/8\/2023 của .* tỉnh Ninh Bình$/u);
    expect(await page.locator(".copy-bar").count()).toBe(0);
    assertQuiet();
    await close();
  });

  it("collects several passages, by keyboard, and says how many", async () => {
    const { page, assertQuiet, close } = await harness.openPage(path);
    const buttons = page.locator("#mo-hinh-6 copy-wording button");
    await buttons.nth(0).focus();
    await page.keyboard.press("Enter");
    await page.locator(".copy-bar").getByLabel("gom nhiều đoạn").check();
    await buttons.nth(1).focus();
    await page.keyboard.press("Enter");
    await expect
      .poll(() => page.locator(".copy-bar [data-said]").innerText())
      .toBe("Đã sao chép 2 đoạn kèm nguồn.");
    const { html, plain } = await readClipboard(page);
    expect(plain.split("\n\n")).toHaveLength(2);
    expect(plain.match(/ngày 02\/8\/2023/g)).toHaveLength(1);
    expect(html).toMatch(/<ul style="[^"]+"><li style="/);
    await thinOut(page);
    expect(await violationsOf(page)).toEqual([]);
    await page.locator(".copy-bar").getByRole("button", { name: "Xong" }).click();
    expect(await page.locator(".copy-bar").count()).toBe(0);
    assertQuiet();
    await close();
  });
});
