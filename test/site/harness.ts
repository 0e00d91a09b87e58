import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { it } from "vitest";
import { toBasePath } from "#paths/base-path.ts";
import type { ServedFolder } from "#tools/serve-folder.ts";
import { height, letLeave, poolPages } from "./page-pool.ts";
import { besides, openBrowser, serveShared } from "./shared-browser.ts";

/** A built site: a folder, and the base path it was built for. */
export interface BuiltSite {
  readonly folder: string;
  readonly base: string;
}

const root = join(import.meta.dirname, "../..");

function builtSite(folder: string, base: string | undefined): BuiltSite {
  const site = { folder: resolve(root, folder), base: toBasePath(base) };
  if (!existsSync(join(site.folder, "index.html")))
    throw new Error(`No site in ${site.folder}: npm run build first.`);
  return site;
}

/** The site under test: DIST_DIR (default dist) built for BASE_PATH (default "/"). */
export const mainSite = (): BuiltSite =>
  builtSite(process.env["DIST_DIR"] ?? "dist", process.env["BASE_PATH"]);

/** The main site, and the one built for another base where BASED_DIST_DIR and BASED_BASE_PATH name it. */
export function allSites(): readonly BuiltSite[] {
  const folder = process.env["BASED_DIST_DIR"];
  const main = mainSite();
  return folder === undefined ? [main] : [main, builtSite(folder, process.env["BASED_BASE_PATH"])];
}

/**
 * Tests of what does not hang on the base, for blocks that look at both sites: the other is the main one in every page, style
 * and script but for its base (links.browser.test.ts), so that they are asked of the main one alone.
 */
export const itAtMain = (site: BuiltSite): typeof it => {
  const isMain = site.folder === mainSite().folder;
  return it.runIf(isMain) as typeof it;
};

/** The preview of components where PREVIEW_DIST_DIR names one built by `npm run preview-components`; undefined where not. */
export function previewSite(): BuiltSite | undefined {
  const folder = process.env["PREVIEW_DIST_DIR"];
  return folder === undefined ? undefined : { folder: resolve(root, folder), base: toBasePath(undefined) };
}

export interface PageOptions {
  /** CSS pixels; default 1440. The height is 900. */
  readonly width?: number;
  readonly colorScheme?: "light" | "dark";
  /** Default true. */
  readonly javaScript?: boolean;
  /**
   * Whether it is opened in a profile that nothing was opened in before: for a test that asks what is loaded by a browser without
   * anything of the site, or that puts scripts of its own into its pages. Default false: emptied of what pages kept themselves.
   */
  readonly isFresh?: boolean;
}

export interface OpenPage {
  readonly page: Page;
  /** What went wrong so far, a line each: script errors, policy violations, failed requests, other hosts. Yours to empty. */
  readonly noise: string[];
  /** @throws Error that lists the noise, if there is any. */
  readonly assertQuiet: () => void;
  readonly close: () => Promise<void>;
}

/** A window in which pages are looked at one after the other: opening one costs more than loading most pages. */
export interface OpenWindow extends OpenPage {
  /** Goes to a path, as wide (unless said) and light as the window was opened, waits until it is loaded, forgets earlier noise. */
  readonly visit: (path: string, width?: number) => Promise<void>;
}

export interface Harness {
  readonly site: BuiltSite;
  /** Full address of a path without base, such as "/mo-hinh/". */
  readonly address: (path: string) => string;
  /** Opens a path (without base, query and anchor allowed) in a profile in which no page has kept anything, and waits until it is loaded. */
  readonly openPage: (path: string, options?: PageOptions) => Promise<OpenPage>;
  /** Opens a window in a fresh profile, which keeps nothing between pages but what they keep themselves. */
  readonly openWindow: (options?: PageOptions) => Promise<OpenWindow>;
  readonly close: () => Promise<void>;
}

/** Counts what a strict policy stopped, also where the console says nothing. */
function reportViolations(): void {
  document.addEventListener("securitypolicyviolation", (event) => {
    console.error(`policy violation: ${event.violatedDirective} ${event.blockedURI}`);
  });
}

function listen(page: Page, host: string, noise: string[]): void {
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") noise.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => noise.push(`script error: ${error.message}`));
  page.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "";
    // A page that is left cuts its own requests.
    if (reason !== "net::ERR_ABORTED") noise.push(`failed: ${request.url()} ${reason}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) noise.push(`answer ${response.status()}: ${response.url()}`);
  });
  page.on("request", (request) => {
    const url = new URL(request.url());
    const inside = ["data:", "blob:", "about:"].includes(url.protocol) || url.host === host;
    if (!inside) noise.push(`other host: ${request.url()}`);
  });
}

async function openEmpty(context: BrowserContext, host: string): Promise<OpenPage> {
  const noise: string[] = [];
  const page = await context.newPage();
  await page.addInitScript(reportViolations);
  await letLeave(page);
  listen(page, host, noise);
  return {
    page,
    noise,
    assertQuiet: () => {
      if (noise.length > 0) throw new Error(`${page.url()}\n  ${noise.join("\n  ")}`);
    },
    close: () => context.close(),
  };
}

const openContext = (browser: Browser, options: PageOptions): Promise<BrowserContext> =>
  browser.newContext({
    viewport: { width: options.width ?? 1440, height },
    colorScheme: options.colorScheme ?? "light",
    javaScriptEnabled: options.javaScript ?? true,
    locale: "vi-VN",
    permissions: ["clipboard-read", "clipboard-write"],
    reducedMotion: "reduce",
  });

const withoutAnchor = (url: string): string => url.replace(/#.*$/, "");

/**
 * Goes to an address and waits until it is loaded. From the same page by way of an empty one: a browser would go to the anchor
 * alone, or load the page anew with what was scrolled and typed.
 */
async function load(page: Page, url: string): Promise<void> {
  if (withoutAnchor(page.url()) === withoutAnchor(url)) await page.goto(new URL(besides.empty, url).href);
  await page.goto(url, { waitUntil: "load" });
}

/**
 * Serves a built site on a free port of this machine, for the browser that all files of a worker share (shared-browser.ts). What
 * was opened and is not closed yet is closed with the harness.
 */
export async function startHarness(
  site: BuiltSite = mainSite(),
  serve?: (folder: string, base: string) => Promise<ServedFolder>,
): Promise<Harness> {
  const browser = await openBrowser();
  const served = serve === undefined ? await serveShared(site) : await serve(site.folder, site.base);
  const address = (path: string): string => served.url + path.replace(/^\//, "");
  const { host, origin } = new URL(served.url);
  const unclosed = new Set<OpenPage>();
  const open = async (options: PageOptions): Promise<OpenPage> =>
    openEmpty(await openContext(browser, options), host);
  const take = serve === undefined ? poolPages(open, origin) : open;
  /** The same page, known to be open until it is closed. */
  const watch = (opened: OpenPage): OpenPage => {
    const watched: OpenPage = {
      ...opened,
      close: async () => {
        unclosed.delete(watched);
        await opened.close();
      },
    };
    unclosed.add(watched);
    return watched;
  };
  return {
    site,
    address,
    openPage: async (path, options = {}) => {
      const opened = watch(await take(options));
      await load(opened.page, address(path));
      return opened;
    },
    openWindow: async (options = {}) => {
      const opened = watch(await open(options));
      const visit: OpenWindow["visit"] = async (path, width = options.width ?? 1440) => {
        // What the page before still asks for is cut, and is none of this one's; nor is it laid out again.
        await opened.page.goto("about:blank");
        await opened.page.setViewportSize({ width, height });
        await opened.page.emulateMedia({ colorScheme: options.colorScheme ?? "light" });
        opened.noise.length = 0;
        await load(opened.page, address(path));
      };
      return { ...opened, visit };
    },
    close: async () => {
      // One that a failed test left behind is in no state to be used again.
      await Promise.all([...unclosed].map(({ page }) => page.context().close()));
      if (serve !== undefined) await served.close();
    },
  };
}
