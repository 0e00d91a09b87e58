import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startHarness, type Harness } from "./harness.ts";

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(async () => {
  await harness.close();
});

describe("an address that is not there", () => {
  it.each([
    ["/mo-hinh/luu-tru-khach-sn/", "/mo-hinh/luu-tru-khach-san/"],
    ["/ke-hoach/cua-lo/", "/ke-hoach/cua-lo-2023/"],
    ["/thoihan/", "/thoi-han/"],
  ])("%s is answered with %s first, and no request more", async (path, near) => {
    const { page, close } = await harness.openPage("/404.html");
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.resourceType()));
    await page.goto(harness.address(path), { waitUntil: "networkidle" });
    const first = page.locator("[data-near-pages] li a").first();
    expect(await first.isVisible()).toBe(true);
    expect(await first.getAttribute("href")).toBe(new URL(harness.address(near)).pathname);
    expect(asked.filter((type) => type === "fetch" || type === "xhr")).toEqual([]);
    await close();
  });

  it("offers nothing where no page is like it, and nothing that does nothing without JavaScript", async () => {
    for (const [path, javaScript] of [
      ["/zzqqxx/", true],
      ["/thoihan/", false],
    ] as const) {
      const { page, close } = await harness.openPage("/404.html", { javaScript });
      await page.goto(harness.address(path));
      expect(await page.locator("[data-near-pages]").isVisible()).toBe(false);
      expect(await page.locator("main a").filter({ visible: true }).count()).toBeGreaterThan(2);
      await close();
    }
  });
});
