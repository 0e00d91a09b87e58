import { describe, expect, it } from "vitest";
import { readHtmlText } from "#importer/formats/html/html-text.ts";

/** Lines of a page, what was left out as “kind line”, and the words aside. */
async function read(
  html: string,
): Promise<{ lines: readonly string[]; told: string[]; aside: readonly string[] }> {
  const page = await readHtmlText(html);
  if (typeof page === "string") return { lines: [page], told: [], aside: [] };
  return {
    lines: page.lines,
    told: page.leftOut.map(({ kind, line }) => `${kind} ${line}`),
    aside: page.aside,
  };
}

describe("what a page does not print", () => {
  it.each([
    ["hidden by its style", '<p>A<p style="display: none">ẩn<p style="mso-hide:all">ẩn', ["A"], ["hidden-text 2", "hidden-text 2"]],
    ["hidden by a class", "<style>.an{visibility:hidden} /* x */ @media print{.b{display:none}}</style><p class=an>ẩn<p class=b>B", ["B"], ["hidden-text 1"]],
    ["hidden by its size or its colour", '<p>A<span style="font-size:0">ẩn</span><font color=white>ẩn</font>B', ["AB"], ["hidden-text 1", "hidden-text 1"]],
    ["struck by its element", "<p>A<s>x</s><strike>x</strike><del>x</del>B", ["AB"], ["struck-text 1", "struck-text 1", "struck-text 1"]],
    ["struck by its style or class", '<style>.c1{text-decoration:line-through}</style><p>A<span class=c1>x</span><span style="text-decoration:line-through">x</span>', ["A"], ["struck-text 1", "struck-text 1"]],
    ["hidden by the last of what many rules say", "<style>.a{color:red;display:block}.a{display:none}</style><p class=a>ẩn<p>A", ["A"], ["hidden-text 1"]],
    ["deleted by a change that is told", '<p>A<del datetime=x>x</del><ins datetime=x>B</ins>', ["AB"], ["tracked-changes 1", "tracked-changes 1"]],
    ["a formula", "<p>A<math><mi>x</mi></math>", ["A"], ["unread-object 1"]],
    ["in a row of a table", "<p>A<table><tr><td>1<td>B<tr><td>2<td><s>x</s>C</table>", ["A", "| 1 | B |", "| 2 | C |"], ["struck-text 3"]],
    ["hidden, in a table that lays out a page", "<table><tr><td>A<s>x</s></table>", ["A"], ["struck-text 1"]],
    ["a comment of Word's", "<p>A<a class=msocomanchor>[B1]</a><div style='mso-element:comment-list'><div style='mso-element:comment'>Nội bộ</div></div>", ["A"], ["unread-object 2"]],
    ["a head of pages", "<div style='mso-element:header'>Bản nháp</div><p>A", ["A"], ["unread-object 1"]],
    ["a foot of pages with their number, without a word", "<p>A<div style='mso-element:footer'>Trang 2</div>", ["A"], []],
    ["a navigation, without a word", "<nav><p hidden>ẩn</nav><p>A", ["A"], []],
  ])("is text %s", async (_, html, lines, told) => {
    const found = await read(html);
    expect({ lines: found.lines, told: found.told }).toEqual({ lines, told });
  }); // prettier-ignore

  it.each([
    ["shown by what is said last", '<style>.a{display:none}</style><p class=a style="display:block">A'],
    ["white on a colour", '<p style="background:#003366;color:#fff">A'],
    [
      "white where a sheet that is not at hand may colour it",
      '<link rel=stylesheet href=x><p style="color:white">A',
    ],
    ["inserted, and not deleted", "<p><ins>A</ins>"],
  ])("is not text %s", async (_, html) => {
    expect(await read(html)).toEqual({ lines: ["A"], told: [], aside: [] });
  });

  it("is declared in two hundred characters (longestDeclaration)", async () => {
    const struck = async (length: number) => {
      const words = "text-decoration:".padEnd(length - 12, "a");
      return read(`<style>.a{${words}line-through}</style><p>A<span class=a>x</span>`);
    };
    expect([(await struck(200)).lines, (await struck(201)).lines]).toEqual([["A"], ["Ax"]]);
  });

  it("stands aside, for a mark of secrecy to be sought in it", async () => {
    const { aside } = await read(
      "<title>TÊN</title><body><div style='mso-element:header'>ĐẦU TRANG</div><p hidden>ẨN<!--[if gte vml 1]><v:t>KHUNG</v:t><![endif]--><p>A",
    );
    expect(aside).toEqual(["TÊN", "ĐẦU TRANG", "ẨN"]);
    expect((await read("<p>A<!--[if gte vml 1]><v:t>KHUNG</v:t><![endif]-->")).aside).toEqual(["KHUNG"]);
  });
});

describe("lists whose marks a style sheet prints", () => {
  it("count by name over lists apart, as the export of Google Docs has them", async () => {
    const { lines } = await read(
      `<style>ol{margin:0}.lst-k-0>li:before{content:"Mô hình " counter(lst-ctn-k-0,decimal) ": "}.lst-k-1>li:before{content:counter(lst-ctn-k-0,decimal) "." counter(lst-ctn-k-1,lower-latin) ") "}ul.lst-u-0{list-style-type:none}.lst-u-0>li:before{content:"\\0025cf  "}.c1{font-weight:700}</style>
      <ol class="c0 lst-k-0 start" start=1><li>A</li></ol><ol class="lst-k-1 start" start=1><li>x<li>y</ol><ul class="lst-u-0"><li class=c1>z</ul><ol class="lst-k-0" start=2><li>B</ol>`,
    );
    expect(lines).toEqual(["Mô hình 1: A", "1.a) x", "1.b) y", "**- z**", "Mô hình 2: B"]);
  });
});
