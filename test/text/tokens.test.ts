import { foldedWords, hasMarks, readTokens, toKey, toToned } from "#text/tokens.ts";
import { describe, expect, it } from "vitest";

describe("readTokens(text)", () => {
  it("parts words at every sign and tells what stands before each", () => {
    expect(readTokens("“Số 06/QĐ-TTg”, Hoá").map(({ printed, gap }) => [gap, printed])).toEqual([
      ["“", "Số"],
      [" ", "06"],
      ["/", "QĐ"],
      ["-", "TTg"],
      ["”, ", "Hoá"],
    ]);
  });

  it("keeps the offsets of the text", () => {
    const text = "Thị xã Cửa Lò (xã)";
    expect(readTokens(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "Thị",
      "xã",
      "Cửa",
      "Lò",
      "xã",
    ]);
  });

  it.each([
    ["Hoá", "hóa", "hoa"],
    ["quí", "quý", "quy"],
    ["Đội", "đội", "doi"],
    ["Huế".normalize("NFD"), "huế", "hue"],
  ])("reads “%s” exactly as “%s”, without marks as “%s”", (text, exact, folded) => {
    expect(readTokens(text)).toMatchObject([{ exact, folded }]);
  });

  it.each(["", "– … “”", "\ufe0f"])("finds no word in “%s”", (text) => {
    expect(readTokens(text)).toEqual([]);
  });
});

describe("toToned(text)", () => {
  it.each([
    ["nghiã", "nghĩa", true],
    ["số", "sổ", false],
    ["so", "số", false],
  ])("“%s” and “%s” are one word: %s", (one, other, expected) => {
    expect(toToned(one) === toToned(other)).toBe(expected);
  });
});

describe("foldedWords(text)", () => {
  it("folds the words at every sign", () => {
    expect(foldedWords("QĐ-TTg, 06/CP")).toEqual(["qd", "ttg", "06", "cp"]);
  });

  it("does not part a word at what prints nothing", () => {
    expect(foldedWords("Hu\u00adế")).toEqual(["hue"]);
  });
});

describe("toKey(text)", () => {
  it.each([
    ["Kế hoạch số 06/KH-UBND.", "kế hoạch: SỐ 06 KH UBND", true],
    ["Thị xã", "thi xa", true],
    ["Thị xã", "Thị trấn", false],
  ])("“%s” and “%s” have one key: %s", (one, other, expected) => {
    expect(toKey(one) === toKey(other)).toBe(expected);
  });
});

describe("hasMarks(word)", () => {
  it.each([
    ["sở", true],
    ["đi", true],
    ["so", false],
  ])("“%s”: %s", (text, expected) => {
    expect(readTokens(text).map(hasMarks)).toEqual([expected]);
  });
});
