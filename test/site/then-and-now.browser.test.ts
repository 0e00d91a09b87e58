import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allSites, itAtMain, startHarness, type Harness } from "./harness.ts";

const rowsShown = "tr[data-titles]:not([hidden])";

describe.each(allSites().map((site) => [site.base, site] as const))(
  "places, agencies, numbers at %s",
  (_, site) => {
    const atMain = itAtMain(site);
    let harness: Harness;
    beforeAll(async () => {
      harness = await startHarness(site);
    });
    afterAll(async () => {
      await harness.close();
    });

    atMain("the look-up box finds a number of a place, keeps it in the URL and marks it", async () => {
      const { page, assertQuiet, close } = await harness.openPage("/doi-chieu-so/");
      const all = await page.locator(rowsShown).count();
      await page.locator("crosswalk-lookup input").fill("12 cửa lò");
      await expect.poll(() => page.locator(rowsShown).count()).toBeLessThan(all);
      expect(await page.locator("td[data-hit]").first().getAttribute("data-numbers")).toBe("12");
      expect(new URL(page.url()).searchParams.get("q")).toBe("12 cửa lò");
      expect(await page.locator("[data-lookup-answer]").innerText()).toContain("Cửa Lò 12");
      await page.locator("crosswalk-lookup button").click();
      await expect.poll(() => page.locator(rowsShown).count()).toBe(all);
      assertQuiet();
      await close();
    });

    it("a link with a query opens on its rows", async () => {
      const { page, assertQuiet, close } = await harness.openPage("/doi-chieu-so/?q=cua+lo+12");
      await expect.poll(() => page.locator(rowsShown).count()).toBe(1);
      assertQuiet();
      await close();
    });

    atMain.each([
      "/doi-chieu-so/",
      "/co-quan/",
      "/co-quan/so-thong-tin-va-truyen-thong/",
      "/dia-phuong/",
      "/dia-phuong/37/",
    ])("%s has every cell without JavaScript", async (path) => {
      const read = async (javaScript: boolean): Promise<readonly string[]> => {
        const { page, close } = await harness.openPage(path, { javaScript });
        const cells = await page.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>("main table")].map((table) => table.innerText),
        );
        await close();
        return cells;
      };
      const without = await read(false);
      expect(without.join("").length).toBeGreaterThan(100);
      expect(without).toEqual(await read(true));
    });

    atMain("an abbreviation is spelled out where the keyboard's focus is on it", async () => {
      const { page, assertQuiet, close } = await harness.openPage("/mo-hinh/");
      const term = page.locator(".term").first();
      const size = async (): Promise<number> => {
        const box = await term.boundingBox();
        return box === null ? 0 : box.width * box.height;
      };
      const before = await size();
      await page.keyboard.press("Tab");
      await term.focus();
      await expect.poll(size).toBeGreaterThan(before * 1.5);
      expect(await term.getAttribute("title")).not.toBe("");
      assertQuiet();
      await close();
    });
  },
);
