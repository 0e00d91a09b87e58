import type { TestProject } from "vitest/node";
import { findChromium } from "#tools/find-chromium.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Path of the Chromium that tests run in. */
    readonly chromium: string;
  }
}

/** Finds a browser once for all workers of a run; where one has to be installed, they would hinder each other. */
export function setup(project: TestProject): void {
  project.provide("chromium", findChromium());
}
