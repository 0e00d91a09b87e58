import type { JSHandle, Page } from "playwright-core";
import { mainSite } from "./harness.ts";
import { besides, openBrowser, serveShared } from "./shared-browser.ts";

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

/** Reads all pages of the site from one answer: one for each costs more than to read it. Runs in the browser. */
async function fetchPages(address: string): Promise<readonly ParsedPage[]> {
  const pages = (await (await fetch(address)).json()) as readonly Required<PlantedPage>[];
  return pages.map(({ path, kind, html }) => ({
    path,
    kind,
    document: new DOMParser().parseFromString(html, "text/html"),
  }));
}

const openShared = (): Promise<Page> => (window ??= openWindow());

/** Every page of the main site, read once for all files of a worker; questions are put to it by `evaluate`. */
export function parsePages(): Promise<Questioned> {
  all ??= openShared().then((page) => page.evaluateHandle(fetchPages, besides.pages));
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
