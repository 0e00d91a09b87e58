import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findPages, heaviestOfEachKind, sampleOfEachKind } from "./built-pages.ts";
import { type Harness, type OpenWindow, mainSite, startHarness } from "./harness.ts";
import { brotliSize } from "./weigh.ts";

/** Bytes of script that a page loads before its search is used, as a reader's browser receives them; 1 kB = 1000 bytes. */
const scriptLimit = 15_000;

let harness: Harness;

beforeAll(async () => {
  harness = await startHarness();
});
afterAll(async () => {
  await harness.close();
});

const built = findPages(mainSite().folder);
// Pages of one kind come from one template: what one of them does, the kind does.
const heaviest = heaviestOfEachKind(built).map((page) => page.path);
const pages = sampleOfEachKind(built, 6)
  .map((page) => page.path)
  .filter((path) => !heaviest.includes(path));

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

/** Pixels by which the page is wider than the screen where its boxes scroll because they hold many columns, as with the plans to come. */
function overflowOfBoxes(): number {
  for (const box of document.querySelectorAll<HTMLElement>(".compare, .matrix, .table-box"))
    box.style.maxInlineSize = "20rem";
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}

/** After loading, the time in which a page's own scripts may still ask for something. */
const settleMs = 60;

describe("pages of each kind", () => {
  it("fit a screen of 360 px, and are quiet: no script error, policy violation, failed request, other host", async () => {
    expect(pages.length).toBeGreaterThan(1);
    const faults: string[] = [];
    const left = [...pages];
    // Two windows, for each waits a part of its time.
    const look = async (): Promise<void> => {
      const { page, visit, noise, close } = await harness.openWindow({ width: 360 });
      for (let path = left.pop(); path !== undefined; path = left.pop()) {
        await visit(path);
        await page.waitForTimeout(settleMs);
        const wide = await page.evaluate(overflow);
        faults.push(...[...noise, wide].filter((fault) => fault !== "").map((fault) => `${path} ${fault}`));
      }
      await close();
    };
    await Promise.all([look(), look()]);
    expect(faults).toEqual([]);
  }, 180_000);
});

describe("the heaviest page of each kind", () => {
  let [scripted, plain]: (OpenWindow | undefined)[] = [];
  const loaded = new Set<string>();
  beforeAll(async () => {
    scripted = await harness.openWindow({ width: 360 });
    plain = await harness.openWindow({ javaScript: false });
    scripted.page.on("response", (response) => {
      if (response.request().resourceType() === "script" && response.ok()) loaded.add(response.url());
    });
  });

  /** Most pages load the same scripts: each is pressed once. */
  const sizes = new Map<string, number>();
  function sizeOf(url: string): number {
    const bytes = (): Buffer =>
      readFileSync(join(harness.site.folder, url.replace(harness.address("/"), "")));
    const size = sizes.get(url) ?? brotliSize(bytes(), 11);
    sizes.set(url, size);
    return size;
  }

  /** Pages whose forms do nothing without their script. */
  const filtered = ["/doi-chieu-so/", "/luu-y/", "/ma-tran/", "/mo-hinh/", "/thoi-han/", "/thuat-ngu/"];

  async function lookWithoutScript(path: string, { page, visit, noise }: OpenWindow): Promise<void> {
    await visit(path);
    await page.waitForTimeout(settleMs);
    expect.soft(noise, "without JavaScript").toEqual([]);
    const shown = await page.evaluate(
      () => [...document.querySelectorAll("main form")].filter((form) => form.checkVisibility()).length,
    );
    if (filtered.includes(path)) expect.soft(shown).toBe(0);
  }

  // One visit for all that is asked of it: to load it costs more than most questions.
  async function lookWithScript(path: string, { page, visit, noise }: OpenWindow): Promise<void> {
    loaded.clear();
    await visit(path);
    await page.waitForLoadState("networkidle");
    expect.soft(await page.evaluate(overflow), "360 px").toBe("");
    const tooWide: number[] = [];
    for (const width of [480, 720, 1024, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      if ((await page.evaluate(overflowOfBoxes)) > 0) tooWide.push(width);
    }
    expect.soft(tooWide).toEqual([]);
    const inline = await page.evaluate(() =>
      [...document.querySelectorAll("script:not([src])")].map(({ textContent }) => textContent),
    );
    const outside = [...loaded].map(sizeOf);
    const size = outside.reduce((sum, one) => sum + one, brotliSize(Buffer.from(inline.join("\n")), 11));
    expect.soft(outside.length).toBeGreaterThan(0);
    expect.soft(size).toBeLessThan(scriptLimit);
    expect.soft(noise).toEqual([]);
  }

  it.each(heaviest)(
    "%s fits every width, also where a table with hidden words scrolls in its box, is quiet, and loads under 15 kB of script; it is as quiet without JavaScript, and shows no form that needs it",
    async (path) => {
      if (scripted === undefined || plain === undefined) throw new Error("no window");
      // Side by side, for the first waits most of its time.
      await Promise.all([lookWithScript(path, scripted), lookWithoutScript(path, plain)]);
    },
  );

  it("are among them those whose forms need their script", () => {
    expect(heaviest).toEqual(expect.arrayContaining(filtered));
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

  it.each(["/404.html", "/#noi-dung", "/"])(
    "gives a page that was used before as one that was not: %s finds nothing kept, typed or hidden",
    async (path) => {
      const used = await harness.openPage("/", { width: 360 });
      await used.page.evaluate(() => {
        localStorage.setItem("a", "1");
        addEventListener("pagehide", () => {
          localStorage.setItem("b", "2");
        });
        for (const field of document.querySelectorAll("input")) field.value = "x";
        scrollTo(0, 500);
      });
      await used.close();
      const { page, assertQuiet, close } = await harness.openPage(path);
      expect(page).toBe(used.page);
      const kept = await page.evaluate(() => ({
        stored: localStorage.length,
        typed: [...document.querySelectorAll("input")].filter(({ value }) => value === "x").length,
        isSeen: document.querySelector("h1")?.checkVisibility(),
        width: innerWidth,
        scrolled: location.hash === "" ? scrollY : 0,
      }));
      expect(kept).toEqual({ stored: 0, typed: 0, isSeen: true, width: 1440, scrolled: 0 });
      assertQuiet();
      await close();
    },
  );

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
