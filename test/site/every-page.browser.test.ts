import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findPages, heaviestOfEachKind, sampleOfEachKind } from "./built-pages.ts";
import { type Harness, type PageOptions, mainSite, startHarness } from "./harness.ts";

let harness: Harness;

beforeAll(async () => {
  harness = await startHarness();
});
afterAll(async () => {
  await harness.close();
});

const built = findPages(mainSite().folder);
// Pages of one kind come from one template: what one of them does, the kind does.
const pages = sampleOfEachKind(built, 6).map((page) => page.path);
const heaviest = heaviestOfEachKind(built).map((page) => page.path);

/** Pixels by which the page is wider than the screen, with what sticks out first; empty when it fits. */
function overflow(): string {
  const width = document.documentElement.clientWidth;
  const over = (document.scrollingElement?.scrollWidth ?? 0) - width;
  if (over <= 0) return "";
  const isOwnBox = (element: Element): boolean => getComputedStyle(element).overflowX !== "visible";
  const sticksOut = (element: Element): boolean => {
    if (element.getBoundingClientRect().right <= width) return false;
    // What a box of its own scrolls or cuts off does not widen the page.
    for (let box = element.parentElement; box !== null && box !== document.body; box = box.parentElement) {
      if (isOwnBox(box)) return false;
    }
    return true;
  };
  const widest = [...document.body.querySelectorAll("*")].find(sticksOut);
  return `${over} px over: ${widest?.outerHTML.slice(0, 160) ?? "?"}`;
}

/** After loading, the time in which a page's own scripts may still ask for something. */
const settleMs = 60;

/** Faults of some pages, opened one after the other in one window, a line "path fault" each. */
async function faults(paths: readonly string[], options: PageOptions): Promise<readonly string[]> {
  const found: string[] = [];
  const { page, noise, close } = await harness.openPage("/404.html", options);
  for (const path of paths) {
    await page.goto(harness.address(path), { waitUntil: "load" });
    await page.waitForTimeout(settleMs);
    const wide = options.javaScript === false ? "" : await page.evaluate(overflow);
    found.push(
      ...[...noise.splice(0), wide].filter((fault) => fault !== "").map((fault) => `${path} ${fault}`),
    );
  }
  await close();
  return found;
}

describe("every kind of page", () => {
  it("fits a screen of 360 px, and is quiet: no script error, policy violation, failed request, other host", async () => {
    expect(pages.length).toBeGreaterThan(1);
    expect(await faults(pages, { width: 360 })).toEqual([]);
  }, 180_000);

  it("is as quiet without JavaScript", async () => {
    expect(await faults(heaviest, { javaScript: false })).toEqual([]);
  });
});

describe("the harness", () => {
  it("hears a script error, a policy violation, a missing file and another host", async () => {
    const { page, noise, assertQuiet, close } = await harness.openPage("/");
    expect(noise).toEqual([]);
    await page.evaluate(() => {
      setTimeout(() => {
        throw new Error("planted");
      });
      document.body.append(
        Object.assign(document.createElement("img"), { src: "https://example.org/x.png" }),
      );
      document.body.append(Object.assign(document.createElement("img"), { src: "khong-co.png" }));
      document.body.setAttribute("style", "color: red");
    });
    await expect.poll(() => noise.join("\n"), { timeout: 5000 }).toMatch(/script error: planted/);
    await expect.poll(() => noise.join("\n")).toMatch(/policy violation: img-src https:\/\/example.org/);
    await expect.poll(() => noise.join("\n")).toMatch(/policy violation: style-src-attr inline/);
    await expect.poll(() => noise.join("\n")).toMatch(/answer 404: .*khong-co\.png/);
    expect(assertQuiet).toThrow("planted");
    await close();
  });

  it("sees a page that is wider than its screen", async () => {
    const { page, close } = await harness.openPage("/", { width: 360 });
    await page.evaluate(() => {
      const wide = document.createElement("hr");
      wide.setAttribute("width", "900");
      document.body.append(wide);
    });
    expect(await page.evaluate(overflow)).toContain("<hr");
    await close();
  });
});
