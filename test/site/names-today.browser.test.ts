import { planUrl } from "#paths/site-paths.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toPlaceToday } from "#views/parts/names-through-time.ts";
import { type Harness, startHarness } from "./harness.ts";
import { type ParsedPage, parsePages, parsePlanted } from "./parsed-pages.ts";
import { handbook } from "../helpers/own-content.ts";

/** Places of plans that are called otherwise today. */
const changed = handbook.plans.flatMap((plan) => {
  const today = toPlaceToday(handbook, plan.place);
  const names = today?.entries.map((entry) => entry.name) ?? [];
  return today === null
    ? []
    : [
        {
          plan: planUrl(plan.id),
          name: plan.place.name,
          summary: today.summary,
          now: today.summary.replace(/^nay: /u, ""),
          names,
        },
      ];
});

/** Pages with a chip of a changed place whose line of names lacks today's, and pages that name one and nowhere say or link it. */
function findUntold(pages: readonly ParsedPage[], places: typeof changed): readonly string[] {
  return pages.flatMap(({ path, document: page }) => {
    const main = page.querySelector("main")?.cloneNode(true) as Element | undefined;
    const links = [...(main?.querySelectorAll("a") ?? [])].map((link) => link.getAttribute("href") ?? "");
    const line = main?.querySelector(".names-today > summary")?.textContent ?? "";
    const hasChip = (plan: string): boolean => page.querySelector(`a.place[href$="${plan}"]`) !== null;
    const untold = places.filter(({ plan, now }) => hasChip(plan) && !line.includes(now));
    for (const wording of main?.querySelectorAll("[data-statement], [data-unmarked], svg, script, code") ??
      [])
      wording.remove();
    const text = main?.textContent ?? "";
    const unnamed = places.filter(
      ({ plan, name, now, names }) =>
        text.includes(name) &&
        !text.includes(now) &&
        !names.every((one) => text.includes(one)) &&
        !links.some((link) => link.includes(plan)),
    );
    return [
      ...untold.map(({ name }) => `${path} chip without today's name: ${name}`),
      ...unnamed.map(({ name }) => `${path} names ${name} without today's name`),
    ];
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

  it("stands once on every page that has a chip of it or names it", async () => {
    expect(changed.length).toBeGreaterThan(0);
    expect(await (await parsePages()).evaluate(findUntold, changed)).toEqual([]);
    const places = [
      { plan: "/ke-hoach/a/", name: "Cũ", summary: "nay: xã Mới", now: "xã Mới", names: ["xã Mới"] },
    ];
    const chip = `<a class="place" href="/ke-hoach/a/">Cũ</a>`;
    const told = `<details class="names-today"><summary>Tên hiện nay: Cũ → xã Mới</summary></details>`;
    const bad = await parsePlanted([
      { path: "/a/", html: `<main>${chip}<span>khác</span></main>` },
      { path: "/b/", html: `<main>Cũ</main>` },
      { path: "/c/", html: `<main>${chip}${told}</main>` },
    ]);
    expect(await bad.evaluate(findUntold, places)).toEqual([
      "/a/ chip without today's name: Cũ",
      "/b/ names Cũ without today's name",
    ]);
  });

  it.each(["/", "/ma-tran/", "/doi-chieu-so/", "/luu-y/", "/thoi-han/"])(
    "is to be seen on a phone without JavaScript: %s",
    async (path) => {
      const { page, close } = await harness.openPage(path, { width: 360, javaScript: false });
      const line = page.locator(".names-today > summary");
      expect(await line.isVisible()).toBe(true);
      for (const { now } of changed) expect(await line.innerText()).toContain(now);
      await close();
    },
  );

  it("opens with its sources from the keyboard", async () => {
    const { page, assertQuiet, close } = await harness.openPage("/ma-tran/");
    const names = page.locator(".names-today");
    await names.locator("summary").focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => names.locator("li").first().isVisible()).toBe(true);
    expect(await names.innerText()).toMatch(/từ ngày \d\d\/\d+\/\d{4}; nguồn: /);
    assertQuiet();
    await close();
  });

  it("stands in search beside the first result of a place and in the facet of places", async () => {
    const { page, assertQuiet, close } = await harness.openPage("/tim-kiem/?q=VNeID");
    await page.locator('[data-results][data-state="done"]').waitFor();
    const wheres = await page.locator(".result__where").allInnerTexts();
    for (const { name, summary } of changed) {
      const own = wheres.filter((where) => where.includes(` · ${name} · `));
      // Said with the first of its results, once.
      const told = own.map((where) => where.includes(` · ${name} · ${summary} · `));
      expect(told.lastIndexOf(true)).toBe(own.length === 0 ? -1 : 0);
    }
    const options = await page.locator("select[name=dp] option").allInnerTexts();
    const named = options.filter((option) =>
      changed.some(({ name, summary }) => option.startsWith(`${name} · ${summary} (`)),
    );
    expect(named.length).toBeGreaterThan(0);
    assertQuiet();
    await close();
  });
});
