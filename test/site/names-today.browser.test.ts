import { planUrl } from "#paths/site-paths.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toPlaceToday } from "#views/parts/names-through-time.ts";
import { findPages, readPage } from "./built-pages.ts";
import { type Harness, mainSite, startHarness } from "./harness.ts";
import { handbook } from "../helpers/own-content.ts";

/** Places of plans that are called otherwise today. */
const changed = handbook.plans.flatMap((plan) => {
  const today = toPlaceToday(handbook, plan.place);
  const names = today?.entries.map((entry) => entry.name) ?? [];
  return today === null
    ? []
    : [{ plan: planUrl(plan.id), name: plan.place.name, summary: today.summary, names }];
});

interface Sample {
  readonly pages: readonly { readonly path: string; readonly html: string }[];
  readonly places: typeof changed;
}

/** Place chips not followed by today's name, and pages that name a changed place and nowhere say or link it. */
function findUntold({ pages, places }: Sample): readonly string[] {
  return pages.flatMap(({ path, html }) => {
    const page = new DOMParser().parseFromString(html, "text/html");
    const main = page.querySelector("main");
    const links = [...(main?.querySelectorAll("a") ?? [])].map((link) => link.getAttribute("href") ?? "");
    return places.flatMap(({ plan, name, summary, names }) => {
      const chips = [...page.querySelectorAll(`a.place[href$="${plan}"]`)];
      const untold = chips.filter((chip) => !chip.nextElementSibling?.textContent?.includes(summary));
      for (const wording of main?.querySelectorAll("[data-statement], [data-unmarked], svg, script") ?? [])
        wording.remove();
      const text = main?.textContent ?? "";
      const isTold =
        !text.includes(name) ||
        text.includes(summary) ||
        names.every((one) => text.includes(one)) ||
        links.some((link) => link.includes(plan));
      return [
        ...untold.map(() => `${path} chip without today's name: ${name}`),
        ...(isTold ? [] : [`${path} names ${name} without today's name`]),
      ];
    });
  });
}

describe("today's name of a changed place", () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness();
  });
  afterAll(async () => {
    await harness.close();
  });

  it("follows every chip of it, and stands on every page that names it", async () => {
    const { page, close } = await harness.openPage("/404.html");
    const pages = findPages(mainSite().folder).map((one) => ({ path: one.path, html: readPage(one) }));
    expect(changed.length).toBeGreaterThan(0);
    expect(await page.evaluate(findUntold, { pages, places: changed })).toEqual([]);
    const places = [{ plan: "/ke-hoach/a/", name: "Cũ", summary: "nay: xã Mới", names: ["xã Mới"] }];
    const chip = `<a class="place" href="/ke-hoach/a/">Cũ</a>`;
    const bad = [
      { path: "/a/", html: `<main>${chip}<span>khác</span></main>` },
      { path: "/b/", html: `<main>Cũ</main>` },
      { path: "/c/", html: `<main>${chip}<span>nay: xã Mới</span></main>` },
    ];
    expect(await page.evaluate(findUntold, { pages: bad, places })).toEqual([
      "/a/ chip without today's name: Cũ",
      "/b/ names Cũ without today's name",
    ]);
    await close();
  });

  it.each(["/", "/ma-tran/", "/doi-chieu-so/", "/luu-y/", "/thoi-han/"])(
    "is to be seen on a phone without JavaScript: %s",
    async (path) => {
      const { page, close } = await harness.openPage(path, { width: 360, javaScript: false });
      for (const { summary } of changed)
        expect(await page.getByText(summary, { exact: true }).first().isVisible()).toBe(true);
      await close();
    },
  );

  it("opens in a head of the matrix, and the arrow keys pass its note by", async () => {
    const { page, assertQuiet, close } = await harness.openPage("/ma-tran/");
    const heads = page.locator("th.matrix__head:has(details)");
    await heads.first().locator("summary").focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => heads.first().locator("li").first().isVisible()).toBe(true);
    await heads.first().locator("a.place").focus();
    await page.keyboard.press("ArrowRight");
    expect(await page.evaluate(() => document.activeElement?.className)).toContain("place");
    assertQuiet();
    await close();
  });

  it("stands in search beside results and in the facet of places", async () => {
    const { page, assertQuiet, close } = await harness.openPage("/tim-kiem/?q=VNeID");
    await page.locator('[data-results][data-state="done"]').waitFor();
    const wheres = await page.locator(".result__where").allInnerTexts();
    for (const { name, summary } of changed) {
      const own = wheres.filter((where) => where.includes(` · ${name} · `));
      expect(own.filter((where) => !where.includes(` · ${name} · ${summary} · `))).toEqual([]);
    }
    const options = await page.locator("select[name=dp] option").allInnerTexts();
    const told = options.filter((option) =>
      changed.some(({ name, summary }) => option.startsWith(`${name} · ${summary} (`)),
    );
    expect(told.length).toBeGreaterThan(0);
    assertQuiet();
    await close();
  });
});
