import type { JSHandle, Page } from "playwright-core";
import { findPages, kindOf } from "./built-pages.ts";
import { mainSite } from "./harness.ts";
import { openBrowser, serveShared } from "./shared-browser.ts";

/** A page as the browser reads its HTML: nothing of it is loaded, run or drawn. */
export interface ParsedPage {
  readonly path: string;
  /** As built-pages names kinds. */
  readonly kind: string;
  /** Shared by all that ask: who changes it takes a copy (`cloneNode(true)`). */
  readonly document: Document;
}

export interface PlantedPage {
  readonly path: string;
  readonly kind?: string;
  readonly html: string;
}

type Questioned = JSHandle<readonly ParsedPage[]>;

let window: Promise<Page> | undefined;
let all: Promise<Questioned> | undefined;

/** A window at a text of the site: no script of a page is there to change what is asked. */
async function openWindow(): Promise<Page> {
  const browser = await openBrowser();
  const context = await browser.newContext({ locale: "vi-VN" });
  const page = await context.newPage();
  await page.goto((await serveShared(mainSite())).url + "ban-dung.txt");
  return page;
}

/** Fetches pages of the site and reads them; runs in the browser, which they need not be sent to. @throws Error for one that is not there. */
async function fetchPages(pages: readonly Omit<ParsedPage, "document">[]): Promise<readonly ParsedPage[]> {
  const base = location.href.replace(/[^/]*$/, "");
  return Promise.all(
    pages.map(async (page) => {
      const answer = await fetch(base + page.path.slice(1));
      if (!answer.ok) throw new Error(`${page.path} is answered with ${answer.status}`);
      const document = new DOMParser().parseFromString(await answer.text(), "text/html");
      return { ...page, document };
    }),
  );
}

const openShared = (): Promise<Page> => (window ??= openWindow());

/** Every page of the main site, read once for all files of a worker; questions are put to it by `evaluate`. */
export function parsePages(): Promise<Questioned> {
  const pages = findPages(mainSite().folder).map(({ path }) => ({ path, kind: kindOf(path) }));
  all ??= openShared().then((page) => page.evaluateHandle(fetchPages, pages));
  return all;
}

/** Pages made up for a test, in the same form. */
export async function parsePlanted(pages: readonly PlantedPage[]): Promise<Questioned> {
  const page = await openShared();
  return page.evaluateHandle(
    (planted) =>
      planted.map(({ path, kind = path, html }) => ({
        path,
        kind,
        document: new DOMParser().parseFromString(html, "text/html"),
      })),
    pages,
  );
}
