import type { OpenPage, PageOptions } from "./harness.ts";

/** Of every page, in CSS pixels. */
export const height = 900;

/** Makes a page that was used before as one that was not: nothing kept, drawn, pointed at or said. */
async function empty({ page, noise }: OpenPage, origin: string, options: PageOptions): Promise<void> {
  // Left first: a page may keep something as it is left.
  await page.goto("about:blank");
  const session = await page.context().newCDPSession(page);
  await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "local_storage,cookies" });
  await session.detach();
  await page.mouse.move(0, 0);
  await page.setViewportSize({ width: options.width ?? 1440, height });
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
    const key = `${origin} ${options.javaScript === false ? "plain" : "scripted"}`;
    const like = idle.get(key) ?? [];
    idle.set(key, like);
    const kept = like.pop();
    if (kept !== undefined) await empty(kept, origin, options);
    const opened = kept ?? (await open(options));
    const context = opened.page.context();
    return {
      ...opened,
      close: async () => {
        if (context.pages().length === 1 && !opened.page.isClosed()) like.push(opened);
        else await context.close();
      },
    };
  };
}
