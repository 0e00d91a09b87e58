import type { Page } from "playwright-core";
import type { OpenPage, PageOptions } from "./harness.ts";

/** Of every page, in CSS pixels. */
export const height = 900;

/** Name that a window has while it leaves a page; the next one is known by it. */
const leaving = "leaving";

/** Empties what pages keep before the first script of the page that comes after one that was left; runs in each page. */
function emptyStore(name: string): void {
  if (window.name !== name) return;
  window.name = "";
  localStorage.clear();
}

/** Lets a page be used again: each that it shows begins with nothing kept where `leave` said so. */
export const letLeave = (page: Page): Promise<unknown> => page.addInitScript(emptyStore, leaving);

/**
 * Says that the page a window goes to next finds nothing kept, for what it looks at now may keep something as it is left; and takes
 * that out of sight where the window is to be another, so that nothing lays it out again.
 */
const leave = (page: Page, hides: boolean): Promise<void> =>
  page.evaluate(
    ([name, isHidden]) => {
      window.name = name;
      if (isHidden) document.documentElement.style.display = "none";
    },
    [leaving, hides] as const,
  );

/** Makes a page that was used before as one that was not: nothing kept, drawn, pointed at or said. */
async function empty({ page, noise }: OpenPage, isScripted: boolean, options: PageOptions): Promise<void> {
  const wanted = { width: options.width ?? 1440, height };
  const size = page.viewportSize();
  const isOther = size?.width !== wanted.width || size.height !== wanted.height;
  if (isScripted) await leave(page, isOther);
  else await page.goto("about:blank");
  await page.mouse.move(0, 0);
  if (isOther) await page.setViewportSize(wanted);
  await page.emulateMedia({ media: null, colorScheme: options.colorScheme ?? "light", forcedColors: null });
  noise.length = 0;
}

/** Pages of a worker that were closed and may be used again, by the origin they looked at and whether they run scripts. */
const idle = new Map<string, OpenPage[]>();

/**
 * Opens pages, and takes one that was closed again where there is one, from whatever file: a profile and its process cost
 * three times what a page of ours does. One whose test opened more pages in its profile is closed for good.
 */
export function poolPages(
  open: (options: PageOptions) => Promise<OpenPage>,
  origin: string,
): (options: PageOptions) => Promise<OpenPage> {
  return async (options) => {
    if (options.isFresh === true) return open(options);
    const isScripted = options.javaScript !== false;
    const key = `${origin} ${isScripted ? "scripted" : "plain"}`;
    const like = idle.get(key) ?? [];
    idle.set(key, like);
    const kept = like.pop();
    if (kept !== undefined) await empty(kept, isScripted, options);
    const opened = kept ?? (await open(options));
    const context = opened.page.context();
    return {
      ...opened,
      close: async () => {
        const isThere = !opened.page.isClosed() && opened.page.url().startsWith(origin);
        if (context.pages().length === 1 && isThere) like.push(opened);
        else await context.close();
      },
    };
  };
}
