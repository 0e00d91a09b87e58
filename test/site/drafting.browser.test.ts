import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { darkViolationsOf, thinOut, violationsOf } from "./axe.ts";
import { Hand, kept, openDesk, readKept, takeDocx } from "./draft-page.ts";
import { startHarness, type Harness } from "./harness.ts";

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(async () => {
  await harness.close();
});

/** Names of other places, and of bodies and times that are over. */
const foreign =
  /Cửa Lò|Nghệ An|Ninh Bình|Huế|thị xã|Phòng Y tế|Sở Thông tin và Truyền thông|30\/12\/2023|Năm 2023/u;

/** Ten models that three plans have. */
const tenModels = [
  "kiosk-mot-cua",
  "dich-vu-cong-khong-ho-so-giay",
  "kham-chua-benh-cccd",
  "luu-tru-kham-chua-benh",
  "luu-tru-nha-cho-thue",
  "thanh-toan-dien-nuoc",
  "quan-ly-truong-hoc",
  "tap-huan-an-toan-thong-tin",
  "so-hoa-tao-lap-du-lieu",
  "an-sinh-xa-hoi",
];

async function choosePlace(page: Page, hand: Hand): Promise<void> {
  await page.getByLabel("Địa phương ban hành").fill("phuong bim son");
  await hand.click(page.getByRole("button", { name: "phường Bỉm Sơn, Thanh Hóa" }));
  await page.getByLabel("Tháng ban hành").fill("3");
  await page.getByLabel("Năm ban hành").fill("2027");
  await page.getByLabel("Trích yếu nội dung").fill("Triển khai các mô hình của Đề án 06 năm 2027");
}

describe("a draft of ten models from three plans for a commune of today", () => {
  it(
    "goes from first click to a .docx without names of other places, in so many clicks",
    { timeout: 120_000 },
    async () => {
      const { page, assertQuiet, close } = await openDesk(harness);
      const hand = new Hand();
      await choosePlace(page, hand);
      for (const short of [
        "Luật Tổ chức chính quyền địa phương",
        "Quyết định 06/QĐ-TTg",
        "Quyết định 826/QĐ-TTg",
      ])
        await hand.click(page.getByRole("button", { name: `Thêm ${short}` }));
      for (const model of tenModels)
        await hand.click(page.locator(`input[type="checkbox"][value="${model}"]`));
      await page.waitForFunction(() => document.querySelectorAll(".desk-entry").length === 10);
      // Objectives of two models as other plans have them.
      await hand.click(page.locator("#muc-1 > summary"));
      await hand.click(
        page.locator('#muc-1 .desk-wording:has(legend:text-is("Mục tiêu")) .desk-chip', {
          hasText: "Ninh Bình",
        }),
      );
      await hand.click(page.locator("#muc-3 > summary"));
      await hand.click(
        page
          .locator('#muc-3 .desk-wording:has(legend:text-is("Mục tiêu")) .desk-chip', {
            hasText: "Thừa Thiên Huế",
          })
          .first(),
      );
      // Names: each kind by its first proposal, then what is left by hand.
      await page.waitForSelector(".desk-kind");
      for (let left = 30; left > 0; left -= 1) {
        const all = page.locator(".desk-kind > button").first();
        if ((await all.count()) === 0) break;
        const before = await page.locator(".desk-names .desk-name").count();
        await hand.click(all);
        await page.waitForFunction(
          (n) => document.querySelectorAll(".desk-names .desk-name").length !== n,
          before,
        );
      }
      for (let left = 60; left > 0; left -= 1) {
        const one = page.locator(".desk-kind .desk-name").first();
        if ((await one.count()) === 0) break;
        const before = await page.locator(".desk-names .desk-name").count();
        const change = one.getByRole("button", { name: /^Đổi( cả|$)/ }).last();
        const hasProposal = (await one.locator('input[type="radio"]:checked:not([value=""])').count()) > 0;
        await hand.click(hasProposal ? change : one.getByRole("button", { name: "Giữ nguyên" }));
        await page.waitForFunction(
          (n) => document.querySelectorAll(".desk-names .desk-name").length !== n,
          before,
        );
      }
      await kept(page);
      const draft = await readKept(page);
      expect(draft.entries.map(({ model }) => model)).toEqual(tenModels);
      const paragraphs = await takeDocx(page, hand);
      expect(paragraphs.some((text) => text.startsWith("1. Mô hình 1: Tự động hóa"))).toBe(true);
      const text = paragraphs.slice(0, paragraphs.indexOf("NGUỒN CÂU CHỮ")).join("\n");
      // What was kept by hand is what nothing is proposed for; each stands in the draft's list of kept names.
      const lines = text.split("\n").filter((line) => foreign.test(line));
      expect(lines.filter((line) => !draft.kept.some(({ words }) => line.includes(words)))).toEqual([]);
      expect(text).toContain("phường Bỉm Sơn");
      // 31 on 29/11/2026: place, 3 bases, 10 models, 4 for wordings, 12 for names, 1 for the file.
      expect(hand.count).toBeLessThan(45);
      assertQuiet();
      await close();
    },
  );

  it("counts what is open, each a link to where it is decided, by keyboard", async () => {
    const { page, assertQuiet, close } = await openDesk(harness);
    await page.locator('input[type="checkbox"][value="kiosk-mot-cua"]').check();
    await page.waitForSelector(".desk-entry");
    const counted = Number(/(\d+) chỗ/.exec(await page.locator(".desk-counts a").innerText())?.[1]);
    await page.waitForSelector(".desk-open li");
    expect(await page.locator(".desk-open li").count()).toBeGreaterThan(5);
    expect(counted).toBeGreaterThan(5);
    const link = page.getByRole("link", { name: "Chưa ghi trích yếu nội dung." });
    await link.focus();
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("o-title");
    await page.keyboard.type("Kế hoạch thử");
    expect(await page.getByRole("link", { name: "Chưa ghi trích yếu nội dung." }).count()).toBe(0);
    assertQuiet();
    await close();
  });
});

describe("the page", () => {
  it.each([1440, 360])(
    "has no fault that axe finds in light or dark, all unfolded, and fits its width at %i",
    async (width) => {
      const { page, close } = await openDesk(harness, width);
      await page.locator('input[type="checkbox"][value="kham-chua-benh-cccd"]').check();
      await page.locator("#muc-1 > summary").click();
      await page.getByLabel("Địa phương ban hành").fill("phuong bim son");
      await page.getByRole("button", { name: "phường Bỉm Sơn, Thanh Hóa" }).click();
      await page.waitForSelector(".desk-name");
      await page.evaluate(() => {
        for (const one of document.querySelectorAll("draft-desk details")) one.setAttribute("open", "");
      });
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over).toBeLessThanOrEqual(0);
      await thinOut(page);
      expect(await violationsOf(page), "light").toEqual([]);
      expect(await darkViolationsOf(page), "dark").toEqual([]);
      await close();
    },
  );

  it("loads docx, the reading of names and of saved drafts only when they are asked for", async () => {
    const { page, close } = await harness.openPage("/404.html", { isFresh: true });
    const loaded: string[] = [];
    page.on("request", (request) => loaded.push(new URL(request.url()).pathname));
    await page.goto(harness.address("/soan-thao/"), { waitUntil: "networkidle" });
    expect(loaded.filter((path) => /write-docx|name-finder|read-saved|ten-goi/.test(path))).toEqual([]);
    await takeDocx(page, new Hand());
    expect(loaded.filter((path) => path.includes("write-docx"))).toHaveLength(1);
    await close();
  });
});
