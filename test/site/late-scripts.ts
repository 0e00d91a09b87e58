import { setTimeout } from "node:timers/promises";
import type { Page } from "playwright-core";
import { type ServedFolder, serveFolder } from "#tools/serve-folder.ts";
import { type Harness, type OpenWindow, mainSite, startHarness } from "./harness.ts";
import { answerBeside, besides } from "./shared-browser.ts";

/** Most of a screen that may move by itself, as browsers count it (Cumulative Layout Shift). */
export const mostShift = 0.02;

/** How long scripts keep a page waiting, so that it is drawn first without them. Milliseconds. */
const scriptDelay = 250;

declare global {
  interface Window {
    shifts?: number[];
  }
}

/** Counts what moves of itself, from the first drawing. */
export function countShifts(): void {
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

/** How many scripts of a page came late, as the page itself was told. */
export const countLate = (page: Page): Promise<number> =>
  page.evaluate(
    (delay) =>
      performance
        .getEntriesByType("resource")
        .filter(({ name, duration }) => name.endsWith(".js") && duration >= delay).length,
    scriptDelay,
  );

/**
 * Lets scripts come late, and anew for each page, for one that is kept would come at once. By the server: a browser that stops
 * them itself, or keeps nothing at all, takes a quarter longer for each page.
 */
const serveSlowly = (folder: string, base: string): Promise<ServedFolder> =>
  serveFolder(folder, base, 0, {
    compresses: false,
    beside: answerBeside(folder),
    delay: (path) => {
      const isLate = path.endsWith(".js") && path !== besides.axe;
      return isLate ? setTimeout(scriptDelay) : undefined;
    },
  });

/** A harness over the main site whose scripts come late. */
export const startLateHarness = (): Promise<Harness> => startHarness(mainSite(), serveSlowly);

/** A window that counts what moves on its pages. */
export async function openCountingWindow(harness: Harness, width: number): Promise<OpenWindow> {
  const window = await harness.openWindow({ width });
  await window.page.addInitScript(countShifts);
  return window;
}

/** What has moved once nothing is asked for any more and all of it is drawn. */
export async function readShift(page: Page): Promise<number> {
  await page.waitForLoadState("networkidle");
  return page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise((done) => requestAnimationFrame(done));
    return (window.shifts ?? []).reduce((sum, one) => sum + one, 0);
  });
}
