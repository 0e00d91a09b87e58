import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { areWhole, colourRules, darkViolationsOf, openFolded, thinOut, violationsOf } from "./axe.ts";
import { findPages, kindOf, typicalOfEachKind } from "./built-pages.ts";
import { type Harness, type OpenWindow, mainSite, startHarness } from "./harness.ts";

let harness: Harness;
let window: OpenWindow;

beforeAll(async () => {
  harness = await startHarness();
  window = await harness.openWindow();
});
afterAll(async () => {
  await harness.close();
});

const pages = typicalOfEachKind(findPages(mainSite().folder)).map(({ path }) => ({
  path,
  kind: kindOf(path),
}));

describe.each(pages)("$kind ($path)", ({ path }) => {
  // One page a kind, loaded once. Colours hang on the scheme, all other rules on the width.
  it("has no axe violation at 1440 and 360 px, light and dark, with all that is folded open", async () => {
    const { page, visit } = window;
    await visit(path);
    // Thinned first: what is opened is laid out.
    await thinOut(page);
    await openFolded(page);
    expect(await violationsOf(page), "1440 px, light").toEqual([]);
    await page.setViewportSize({ width: 360, height: 800 });
    await openFolded(page);
    expect(await violationsOf(page), "360 px, light").toEqual([]);
    expect(await darkViolationsOf(page), "360 px, dark").toEqual([]);
    await page.setViewportSize({ width: 1440, height: 900 });
    expect(await darkViolationsOf(page), "1440 px, dark").toEqual([]);
  });
});

describe("axe", () => {
  it.skipIf(areWhole)(
    "is asked of four rows of a kind, or of one, of one in each list, and of each that holds another kind",
    async () => {
      const { page, close } = await harness.openPage("/404.html");
      await page.evaluate(() => {
        const row = (n: number): string =>
          `<li${n === 30 ? " class=odd" : ""}><a href="#a${n}">${n}${n === 20 ? "<b></b>" : ""}</a></li>`;
        const list = `<ul>${Array.from({ length: 40 }, (_, n) => row(n)).join("")}</ul>`;
        document.body.innerHTML = `<main>${list}${list}</main><ol><li>0</li></ol>`;
      });
      const left = (): Promise<unknown> =>
        page.evaluate(() =>
          [...document.querySelectorAll("ul, ol")].map((one) =>
            [...one.children].map((row) => row.textContent),
          ),
        );
      await thinOut(page);
      expect(await left()).toEqual([["0", "1", "2", "3", "20", "30"], ["0", "20", "30"], ["0"]]);
      await thinOut(page, 1);
      expect(await left()).toEqual([["0", "20", "30"], ["0"]]);
      await close();
    },
  );

  it("would find links too small and too close, folded at first", async () => {
    const { page, close } = await harness.openPage("/404.html");
    const links = [1, 2, 3].map((n) => `<li><a href="#a${n}">${n}</a></li>`).join("");
    await page.evaluate((list) => {
      document.body.innerHTML = `<main><h1>A</h1><details><summary>Mở</summary><ul>${list}</ul></details></main>`;
    }, links);
    expect((await violationsOf(page)).join()).not.toMatch(/target-size/);
    await openFolded(page);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync("li { font-size: 8px; line-height: 1; }");
      document.adoptedStyleSheets.push(sheet);
    });
    expect((await violationsOf(page)).join()).toMatch(/target-size/);
    await close();
  });

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
