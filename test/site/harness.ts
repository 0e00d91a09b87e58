import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Browser, type BrowserContext, type Page, chromium } from "playwright-core";
import { toBasePath } from "#paths/base-path.ts";
import { inject } from "vitest";
import { type ServedFolder, serveFolder } from "#tools/serve-folder.ts";

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
}

export interface OpenPage {
  readonly page: Page;
  /** What went wrong so far, a line each: script errors, policy violations, failed requests, other hosts. Yours to empty. */
  readonly noise: string[];
  /** @throws Error that lists the noise, if there is any. */
  readonly assertQuiet: () => void;
  readonly close: () => Promise<void>;
}

export interface Harness {
  readonly site: BuiltSite;
  /** Full address of a path without base, such as "/mo-hinh/". */
  readonly address: (path: string) => string;
  /** Opens a path (without base, query and anchor allowed) in a fresh profile and waits until it is loaded. */
  readonly openPage: (path: string, options?: PageOptions) => Promise<OpenPage>;
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

async function openIn(context: BrowserContext, url: string): Promise<OpenPage> {
  const noise: string[] = [];
  const page = await context.newPage();
  await page.addInitScript(reportViolations);
  listen(page, new URL(url).host, noise);
  await page.goto(url, { waitUntil: "load" });
  return {
    page,
    noise,
    assertQuiet: () => {
      if (noise.length > 0) throw new Error(`${url}\n  ${noise.join("\n  ")}`);
    },
    close: () => context.close(),
  };
}

/** Serves a built site on a free port of this machine, for the browser that all files of a run share (shared-browser.ts). */
export async function startHarness(
  site: BuiltSite = mainSite(),
  serve: (folder: string, base: string) => Promise<ServedFolder> = (folder, base) =>
    serveFolder(folder, base, 0),
): Promise<Harness> {
  const served = await serve(site.folder, site.base);
  let browser: Browser;
  try {
    browser = await chromium.connect(inject("browser"));
  } catch (cause) {
    await served.close();
    throw cause;
  }
  const address = (path: string): string => served.url + path.replace(/^\//, "");
  return {
    site,
    address,
    openPage: async (path, { width = 1440, colorScheme = "light", javaScript = true } = {}) => {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        colorScheme,
        javaScriptEnabled: javaScript,
        locale: "vi-VN",
        permissions: ["clipboard-read", "clipboard-write"],
        reducedMotion: "reduce",
      });
      return openIn(context, address(path));
    },
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}
