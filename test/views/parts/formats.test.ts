import { describe, expect, test } from "vitest";
import { toEvidence } from "#views/parts/evidence.ts";
import { formatForSheet, formatIssued, formatIssuedInSentence } from "#views/parts/format-date.ts";
import { compareVietnamese, formatCount, formatScore, joinNames } from "#views/parts/format-number.ts";
import { href, searchPath } from "#paths/href.ts";

describe("href(path, base)", () => {
  test.each([
    ["/", "/", "/"],
    ["/ma-tran/", "/", "/ma-tran/"],
    ["/ma-tran/", "/cong/de-an-06/", "/cong/de-an-06/ma-tran/"],
    ["/ma-tran/", "/cong/de-an-06", "/cong/de-an-06/ma-tran/"],
    ["/ke-hoach/a/#mo-hinh-1", "/b/", "/b/ke-hoach/a/#mo-hinh-1"],
    ["#mo-hinh-1", "/b/", "#mo-hinh-1"],
  ])("%s under %s is %s", (path, base, expected) => {
    expect(href(path, base)).toBe(expected);
  });
});

test("a search path encodes its query", () => {
  expect(searchPath("mô hình 24 & “a”")).toBe("/tim-kiem/?q=m%C3%B4+h%C3%ACnh+24+%26+%E2%80%9Ca%E2%80%9D");
});

describe("dates follow NĐ 30/2020/NĐ-CP", () => {
  test.each([
    ["2023-08-02", "02/8/2023", "ngày 02/8/2023"],
    ["2023-10-26", "26/10/2023", "ngày 26/10/2023"],
    ["2024-02-15", "15/02/2024", "ngày 15/02/2024"],
    ["2024-03", "3/2024", "tháng 3/2024"],
    ["2024", "2024", "năm 2024"],
    [null, "không ghi ngày", "không ghi ngày"],
  ])("%s is %s", (date, short, sentence) => {
    expect(formatIssued(date)).toBe(short);
    expect(formatIssuedInSentence(date)).toBe(sentence);
  });
});

test.each([
  ["02/8/2023", "2023-08-02"],
  ["3/2024", "tháng 3/2024"],
  ["2024", "2024"],
  ["không ghi ngày", "không ghi ngày"],
  ["Quý I/2024", "Quý I/2024"],
  ["Trước 02/8/2023", "Trước 02/8/2023"],
])("%s in a cell of a spreadsheet is %s", (printed, cell) => {
  expect(formatForSheet(printed)).toBe(cell);
});

describe("numbers and names", () => {
  test.each([
    [0, "0"],
    [999, "999"],
    [25047, "25.047"],
    [1234567, "1.234.567"],
  ])("%d is printed %s", (value, text) => {
    expect(formatCount(value)).toBe(text);
  });
  test("a score has a decimal comma", () => {
    expect(formatScore(0.934)).toBe("0,93");
  });
  test.each([
    [[], ""],
    [["A"], "A"],
    [["A", "B"], "A và B"],
    [["A", "B", "C"], "A, B và C"],
  ])("%j are joined as %s", (names, text) => {
    expect(joinNames(names)).toBe(text);
  });
  test("numbers inside names sort by value, letters in Vietnamese order", () => {
    expect(["Mô hình 10", "Mô hình 2", "Đ", "E", "D"].sort(compareVietnamese)).toEqual([
      "D",
      "Đ",
      "E",
      "Mô hình 2",
      "Mô hình 10",
    ]);
  });
});

describe("evidence", () => {
  test("a range names its first and last line and links to both", () => {
    expect(toEvidence("a", [311, 327])).toEqual({
      text: "dòng 311–327",
      path: "/ke-hoach/a/van-ban/#dong-311-327",
    });
  });
  test("one line is named once", () => {
    expect(toEvidence("a", [7, 7]).text).toBe("dòng 7");
  });
  test("no lines give no link", () => {
    expect(toEvidence("a", null)).toBeNull();
  });
});
