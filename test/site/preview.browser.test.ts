import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { previewPath } from "#preview/preview-pages.ts";
import { listFilesBelow } from "#reading/publish/list-files.ts";
import { colourRules, darkViolationsOf, thinOut, violationsOf } from "./axe.ts";
import { findPages } from "./built-pages.ts";
import { type Harness, type OpenWindow, allSites, previewSite, startHarness } from "./harness.ts";

describe.each(allSites())("the site in $folder", ({ folder }) => {
  it("has no preview of components, and no style or script of it", () => {
    const files = listFilesBelow(folder);
    expect(files.filter((path) => /xem-truoc|preview/i.test(path))).toEqual([]);
    expect(existsSync(join(folder, previewPath))).toBe(false);
    const texts = files.filter((path) => /\.(?:html|css|js)$/.test(path));
    expect(
      texts.filter((path) => /xem-truoc|preview__/.test(readFileSync(join(folder, path), "utf8"))),
    ).toEqual([]);
  });
});

const preview = previewSite();
const pages = preview === undefined ? [] : findPages(preview.folder).map(({ path }) => path);

/** What is asked of a whole page: here one component stands several times, each with the name of its landmark. */
const ofWholePages = ["landmark-unique"];

describe.skipIf(preview === undefined)("the preview of components", () => {
  let harness: Harness;
  let window: OpenWindow;
  beforeAll(async () => {
    if (preview === undefined) return;
    harness = await startHarness(preview);
    window = await harness.openWindow();
  });
  afterAll(async () => {
    await harness.close();
  });

  it("has a page for each room, and the list of rooms", () => {
    expect(pages).toContain(previewPath);
    expect(pages.length).toBeGreaterThan(10);
  });

  it.each(pages)("has no axe violation, no error and nothing wider than a telephone: %s", async (path) => {
    const { page, assertQuiet, visit } = window;
    await visit(path, 360);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await thinOut(page);
    const without = [...colourRules, ...ofWholePages];
    expect(await violationsOf(page, { without }), "360 px").toEqual([]);
    await page.setViewportSize({ width: 1440, height: 900 });
    expect(await violationsOf(page, { without: ofWholePages }), "light").toEqual([]);
    expect(await darkViolationsOf(page), "dark").toEqual([]);
    assertQuiet();
  });
});
