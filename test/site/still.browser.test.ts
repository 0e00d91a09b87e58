import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findPages, kindOf, typicalOfEachKind } from "./built-pages.ts";
import { type Harness, type OpenWindow, mainSite } from "./harness.ts";
import {
  countShifts,
  mostShift,
  openCountingWindow,
  readShift,
  startLateHarness,
  takeLate,
} from "./late-scripts.ts";

/** Pages whose addresses say what their script shows. */
const states = [
  "/tim-kiem/?q=hue-s",
  "/tim-kiem/?q=zzqx",
  // What it asks takes more room than is kept for a passage.
  "/tim-kiem/?q=ai chủ trì cho vay tín chấp",
  "/tim-kiem/?q=hạn lưu trú khách sạn",
  "/ma-tran/?nhom=2",
  "/ma-tran/?xem=hinh",
  "/doi-chieu-so/?q=cua+lo+12",
  "/thoi-han/?cq=so-y-te",
  "/so-sanh/?kh=ninh-binh-2023,cua-lo-2023",
  "/so-sanh/?a=ninh-binh-2023/6&b=thua-thien-hue-2023/6",
];
const kinds = typicalOfEachKind(findPages(mainSite().folder)).map(({ path }) => path);

describe("nothing moves under its reader where scripts come late", () => {
  let harness: Harness;
  let [phone, desktop]: (OpenWindow | undefined)[] = [];
  beforeAll(async () => {
    harness = await startLateHarness();
    phone = await openCountingWindow(harness, 360);
    desktop = await openCountingWindow(harness, 1440);
  });
  afterAll(async () => {
    await harness.close();
  });

  /** What moves on a page in each window, side by side: they wait for the most part. */
  const readShifts = (path: string, windows: readonly (OpenWindow | undefined)[]): Promise<number[]> =>
    Promise.all(
      windows.map(async (window) => {
        if (window === undefined) throw new Error("no window");
        await window.visit(path);
        return readShift(window.page);
      }),
    );

  // At 1440 px it is asked where axe asks the same pages (accessible.browser.test.ts).
  it.each(kinds.map((path) => ({ path, kind: kindOf(path) })))(
    "$kind ($path), at 360 px",
    async ({ path }) => {
      takeLate();
      const [shift] = await readShifts(path, [phone]);
      expect(takeLate()).toBeGreaterThan(0);
      expect(shift).toBeLessThan(mostShift);
    },
  );

  it.each(states)("%s, at 360 and 1440 px", async (path) => {
    takeLate();
    const shifts = await readShifts(path, [phone, desktop]);
    expect(takeLate()).toBeGreaterThan(1);
    expect(Math.max(...shifts), `360 px ${shifts[0]}, 1440 px ${shifts[1]}`).toBeLessThan(mostShift);
  });

  it("would be told of what a script puts above what is read", async () => {
    const { page, close } = await harness.openPage("/404.html");
    await page.evaluate(countShifts);
    await page.evaluate(() =>
      document
        .querySelector("main")
        ?.prepend(Object.assign(document.createElement("p"), { style: "block-size: 300px" })),
    );
    expect(await readShift(page)).toBeGreaterThan(mostShift);
    await close();
  });
});
