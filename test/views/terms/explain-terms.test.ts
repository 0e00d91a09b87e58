import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainTerms } from "#views/terms/explain-terms.ts";

const terms = [
  { short: "CSDLQG", long: "cơ sở dữ liệu quốc gia", path: "/thuat-ngu/#csdlqg" },
  { short: "GD&ĐT", long: "giáo dục và đào tạo", path: "/thuat-ngu/#gd-dt" },
  { short: "CSDL", long: "cơ sở dữ liệu", path: "/thuat-ngu/#csdl" },
];
const explain = (main: string): string => explainTerms(main, terms, (path) => `/goc${path}`);
/** The explained words of a page, marked off with brackets. */
const mark = (main: string): string => explain(main).replace(/<a class="term"[^>]*>([^<]*)<\/a>/g, "[$1]");

describe("explainTerms(html, terms, toHref)", () => {
  it("gives the long form and the glossary's row under the site's base", () => {
    expect(explain("<p>Kết nối CSDL.</p>")).toBe(
      '<p>Kết nối <a class="term" href="/goc/thuat-ngu/#csdl" title="cơ sở dữ liệu">CSDL</a>.</p>',
    );
  });

  it.each([
    ["the first place alone", "<p>CSDL</p><p>CSDL</p>", "<p>[CSDL]</p><p>CSDL</p>"],
    ["the longest word", "<p>CSDLQG, CSDL</p>", "<p>[CSDLQG], [CSDL]</p>"],
    ["an escaped sign", "<p>Sở GD&amp;ĐT</p>", "<p>Sở [GD&amp;ĐT]</p>"],
    [
      "no part of a word or number",
      "<p>CSDLX, 12/CSDL-BCA, R&amp;CSDL</p>",
      "<p>CSDLX, 12/CSDL-BCA, R&amp;CSDL</p>",
    ],
    [
      "nothing that is written out beside it",
      "<p>cơ sở dữ liệu (CSDL)</p><p>CSDL</p>",
      "<p>cơ sở dữ liệu (CSDL)</p><p>CSDL</p>",
    ],
    [
      "no link, later text instead",
      '<a href="#">CSDL <b>x</b></a> CSDL',
      '<a href="#">CSDL <b>x</b></a> [CSDL]',
    ],
    ["no heading", "<h2>CSDL</h2>CSDL", "<h2>CSDL</h2>[CSDL]"],
    [
      "no wording",
      "<div data-statement>CSDL<div>CSDL</div></div>CSDL",
      "<div data-statement>CSDL<div>CSDL</div></div>[CSDL]",
    ],
    [
      "no head of a column, but one of a row",
      '<table><tr><th scope="col">CSDL</th><th scope="row">CSDL</th></tr></table>',
      '<table><tr><th scope="col">CSDL</th><th scope="row">[CSDL]</th></tr></table>',
    ],
    ["nothing folded away", "<details><p>CSDL</p></details>CSDL", "<details><p>CSDL</p></details>[CSDL]"],
    ["what stands open", "<details open><p>CSDL</p></details>", "<details open><p>[CSDL]</p></details>"],
    [
      "nothing hidden",
      '<p hidden>CSDL</p><p class="a visually-hidden b">CSDL</p>',
      '<p hidden>CSDL</p><p class="a visually-hidden b">CSDL</p>',
    ],
    ["no attribute, whatever it holds", '<p title="a > CSDL">x</p>', '<p title="a > CSDL">x</p>'],
    ["no script", '<script>if (a<b) "CSDL</p>"</script>CSDL', '<script>if (a<b) "CSDL</p>"</script>[CSDL]'],
    ["no comment", "<!-- <p>CSDL --> CSDL", "<!-- <p>CSDL --> [CSDL]"],
  ])("explains %s", (_, html, expected) => {
    expect(mark(html)).toBe(expected);
  });

  it("explains a word that an attribute held before", () => {
    expect(mark('<p title="CSDL, GD&amp;ĐT">x</p><p>Sở GD&amp;ĐT</p><p>CSDL</p>')).toBe(
      '<p title="CSDL, GD&amp;ĐT">x</p><p>Sở [GD&amp;ĐT]</p><p>[CSDL]</p>',
    );
  });

  it("leaves all as it was where there are no terms", () => {
    expect(explainTerms("<p>CSDL</p>", [], (path) => path)).toBe("<p>CSDL</p>");
  });

  it("adds links and changes nothing else, whatever stands there", () => {
    const part = fc.constantFrom(
      "CSDL",
      "<p>",
      "</p>",
      "<a href='x'>",
      "</a>",
      "<br>",
      "<",
      ">",
      "&amp;",
      '"',
      "GD&amp;ĐT",
      "<h2>",
      "</h2>",
      " ",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const html = parts.join("");
        const explained = explainTerms(html, terms, (path) => path);
        expect(explained.replace(/<a class="term"[^>]*>([^<]*)<\/a>/g, "$1")).toBe(html);
      }),
    );
  });
});
