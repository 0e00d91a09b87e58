import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { chromium, type Browser, type Page } from "playwright-core";
import { toFigure, type BenchFigure } from "./bench-pages.ts";
import { chromiumFlags, findChromium } from "./find-chromium.ts";
import { serveFolder } from "./serve-folder.ts";

/** Pause after which a page loads nothing more by itself, in milliseconds. */
const settledMs = 600;

interface Transfer {
  /** Bytes over the wire with headers, of everything from the page itself to the last passage. */
  readonly bytes: number;
  /** From the address entered to the complete list, in milliseconds. */
  readonly ms: number;
  readonly requests: number;
}

/** One search in a fresh profile, from nothing. */
async function searchOnce(browser: Browser, address: string): Promise<Transfer> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  let bytes = 0;
  let requests = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  const startedMs = performance.now();
  await page.goto(address);
  await page.waitForSelector('[data-results][data-state="done"]');
  const ms = performance.now() - startedMs;
  await page.waitForTimeout(settledMs);
  await context.close();
  return { bytes, ms, requests };
}

/** Scripts a page loads before anybody uses it, brotli, with those inside it. */
async function scriptBytes(page: Page, address: string): Promise<number> {
  const loaded: Promise<Buffer>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script" && response.ok()) loaded.push(response.body());
  });
  await page.goto(address, { waitUntil: "networkidle" });
  const inline = await page.locator("script:not([src])").allTextContents();
  page.removeAllListeners("response");
  const parts = [...(await Promise.all(loaded)), Buffer.from(inline.join("\n"))];
  return parts.reduce((sum, part) => sum + (part.length === 0 ? 0 : brotliCompressSync(part).length), 0);
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Paths of one page of each section of a built site, the largest of each. */
function listKinds(folder: string): string[] {
  const sections = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const pages = sections.flatMap(({ name }) => {
    const found = readdirSync(join(folder, name), { recursive: true, encoding: "utf8" }).filter((path) =>
      path.endsWith("index.html"),
    );
    const sized = found.map((path) => ({ path, size: statSync(join(folder, name, path)).size }));
    const largest = sized.toSorted((a, b) => b.size - a.size)[0];
    return largest === undefined ? [] : [`${name}/${largest.path.replace(/index\.html$/, "")}`];
  });
  return ["", ...pages];
}

/**
 * What a browser transfers of a built site: scripts before search is used (the most of any section), and first searches,
 * each in a fresh profile. Serves the folder on a free port of this machine while it measures.
 */
export async function measureBrowser(folder: string, queries: readonly string[]): Promise<BenchFigure[]> {
  const served = await serveFolder(folder, "/", 0);
  const browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumFlags] });
  try {
    const page = await browser.newPage();
    const scripts: number[] = [];
    for (const path of listKinds(folder)) scripts.push(await scriptBytes(page, served.url + path));
    const transfers: Transfer[] = [];
    for (const query of queries) {
      transfers.push(await searchOnce(browser, `${served.url}tim-kiem/?q=${encodeURIComponent(query)}`));
    }
    const bytes = transfers.map((one) => one.bytes);
    return [
      toFigure("script before search (brotli, most)", Math.max(...scripts), "bytes"),
      toFigure("first search, transfer (median)", median(bytes), "bytes"),
      toFigure("first search, transfer (most)", Math.max(...bytes), "bytes"),
      toFigure(
        "first search, requests (most)",
        Math.max(...transfers.map((one) => one.requests)),
        "requests",
      ),
      toFigure("first search, complete (median)", median(transfers.map((one) => one.ms)), "ms"),
    ];
  } finally {
    await browser.close();
    await served.close();
  }
}
