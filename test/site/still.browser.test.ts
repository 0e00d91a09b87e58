import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findPages, kindOf, typicalOfEachKind } from "./built-pages.ts";
import { type Harness, type OpenWindow, mainSite, startHarness } from "./harness.ts";

/** Most of a screen that may move by itself, as browsers count it (Cumulative Layout Shift). */
const mostShift = 0.02;
/** How long scripts keep a page waiting, so that it is drawn first without them. Milliseconds. */
const scriptDelay = 250;

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
const paths = [...typicalOfEachKind(findPages(mainSite().folder)).map(({ path }) => path), ...states];

declare global {
  interface Window {
    shifts?: number[];
  }
}

/** Counts what moves of itself, from the first drawing. */
function countShifts(): void {
  const shifts: number[] = [];
  window.shifts = shifts;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      // A layout shift, of which TypeScript's DOM knows no type.
      const { value, hadRecentInput } = entry as PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      };
      if (!hadRecentInput) shifts.push(value);
    }
  }).observe({ type: "layout-shift", buffered: true });
}

/** Scripts that came late so far. */
let late = 0;

/** Lets scripts come late, past Playwright, which would stop every request and not those of scripts alone. */
async function openSlowly({ page }: OpenWindow): Promise<void> {
  await page.addInitScript(countShifts);
  const session = await page.context().newCDPSession(page);
  session.on("Fetch.requestPaused", ({ requestId }) => {
    late += 1;
    setTimeout(() => {
      // A page that is left asks no more.
      session.send("Fetch.continueRequest", { requestId }).catch(() => undefined);
    }, scriptDelay);
  });
  // One that is kept would come at once.
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  await session.send("Fetch.enable", { patterns: [{ urlPattern: "*.js" }] });
}

/** What has moved once nothing is asked for any more and all of it is drawn. */
async function readShift(page: Page): Promise<number> {
  await page.waitForLoadState("networkidle");
  return page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise((done) => requestAnimationFrame(done));
    return (window.shifts ?? []).reduce((sum, one) => sum + one, 0);
  });
}

describe("nothing moves under its reader where scripts come late", () => {
  let harness: Harness;
  let windows: readonly OpenWindow[];
  beforeAll(async () => {
    harness = await startHarness();
    windows = await Promise.all([360, 1440].map((width) => harness.openWindow({ width })));
    for (const window of windows) await openSlowly(window);
  });
  afterAll(async () => {
    await harness.close();
  });

  it.each(paths.map((path) => ({ path, kind: path.includes("?") ? path : kindOf(path) })))(
    "$kind ($path)",
    async ({ path }) => {
      late = 0;
      // Side by side: both wait for the most part.
      const shifts = await Promise.all(
        windows.map(async ({ page, visit }) => {
          await visit(path, page.viewportSize()?.width);
          return readShift(page);
        }),
      );
      expect(late).toBeGreaterThanOrEqual(windows.length);
      expect(Math.max(...shifts), `360 px ${shifts[0]}, 1440 px ${shifts[1]}`).toBeLessThan(mostShift);
    },
  );

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
