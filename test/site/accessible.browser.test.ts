import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { colourRules, violationsOf } from "./axe.ts";
import { findPages, kindOf, typicalOfEachKind } from "./built-pages.ts";
import { type Harness, mainSite, startHarness } from "./harness.ts";

let harness: Harness;

beforeAll(async () => {
  harness = await startHarness();
});
afterAll(async () => {
  await harness.close();
});

const pages = typicalOfEachKind(findPages(mainSite().folder)).map(({ path }) => ({
  path,
  kind: kindOf(path),
}));

describe.each(pages)("$kind ($path)", ({ path }) => {
  // One page a kind. Colours are the same at every width, and all that a scheme changes is colours.
  it("has no axe violation at 1440 px, light or dark, and none at 360 px", async () => {
    const { page, close } = await harness.openPage(path, { width: 1440 });
    try {
      expect(await violationsOf(page), "light").toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await violationsOf(page, { only: colourRules }), "dark").toEqual([]);
      await page.setViewportSize({ width: 360, height: 800 });
      await page.reload();
      expect(await violationsOf(page, { without: colourRules }), "360 px").toEqual([]);
    } finally {
      await close();
    }
  });
});

describe("axe", () => {
  it("would find an image without words, and grey on grey in the dark alone", async () => {
    const { page, close } = await harness.openPage("/404.html");
    await page.evaluate(() => {
      document.body.innerHTML = '<main><h1>A</h1><img src="data:,"><p id="faint">Chữ</p></main>';
      const sheet = new CSSStyleSheet();
      const faint = "#faint { color: #555; background: #444; }";
      sheet.replaceSync(
        `#faint { color: #000; background: #fff; } @media (prefers-color-scheme: dark) { ${faint} }`,
      );
      document.adoptedStyleSheets.push(sheet);
    });
    expect((await violationsOf(page)).join()).toMatch(/image-alt/);
    expect((await violationsOf(page, { only: colourRules })).join()).not.toMatch(/id="faint"/);
    await page.emulateMedia({ colorScheme: "dark" });
    expect((await violationsOf(page, { only: colourRules })).join()).toMatch(/id="faint"/);
    await close();
  });
});
