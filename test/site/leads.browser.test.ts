import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { countFacet } from "#search/page/facets.ts";
import { openSearch } from "../search/ask/search-site.ts";
import { countRoles, listItems } from "./claims/agency-page.ts";
import { readDeadlineNote, readMatrix, readMatrixNote, readTimeline, toItem } from "./claims/lead-numbers.ts";
import { readSite } from "./claims/site-tree.ts";
import { attributeOf, select, textAt } from "./claims/tree.ts";
import { mainSite, startHarness, type Harness } from "./harness.ts";

const site = readSite(mainSite());
const timeline = readTimeline(site.open("/thoi-han/"));
const matrix = readMatrix(site.open("/ma-tran/"));
const unique = (items: readonly string[]): string[] => [...new Set(items)].sort();

/** Every body with a page: the items that its page says it leads, and those of them without a deadline there. */
const agencies = site.ofKind("/co-quan/*/").map(({ path }) => {
  const page = site.open(path);
  const rows = select(page, 'section[aria-labelledby="chu-tri"] tbody tr');
  return {
    id: path.split("/").at(-2) ?? "",
    name: textAt(page, "h1"),
    led: listItems(page, "leads").sort(),
    undated: rows
      .filter((row) => textAt(row, 'td[data-label="Thời~hạn"]') === "không nêu")
      .map((row) => toItem(attributeOf(select(row, "td a")[0] ?? row, "href"))),
  };
});

/** Whether the plan's page says that an item is of a model: then it stands in the matrix. */
function isOfModel(item: string): boolean {
  const [path = "", anchor = ""] = item.split("#");
  const [section] = select(site.open(path), `article#${anchor}`);
  if (section === undefined) throw new Error(`No item ${item}`);
  const [fact] = select(section, "div.item__fact").filter((one) => textAt(one, "dt") === "Danh mục");
  return (
    fact !== undefined && select(fact, "a").some((link) => attributeOf(link, "href").includes("/mo-hinh/"))
  );
}

describe("the items that a body leads, by body or annex", () => {
  const search = openSearch(join(mainSite().folder, "chi-muc"));

  it.each(agencies)("$id: the same in the time line as on its page", ({ id, led, undated }) => {
    const { said, note, shown } = timeline(id);
    expect(said).toBe(led.length);
    expect(unique([...shown, ...undated])).toEqual(led);
    expect(shown.filter((item) => undated.includes(item))).toEqual([]);
    const two = unique(shown).filter((item) => shown.filter((one) => one === item).length > 1);
    expect(readDeadlineNote(note)).toEqual({ two: two.length, none: undated.length });
  });

  it.each(agencies)("$id: the same in the matrix as on its page", ({ id, led }) => {
    const { said, note, shown } = matrix(id);
    expect(said).toBe(led.length);
    expect(unique(shown)).toEqual(led.filter(isOfModel));
    expect(readMatrixNote(note, led.length)).toBe(unique(shown).length);
  });

  it.each(agencies)("$id: the same in the facet of search as on its page", async ({ name, led }) => {
    const { data, search: run } = search;
    const lead = data.leads.indexOf(name);
    const all = data.records.filter((record) => lead >= 0 && record.leads.includes(lead));
    expect(unique(all.map(({ url }) => toItem(url)))).toEqual(led);
    const { hits } = await run(`chủ trì: ${name}`);
    const option = countFacet(hits, "chu-tri", {}, data, new Map()).find(({ value }) => value === name);
    expect(option?.count ?? 0).toBe(led.length);
  });

  it("is the number of the list of agencies, for every role", () => {
    const rows = select(site.open("/co-quan/"), "tr[data-plans]");
    expect(rows.length).toBeGreaterThan(50);
    const wrong = rows.flatMap((row) => {
      const page = site.follow(attributeOf(select(row, "th a")[0] ?? row, "href"));
      if (page === null) return [`${textAt(row, "th")} has no page`];
      const plans = select(page, 'section[aria-labelledby="ke-hoach"] tbody tr').length;
      return [...countRoles(page), ["Kế hoạch", plans] as const].flatMap(([label, there]) => {
        const told = textAt(row, `td[data-label="${label.replaceAll(" ", "~")}"]`);
        return Number(told) === there ? [] : [`${textAt(row, "th")}, ${label}: ${told}, has ${there}`];
      });
    });
    expect(wrong).toEqual([]);
  });

  it("is of bodies with names of their own, and of some that lead", () => {
    expect(new Set(agencies.map(({ name }) => name)).size).toBe(agencies.length);
    expect(agencies.filter(({ led }) => led.length > 0).length).toBeGreaterThan(20);
    const options = select(site.open("/thoi-han/"), 'select[name="cq"] option').map((one) =>
      attributeOf(one, "value"),
    );
    const known = new Set(agencies.map(({ id }) => id));
    expect(options.filter((id) => id !== "" && !known.has(id))).toEqual([]);
  });
});

/** What a filtered page shows and says for each body; runs in the browser. */
function choose({ ids, item, cell }: { ids: readonly string[]; item: string; cell: string }) {
  const select = document.querySelector<HTMLSelectElement>('select[name="cq"]');
  return ids.map((id) => {
    if (select !== null) {
      select.value = id;
      select.dispatchEvent(new Event("change", { bubbles: true }));
    }
    const seen = [...document.querySelectorAll(item)].filter(
      (link) => link.closest("[hidden]") === null && link.closest(cell) !== null,
    );
    return {
      id,
      said: document.querySelector("[data-filter-count]")?.textContent ?? "",
      shown: seen.map((link) => link.getAttribute("href") ?? ""),
    };
  });
}

describe("the filter of leads in the browser", () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness();
  });
  afterAll(async () => {
    await harness.close();
  });
  const leading = agencies.filter(({ led }) => led.length > 0);

  it.each([
    ["/thoi-han/", "tr[data-deadline] th a", "tr", timeline],
    ["/ma-tran/", "td[data-plan] a", "td:not([data-muted])", matrix],
  ] as const)("of %s shows for every body what its choice says", async (path, item, cell, read) => {
    const { page, assertQuiet, close } = await harness.openPage(path);
    const seen = await page.evaluate(choose, { ids: leading.map(({ id }) => id), item, cell });
    for (const { id, said, shown } of seen) {
      const { note, shown: wanted } = read(id);
      const own = new Set(wanted);
      const items = shown.map(toItem);
      expect([id, unique(items.filter((one) => own.has(one)))]).toEqual([id, unique(wanted)]);
      if (path === "/thoi-han/") expect([id, items.length]).toEqual([id, wanted.length]);
      expect(said).toContain(note);
    }
    assertQuiet();
    await close();
  });

  it("of search counts the same on its page", async () => {
    const [most] = leading.toSorted((a, b) => b.led.length - a.led.length);
    const name = most?.name ?? "";
    const query = new URLSearchParams({ q: `chủ trì: ${name}`, "chu-tri": name });
    const { page, assertQuiet, close } = await harness.openPage(`/tim-kiem/?${query.toString()}`);
    await page.waitForSelector('[data-results][data-state="done"]');
    const option = page.locator('select[name="chu-tri"] option:checked');
    expect(await option.innerText()).toContain(`(${most?.led.length ?? 0})`);
    const links = page.locator("[data-list] > li a");
    const next = page.locator("[data-pages] a[data-step='1']");
    const hrefs: string[] = [];
    for (;;) {
      hrefs.push(...(await links.evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""))));
      if (!(await next.isVisible())) break;
      await next.click();
      await page.waitForSelector('[data-results][data-state="done"]');
    }
    expect(unique(hrefs.map(toItem))).toEqual(most?.led ?? []);
    assertQuiet();
    await close();
  });
});
