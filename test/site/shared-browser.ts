import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "playwright-core";
import { inject } from "vitest";
import { type ServedFolder, serveFolder } from "#tools/serve-folder.ts";
import { chromiumFlags } from "#tools/find-chromium.ts";
import { findPages, kindOf, readPage } from "./built-pages.ts";
import type { BuiltSite } from "./harness.ts";

let browser: Promise<Browser> | undefined;

/**
 * One megabyte for what is painted, into which no page goes: tests ask what pages say and where it stands, never of which colour a
 * point is, and painting took a fifth of each visit. A test that takes a screenshot needs a browser without this.
 */
const paintsNothing = "--force-gpu-mem-available-mb=1";

/**
 * Scripts are compiled, and memory is tidied, by the thread that runs them: on two cores threads beside it take from the other
 * worker more than they give, a quarter of the time of axe. No page lives long enough for what is compiled best to pay.
 */
const usesOneThread = "--js-flags=--single-threaded --no-turbofan";

/** What is asked over the network needs no process of its own where all of it comes from this machine. */
const asksByItself = "--enable-features=NetworkServiceInProcess2";

const reachesNothing = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1";

/**
 * The browser of all files of a worker, which reaches nothing but this machine; it ends with the worker. Its messages go
 * through a pipe of the worker's own: one for all workers, behind a socket, took a tenth more of processor for each page.
 */
export function openBrowser(): Promise<Browser> {
  browser ??= chromium.launch({
    executablePath: inject("chromium"),
    args: [...chromiumFlags, reachesNothing, paintsNothing, usesOneThread, asksByItself],
  });
  return browser;
}

/** What a served site answers beside its files: axe, the HTML of all its pages at once, and a page of nothing. */
export const besides = { axe: "/axe.min.js", pages: "/trang.json", empty: "/trong.txt" } as const;

const readAxe = (): string => readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

/** Path, kind (as built-pages names kinds) and HTML of every page of a site. */
const listPages = (folder: string): string =>
  JSON.stringify(
    findPages(folder).map((page) => ({ path: page.path, kind: kindOf(page.path), html: readPage(page) })),
  );

/** What the server of a site answers beside its files. */
export const answerBeside =
  (folder: string) =>
  (path: string): { type: string; text: string } | undefined => {
    if (path === besides.axe) return { type: "text/javascript; charset=utf-8", text: readAxe() };
    if (path === besides.empty) return { type: "text/plain; charset=utf-8", text: "" };
    if (path === besides.pages) return { type: "application/json", text: listPages(folder) };
    return undefined;
  };

const served = new Map<string, Promise<ServedFolder>>();

/**
 * A built site, served on one free port of this machine for all files of a worker, so that its browser keeps what has a hash.
 * Nothing is compressed, which would take a twentieth of each visit: a test that weighs what comes serves the site itself.
 */
export function serveShared({ folder, base }: BuiltSite): Promise<ServedFolder> {
  const key = `${folder} ${base}`;
  const options = { compresses: false, beside: answerBeside(folder) };
  const there = served.get(key) ?? serveFolder(folder, base, 0, options);
  served.set(key, there);
  return there;
}
