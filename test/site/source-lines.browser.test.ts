import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { allSites, itAtMain, startHarness, type Harness } from "./harness.ts";

/** Numbers of the lines that stand out, by their ground. */
const markedLines = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => {
    const lines = [...document.querySelectorAll<HTMLElement>(".source > li")];
    const plain = getComputedStyle(document.body).backgroundColor;
    return lines.flatMap((line, index) => {
      const ground = getComputedStyle(line).backgroundColor;
      return ground === plain || ground === "rgba(0, 0, 0, 0)" ? [] : [index + 1];
    });
  });

const between = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

describe.each(allSites().map((site) => [site.base, site] as const))(
  "lines of a source text at %s",
  (_, site) => {
    const atMain = itAtMain(site);
    let harness: Harness;
    beforeAll(async () => {
      harness = await startHarness(site);
    });
    afterAll(async () => {
      await harness.close();
    });

    it("a statement's link opens the text with all of the statement's lines marked and in view", async () => {
      const { page, assertQuiet, close } = await harness.openPage("/ke-hoach/cua-lo-2023/#mo-hinh-2");
      const link = page.locator("#mo-hinh-2 li:has([data-statement]) .evidence", { hasText: "–" }).first();
      const [from = 0, to = 0] = ((await link.innerText()).match(/\d+/g) ?? []).map(Number);
      expect(to).toBeGreaterThan(from);
      await link.click();
      await page.waitForURL(/van-ban\/#dong-/);
      await expect.poll(() => markedLines(page)).toEqual(between(from, to));
      const box = await page.locator(`#dong-${from}`).boundingBox();
      expect(box?.y).toBeGreaterThan(40);
      expect(box?.y).toBeLessThan(450);
      await page.locator(`#dong-${from} .source__number`).click();
      await expect.poll(() => markedLines(page)).toEqual([from]);
      assertQuiet();
      await close();
    });

    atMain("without JavaScript it opens at the first of them, marked", async () => {
      const options = { javaScript: false };
      const { page, close } = await harness.openPage("/ke-hoach/cua-lo-2023/#mo-hinh-2", options);
      const link = page.locator("#mo-hinh-2 li:has([data-statement]) .evidence", { hasText: "–" }).first();
      const [from = 0] = ((await link.innerText()).match(/\d+/g) ?? []).map(Number);
      await link.click();
      await page.waitForURL(/van-ban\/#dong-/);
      const box = await page.locator(`#dong-${from}`).boundingBox();
      expect(box?.y).toBeGreaterThan(40);
      expect(box?.y).toBeLessThan(450);
      const marked = await page.locator(`#dong-${from}:has(:target)`).count();
      expect(marked).toBe(1);
      await close();
    });

    atMain("Shift and a second number mark the run between them, in the address too", async () => {
      const { page, assertQuiet, close } = await harness.openPage("/ke-hoach/bim-son-2024/van-ban/");
      await page.locator("#dong-19 .source__number").click();
      await page.locator("#dong-13 .source__number").click({ modifiers: ["Shift"] });
      await expect.poll(() => new URL(page.url()).hash).toBe("#dong-13-19");
      await expect.poll(() => markedLines(page)).toEqual(between(13, 19));
      assertQuiet();
      await close();
      const again = await harness.openPage("/ke-hoach/bim-son-2024/van-ban/#dong-13-19");
      expect(await markedLines(again.page)).toEqual(between(13, 19));
      await again.close();
    });

    atMain("a line with an item's heading leads back to the item", async () => {
      const { page, assertQuiet, close } = await harness.openPage("/ke-hoach/cua-lo-2023/van-ban/");
      await page
        .locator(".source__item", { hasText: /^Mô hình 2$/ })
        .first()
        .click();
      await page.waitForURL(/cua-lo-2023\/#mo-hinh-2$/);
      assertQuiet();
      await close();
    });
  },
);
