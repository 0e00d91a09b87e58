import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { soundDraft } from "../draft/check/drafts.ts";
import { openDesk } from "./draft-page.ts";
import { startHarness, type Harness } from "./harness.ts";

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(async () => {
  await harness.close();
});

/** Presses Tab until an element has the focus; how often it was pressed. @throws Error where it is never reached. */
async function tabTo(page: Page, selector: string, most = 150): Promise<number> {
  for (let pressed = 1; pressed <= most; pressed += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((one) => document.activeElement?.matches(one) === true, selector)) return pressed;
  }
  throw new Error(`Tab does not reach ${selector}`);
}

describe("by keyboard alone", () => {
  it("a draft is made: place, a model, a file", async () => {
    const { page, assertQuiet, close } = await openDesk(harness);
    await tabTo(page, "#o-place");
    await page.keyboard.type("phuong bim son");
    await page.waitForSelector(".desk-found button");
    await tabTo(page, ".desk-found button", 3);
    await page.keyboard.press("Enter");
    await tabTo(page, 'input[type="checkbox"][value="kiosk-mot-cua"]');
    await page.keyboard.press("Space");
    await page.waitForSelector(".desk-entry");
    await page.waitForSelector(".desk-kind > button");
    const before = await page.locator(".desk-names .desk-name").count();
    await tabTo(page, ".desk-kind > button", 400);
    await page.keyboard.press("Enter");
    await page.waitForFunction(
      (count) => document.querySelectorAll(".desk-names .desk-name").length < count,
      before,
    );
    await page.evaluate(() => document.querySelector<HTMLElement>(".desk-main")?.focus());
    const [file] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    expect(file.suggestedFilename()).toMatch(/\.docx$/);
    assertQuiet();
    await close();
  });

  it("a draft is checked: text in, from a finding to its line", async () => {
    const { page, assertQuiet, close } = await harness.openPage("/soan-thao/kiem-tra/");
    await page.waitForSelector('main[data-state="ready"]');
    await tabTo(page, ".check-paste > summary");
    await page.keyboard.press("Enter");
    await tabTo(page, "#chu-du-thao", 1);
    await page.keyboard.insertText(soundDraft.replace("Sở Y tế", "Sở Thông tin và Truyền thông"));
    await tabTo(page, "[data-paste]", 1);
    await page.keyboard.press("Enter");
    await page.waitForSelector(".check-finding");
    await tabTo(page, ".check-place a");
    await page.keyboard.press("Enter");
    expect(await page.locator(":target").innerText()).toContain("Sở Thông tin và Truyền thông");
    assertQuiet();
    await close();
  });

  it("two items are chosen and compared, from one difference to the next", async () => {
    const { page, assertQuiet, close } = await harness.openPage("/so-sanh/");
    await tabTo(page, '[data-plan="a"]');
    await page.keyboard.press("ArrowDown");
    await page.waitForFunction(
      () => (document.querySelector<HTMLSelectElement>('[data-item="a"]')?.length ?? 0) > 1,
    );
    await tabTo(page, '[data-item="a"]', 1);
    await page.keyboard.press("ArrowDown");
    await tabTo(page, '[data-plan="b"]', 1);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.waitForFunction(
      () => (document.querySelector<HTMLSelectElement>('[data-item="b"]')?.length ?? 0) > 1,
    );
    await tabTo(page, '[data-item="b"]', 1);
    await page.keyboard.press("ArrowDown");
    await page.waitForSelector('[data-comparison][data-state="done"] del, [data-comparison] ins');
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
    await page.keyboard.press("n");
    const first = await page.evaluate(() => document.activeElement?.textContent ?? "");
    await page.keyboard.press("n");
    expect(await page.evaluate(() => document.activeElement?.textContent ?? "")).not.toBe(first);
    assertQuiet();
    await close();
  });
});
