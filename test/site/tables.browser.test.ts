import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { csvParseRows } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { kindOf } from "./built-pages.ts";
import { documents, findings, timeline } from "./claims/entry-counts.ts";
import { place, places } from "./claims/place-counts.ts";
import { catalog, crosswalk, map, plan, planTables, searchLabels } from "./claims/plan-counts.ts";
import type { Rule } from "./claims/rule.ts";
import { readSite } from "./claims/site-tree.ts";
import { judge, sayNumber } from "./claims/statement.ts";
import { attributeOf, listTexts, numberIn, select, textOf, type Node } from "./claims/tree.ts";
import { mainSite } from "./harness.ts";

const { folder, base } = mainSite();
const site = readSite({ folder, base });

/** Rules by kind of page, as built-pages names kinds. */
const rules: Readonly<Record<string, readonly Rule[]>> = {
  "/": [planTables, searchLabels],
  "/ke-hoach/": [planTables],
  "/ke-hoach/*/": [plan],
  "/mo-hinh/": [catalog],
  "/mo-hinh/*/": [map],
  "/doi-chieu-so/": [crosswalk],
  "/thoi-han/": [timeline],
  "/luu-y/": [findings],
  "/can-cu/": [documents],
  "/dia-phuong/": [places],
  "/dia-phuong/*/": [place, planTables],
  "/tim-kiem/": [searchLabels],
};
const check = (path: string): ReturnType<typeof judge> =>
  judge((rules[kindOf(path)] ?? []).flatMap((rule) => rule(site.open(path), site)));

/** “Tải 46 dòng (.csv)”: rows of the file that it leads to; null for a link to a file of another kind. */
function countRows(link: string): number | null {
  const file = join(folder, link.slice(base.length));
  if (!file.endsWith(".csv")) return null;
  return existsSync(file) ? csvParseRows(readFileSync(file, "utf8").slice(1)).length - 1 : NaN;
}

describe("numbers of tables, legends and columns", () => {
  const held = site.pages.filter(({ path }) => rules[kindOf(path)] !== undefined);

  it("are as many as what they count, on every page", () => {
    const checked = held.map(({ path }) => ({ path, ...check(path) }));
    expect(checked.flatMap(({ path, faults }) => faults.map((fault) => `${path} ${fault}`))).toEqual([]);
    expect(Object.keys(rules).filter((kind) => !held.some(({ path }) => kindOf(path) === kind))).toEqual([]);
    expect(checked.filter(({ count }) => count === 0).map(({ path }) => path)).toEqual([]);
  });

  it.each([
    ["/", "[data-claim]"],
    ["/ke-hoach/cua-lo-2023/", "[data-claim]"],
    ["/mo-hinh/", 'td[data-label="Đã~đưa~vào"]'],
    ["/mo-hinh/kiosk-mot-cua/", ".tile-map__legend [data-claim]"],
    ["/thoi-han/", "tr[data-plan-count] td"],
    ["/luu-y/", 'section[aria-labelledby="tong-hop"] td a'],
    ["/can-cu/", 'td[data-label="Số~chỗ~dẫn"]'],
    ["/dia-phuong/", "[data-claim]"],
    ["/dia-phuong/37/", "p.answer [data-claim]"],
    ["/tim-kiem/", "label.search__label"],
  ])("of %s would be caught changed: %s", (path, selector) => {
    const all = listTexts(site.open(path), selector).filter(({ value }) => /\d/.test(value));
    const step = Math.ceil(all.length / 16);
    const texts = all.filter((_, index) => index % step === 0);
    const blind = texts.filter((node) => {
      const { value } = node;
      node.value = value.replace(/\d+/, (number) => String(Number(number) + 1));
      const isBlind = check(path).faults.length === 0;
      node.value = value;
      return isBlind;
    });
    expect(texts.length).toBeGreaterThan(0);
    expect(blind.map(({ value }) => value)).toEqual([]);
  });

  it("of downloads are the rows of the files", () => {
    const links = site.pages.flatMap(({ path }) =>
      select(site.open(path), "a.download").map((link) => ({ path, link })),
    );
    const told = links.flatMap(({ path, link }) => {
      const rows = countRows(attributeOf(link, "href"));
      return rows === null ? [] : [sayNumber(`${path} ${textOf(link)}`, numberIn(textOf(link)), rows)];
    });
    expect(judge(told).faults).toEqual([]);
    expect(told.length).toBeGreaterThan(100);
  });

  it("of the page of data are the rows of both files", () => {
    const page: Node = site.open("/du-lieu/");
    const told = select(page, "tbody tr").flatMap((row) =>
      select(row, "td a").map((link) => {
        const href = attributeOf(link, "href");
        const text = readFileSync(join(folder, href.slice(base.length)), "utf8");
        const json = href.endsWith(".json") ? (JSON.parse(text) as unknown) : null;
        const list = Array.isArray(json) ? json : Object.values(json ?? {}).find(Array.isArray);
        const there = json === null ? csvParseRows(text.slice(1)).length - 1 : (list?.length ?? NaN);
        const [cell] = select(row, 'td[data-label="Số~dòng"]');
        return sayNumber(href, numberIn(cell === undefined ? "" : textOf(cell)), there);
      }),
    );
    expect(judge(told).faults).toEqual([]);
    expect(told.length).toBeGreaterThan(10);
  });
});
