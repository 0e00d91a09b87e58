import { describe, expect, it } from "vitest";
import { type ParsedPage, parsePages, parsePlanted } from "./parsed-pages.ts";

interface Counted {
  readonly pages: number;
  readonly count: number;
  readonly faults: readonly string[];
}

/**
 * Numbers that say what they count, against what is there; runs in the browser. `data-count-of` selects what is counted, on
 * the number's own page, inside the nearest `data-count-within`, or on the pages of `data-count-at`.
 */
function findMiscounts(pages: readonly ParsedPage[]): Counted {
  let count = 0;
  const faults = pages.flatMap((own) => {
    const numbers = [...own.document.querySelectorAll("[data-count-of]")];
    count += numbers.length;
    return numbers.flatMap((number) => {
      const of = number.getAttribute("data-count-of") ?? "";
      const within = number.getAttribute("data-count-within");
      const at = number.getAttribute("data-count-at");
      const places =
        at !== null
          ? pages
              .filter(({ path, kind }) => path === at || (at.includes("*") && kind === at))
              .map(({ document }) => document)
          : [within === null ? own.document : number.closest(within)];
      const there = places.reduce((sum, place) => sum + (place?.querySelectorAll(of).length ?? 0), 0);
      const text = (number.textContent ?? "").trim();
      return text.replaceAll(".", "") === String(there)
        ? []
        : [`${own.path} says ${text}, has ${there}: ${of}`];
    });
  });
  return { count, faults, pages: pages.length };
}

/**
 * Numbers of things that pages of the site tell in their own words, and that neither say what they count nor are claims
 * that another test knows; runs in the browser. Left out: wording, quotations, cells of tables, and links (titles).
 */
function findBareNumbers(pages: readonly ParsedPage[]): readonly string[] {
  const notOurs =
    "script, style, svg, template, code, pre, q, del, ins, option, table, nav ul a, form, [data-statement], " +
    "[data-unmarked], [data-count-of], [data-claim], .prose, .download, .findings__text, .item__facts, .item__rows, " +
    ".today, .names-today li, .lede a, .document-facts, .agency__facts, .facts, .citation, .compare, .item-nav, .place-now, " +
    ".answer, .item__title, .timeline__bars, [data-title], " +
    ".finding-mark, .repairs, .cites";
  const things =
    /(?<!Đề án |\d)\d[\d.]* (?:mô hình|nhiệm vụ|mục|kế hoạch|thời hạn|điểm|văn bản|luật|chỗ|cặp|cơ quan|địa phương|nơi|đơn vị|tỉnh|thành phố|chữ|dòng|ô)(?![\p{L}])/gu;
  return pages.flatMap(({ path, document }) => {
    const main = document.querySelector("main")?.cloneNode(true) as Element | undefined;
    for (const element of main?.querySelectorAll(notOurs) ?? []) element.replaceWith(" # ");
    const text = (main?.textContent ?? "").replace(/“[^”]*”/g, " ").replace(/\s+/g, " ");
    return [...text.matchAll(things)].map(([bare]) => `${path} says ${bare}`);
  });
}

describe("numbers of the site's own sentences", () => {
  it("are as many as what they count", async () => {
    const { count, faults, pages } = await (await parsePages()).evaluate(findMiscounts);
    expect(faults).toEqual([]);
    expect(count).toBeGreaterThan(pages);
  });

  it("all say what they count", async () => {
    expect(await (await parsePages()).evaluate(findBareNumbers)).toEqual([]);
  });

  it("would be caught", async () => {
    const count = (text: string, attributes: string): string => `<b ${attributes}>${text}</b>`;
    const list = "<ul><li></li><li></li></ul>";
    const a = [
      count("2", 'data-count-of="li"'),
      count("1", 'data-count-of="li" data-count-within="section"'),
      count("3", 'data-count-of="li" data-count-within="section"'),
      count("1.002", 'data-count-of="li" data-count-at="/c/d/"'),
      count("4", 'data-count-of="li" data-count-at="/c/*/"'),
      count("0", 'data-count-of="li" data-count-at="/c/"'),
    ];
    const planted = await parsePlanted([
      { path: "/a/", html: `<main>${list}<section>${a.join("")}<ol><li></ol></section></main>` },
      {
        path: "/c/d/",
        kind: "/c/*/",
        html: `<main>${list} 7 mô hình, “8 mô hình”, 9 chữa <q>5 mục</q></main>`,
      },
      {
        path: "/c/e/",
        kind: "/c/*/",
        html: `<main>${list} Đề án 06 tỉnh, 1.200 điểm<table>3 mục</table></main>`,
      },
    ]);
    expect(await planted.evaluate(findMiscounts)).toEqual({
      pages: 3,
      count: 6,
      faults: ["/a/ says 2, has 3: li", "/a/ says 3, has 1: li", "/a/ says 1.002, has 2: li"],
    });
    expect(await planted.evaluate(findBareNumbers)).toEqual([
      "/c/d/ says 7 mô hình",
      "/c/e/ says 1.200 điểm",
      "/c/e/ says 3 mục",
    ]);
  });
});
