import { describe, expect, it, test } from "vitest";
import { formatWordingHtml } from "#client/item/wording-html.ts";
import { formatWording, type CopiedPassage } from "#client/item/wording-text.ts";

const runs = [
  { field: "Mục tiêu", statements: ["Một."] },
  { field: "Phân công", statements: ["Hai;", "Ba."] },
];
const passage = (rest: Partial<CopiedPassage> = {}): CopiedPassage => ({
  runs: runs.slice(0, 1),
  citation: "Mô hình 1, Kế hoạch số 2/KH ngày 01/8/2023 của A",
  laterCitation: "Mô hình 1, Kế hoạch số 2/KH",
  lines: "dòng 5–7",
  ...rest,
});

describe("formatWording(passages, form)", () => {
  test("copies one field as it is, its source below with its lines", () => {
    expect(formatWording([passage()], "full")).toBe(
      "Một.\n(Mô hình 1, Kế hoạch số 2/KH ngày 01/8/2023 của A, dòng 5–7)",
    );
    expect(formatWording([passage({ lines: "" })], "short")).toBe("Một.\n(Mô hình 1, Kế hoạch số 2/KH)");
    expect(formatWording([passage()], "none")).toBe("Một.");
  });

  test("names several fields, statements of a list with a dash each", () => {
    expect(formatWording([passage({ runs })], "none")).toBe("Mục tiêu: Một.\nPhân công:\n- Hai;\n- Ba.");
    expect(formatWording([passage({ runs: runs.slice(1) })], "none")).toBe("- Hai;\n- Ba.");
  });

  test("cites a plan in full the first time and short after that", () => {
    const next = passage({
      citation: "Mô hình 9, Kế hoạch số 2/KH ngày 01/8/2023 của A",
      laterCitation: "Mô hình 9, Kế hoạch số 2/KH",
      lines: "dòng 90",
    });
    const other = passage({
      citation: "Mô hình 1, Kế hoạch số 3/KH của B",
      laterCitation: "Mô hình 1, Kế hoạch số 3/KH",
    });
    expect(formatWording([passage(), next, other], "full").match(/\(.*\)/g)).toEqual([
      "(Mô hình 1, Kế hoạch số 2/KH ngày 01/8/2023 của A, dòng 5–7)",
      "(Mô hình 9, Kế hoạch số 2/KH, dòng 90)",
      "(Mô hình 1, Kế hoạch số 3/KH của B, dòng 5–7)",
    ]);
  });

  test("has nothing to cite where the page knows no source", () => {
    expect(formatWording([passage({ citation: "" })], "full")).toBe("Một.");
  });
});

describe("formatWordingHtml(passages, form)", () => {
  const html = (rest: Partial<CopiedPassage>): string =>
    formatWordingHtml([passage(rest)], "none").replace(/ style="[^"]*"/g, "");

  it.each<[string, Partial<CopiedPassage>, string]>([
    ["one field without its name", {}, "<p>Một.</p>"],
    [
      "labels bold and statements a list",
      { runs },
      "<p><b>Mục tiêu:</b> Một.</p><p><b>Phân công:</b></p><ul><li>Hai;</li><li>Ba.</li></ul>",
    ],
    [
      "cells of an annex as a table with their heads",
      {
        runs: [
          { field: "Đơn vị chủ trì (phụ lục)", statements: ["A"] },
          { field: "Thời hạn (phụ lục)", statements: ["B", "C"] },
        ],
      },
      "<table><tr><th>Đơn vị chủ trì</th><th>Thời hạn</th></tr><tr><td>A</td><td>B<br>C</td></tr></table>",
    ],
    [
      "signs of markup as signs",
      { runs: [{ field: "a", statements: ['<b> & "c"'] }] },
      "<p>&lt;b&gt; &amp; &quot;c&quot;</p>",
    ],
  ])("has %s", (_, rest, expected) => {
    expect(html(rest)).toBe(expected);
  });

  it("gives each element its own style, since Word keeps no other", () => {
    const rich = formatWordingHtml([passage({ runs })], "full");
    expect(rich.match(/<(?:p|ul|li)(?! style=")/g)).toBeNull();
    expect(rich).toContain("<i>(Mô hình 1, Kế hoạch số 2/KH ngày 01/8/2023 của A, dòng 5–7)</i>");
  });
});
