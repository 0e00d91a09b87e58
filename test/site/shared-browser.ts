import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { chromiumFlags, findChromium } from "#tools/find-chromium.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the run's one browser listens. */
    readonly browser: string;
  }
}

/** Starts one browser for all files of a run, which reaches nothing but this machine; each page has a profile of its own in it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await chromium.launchServer({
    executablePath: findChromium(),
    args: [...chromiumFlags, "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1"],
  });
  project.provide("browser", server.wsEndpoint());
  return () => server.close();
}
