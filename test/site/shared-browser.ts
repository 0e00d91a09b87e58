import { type Browser, chromium } from "playwright-core";
import { inject } from "vitest";
import { type ServedFolder, serveFolder } from "#tools/serve-folder.ts";
import { chromiumFlags } from "#tools/find-chromium.ts";
import type { BuiltSite } from "./harness.ts";

let browser: Promise<Browser> | undefined;

/**
 * The browser of all files of a worker, which reaches nothing but this machine; it ends with the worker. Its messages go
 * through a pipe of the worker's own: one for all workers, behind a socket, took a tenth more of processor for each page.
 */
export function openBrowser(): Promise<Browser> {
  browser ??= chromium.launch({
    executablePath: inject("chromium"),
    args: [...chromiumFlags, "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1"],
  });
  return browser;
}

const served = new Map<string, Promise<ServedFolder>>();

/** A built site, served on one free port of this machine for all files of a worker, so that its browser keeps what has a hash. */
export function serveShared({ folder, base }: BuiltSite): Promise<ServedFolder> {
  const key = `${folder} ${base}`;
  const there = served.get(key) ?? serveFolder(folder, base, 0);
  served.set(key, there);
  return there;
}
