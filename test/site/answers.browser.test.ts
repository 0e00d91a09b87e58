import { describe, expect, it } from "vitest";
import { checkAgencyPage } from "./claims/agency-page.ts";
import { checkModelPage } from "./claims/model-page.ts";
import { readSite } from "./claims/site-tree.ts";
import type { Checked } from "./claims/statement.ts";
import { listTexts, select, textAt, textOf, type Node } from "./claims/tree.ts";
import { mainSite } from "./harness.ts";

const site = readSite(mainSite());
const models = site.ofKind("/mo-hinh/*/");
const agencies = site.ofKind("/co-quan/*/");
const names = new Map(agencies.map(({ path }) => [path, textAt(site.open(path), "h1")]));
const placeCount = new Set(select(site.open("/"), "tr[data-plan-row] th a.place").map((link) => textOf(link)))
  .size;
const checkModel = (page: Node): Checked => checkModelPage(page, placeCount, names);
const checkAgency = (page: Node): Checked => checkAgencyPage(page, site.follow);

/** Every text of a page's answer that is still held to be true after it was changed; the page stays as it was. */
function listBlind(page: Node, check: (page: Node) => Checked, change: (text: string) => string): string[] {
  return listTexts(page, "p.answer").flatMap((node) => {
    const { value } = node;
    node.value = change(value);
    const isBlind = node.value !== value && check(page).faults.length === 0;
    node.value = value;
    return isBlind ? [value.trim()] : [];
  });
}

describe("the answer of every model", () => {
  it.each(models)("$path is what its tables show", ({ path }) => {
    const { count, faults } = checkModel(site.open(path));
    expect(faults).toEqual([]);
    expect(count).toBeGreaterThan(2);
  });

  it("would be caught with any number, place or body changed", () => {
    const some = models.filter((_, index) => index % 6 === 0).map(({ path }) => site.open(path));
    const addOne = (text: string): string => text.replace(/\d+/u, (number) => String(Number(number) + 1));
    const addName = (text: string): string => text.replace(/(?=\p{Lu})/u, "Phòng ");
    expect(some.flatMap((page) => listBlind(page, checkModel, addOne))).toEqual([]);
    const heads = /^(?:Đơn vị|Số hiệu|Cùng mang|Phụ lục|Kế hoạch)/u;
    expect(
      some.flatMap((page) => listBlind(page, checkModel, addName)).filter((text) => !heads.test(text)),
    ).toEqual([]);
  });
});

describe("the answer of every agency", () => {
  it.each(agencies)("$path is what its tables show", ({ path }) => {
    const { count, faults } = checkAgency(site.open(path));
    expect(faults).toEqual([]);
    expect(count).toBeGreaterThan(10);
  });

  it("would be caught with any count changed", () => {
    const some = agencies.filter((_, index) => index % 6 === 0).map(({ path }) => site.open(path));
    const addOne = (text: string): string =>
      text.replace(/(?<!Đề án )\d+(?= (?:mục|mô hình|nhiệm vụ|cơ quan|kế hoạch)|$)/u, (number) =>
        String(Number(number) + 1),
      );
    expect(some.flatMap((page) => listBlind(page, checkAgency, addOne))).toEqual([]);
  });
});
