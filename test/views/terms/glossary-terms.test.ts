import { describe, expect, it } from "vitest";
import { findTerms, listTerms } from "#views/terms/glossary-terms.ts";
import { makeHandbook } from "../../helpers/make-handbook.ts";

const entry = (short: string, long: string) => ({ short, long: [long], search: true });
const terms = listTerms(
  makeHandbook([], {
    glossary: [
      entry("KHTC", "kế hoạch tài chính"),
      entry("CSDL", "cơ sở dữ liệu"),
      entry("CSDLQG", "cơ sở dữ liệu quốc gia"),
      entry("GD&ĐT", "giáo dục và đào tạo"),
      entry("Hue-S", "ứng dụng của Huế"),
      entry("Đề án 06", "Quyết định số 06/QĐ-TTg"),
      { ...entry("TT", "thông tư"), onlyInNumbers: true },
    ],
  }),
);

describe("listTerms(handbook)", () => {
  it("leads to the glossary's row", () => {
    expect(terms.find((term) => term.short === "Hue-S")).toEqual({
      short: "Hue-S",
      long: "ứng dụng của Huế",
      path: "/thuat-ngu/#hue-s",
    });
  });

  it("leaves out names and what has its meaning in numbers alone", () => {
    expect(terms.map((term) => term.short)).not.toEqual(expect.arrayContaining(["Đề án 06"]));
    expect(terms.map((term) => term.short)).not.toEqual(expect.arrayContaining(["TT"]));
  });
});

describe("findTerms(texts, terms)", () => {
  it.each([
    [
      ["Kết nối CSDL và KHTC.", "CSDL"],
      ["CSDL", "KHTC"],
    ],
    [["CSDLQG về dân cư"], ["CSDLQG"]],
    [["Sở GD&ĐT", "Sở GD"], ["GD&ĐT"]],
    [["App Hue-S"], ["Hue-S"]],
    [["số 179/KHTC-UB, csdl, CSDLX, tỉnh TT Huế"], []],
    [[], []],
  ])("%j", (texts, expected) => {
    expect(findTerms(texts, terms).map((term) => term.short)).toEqual(expected);
  });
});
