import { readPrintedPieces } from "#importer/facts/printed-pieces.ts";
import * as phrases from "#importer/facts/signature-phrases.ts";
import { readPost, readSignatories } from "#importer/facts/signatures.ts";
import { foldAligned } from "#text/fold.ts";
import { describe, expect, it } from "vitest";
import { importWords } from "../../helpers/import-words.ts";
import { testPhrases } from "../../helpers/phrases.ts";

testPhrases(phrases);

const signed = (...lines: string[]) =>
  readSignatories(readPrintedPieces(lines), importWords.head).map(({ name, title }) => `${title}: ${name}`);

describe("readPost(line, words)", () => {
  it.each([
    ["CHỦ TỊCH", "chủ tịch"],
    ["KT. CHỦ TỊCH", "chủ tịch"],
    ["Phó Chủ tịch UBND xã", "chủ tịch"],
    ["PHÓ TRƯỞNG CÔNG AN", "trưởng công an"],
    ["PHÓ CHÁNH", "phó chánh"],
    ["CHỦ TỊCHH", undefined],
    ["BAN CHỦ TỊCH", undefined],
    ["PHÓ", undefined],
    ["TM. ỦY BAN NHÂN DÂN", undefined],
    ["", undefined],
  ])("of “%s” is %s", (line, post) => {
    expect(readPost(foldAligned(line), importWords.head)).toBe(post);
  });
});

describe("readSignatories(lines, words)", () => {
  it("leaves out the body at the head of a column where a post stands below it", () => {
    expect(signed("SỞ Y TẾ", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Lê Văn Mẫu")).toEqual([
      "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC: Lê Văn Mẫu",
    ]);
    expect(signed("UBND TỈNH", "CHỦ TỊCH", "Lê Văn Mẫu")).toEqual(["UBND TỈNH CHỦ TỊCH: Lê Văn Mẫu"]);
    expect(signed("GIÁM ĐỐC SỞ TƯ PHÁP", "Hồ Thị Mẫu")).toEqual(["GIÁM ĐỐC SỞ TƯ PHÁP: Hồ Thị Mẫu"]);
  });

  it("reads post and name from lines and from one cell", () => {
    expect(signed("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Lê Văn Mẫu")).toEqual([
      "TM. ỦY BAN NHÂN DÂN CHỦ TỊCH: Lê Văn Mẫu",
    ]);
    expect(signed("TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Hồ Thị Mẫu")).toEqual([
      "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH: Hồ Thị Mẫu",
    ]);
  });

  it("takes neither a sentence nor a heading for a signature", () => {
    expect(
      signed("CHỦ TỊCH UBND tỉnh Đông Giang giao các Sở", "PHỤ LỤC Danh Mục Mô Hình", "UBND tỉnh"),
    ).toEqual([]);
  });

  it("reads the post below the name, of two who sign side by side", () => {
    expect(signed("CÔNG AN TỈNH", "KT. GIÁM ĐỐC", "Đại tá Lê Văn Mẫu", "PHÓ GIÁM ĐỐC", "Nơi nhận:")).toEqual([
      "PHÓ GIÁM ĐỐC: Lê Văn Mẫu",
    ]);
  });

  it("looks for a post in the five lines above a name, and in three below (linesAbove, linesBelow)", () => {
    const capitals = (count: number) => Array.from({ length: count }, (_, index) => `DÒNG ${"ABCDE"[index]}`);
    expect(signed("CHỦ TỊCH", ...capitals(4), "Lê Văn Mẫu")).toHaveLength(1);
    expect(signed("CHỦ TỊCH", ...capitals(5), "Lê Văn Mẫu")).toEqual([]);
    expect(signed("CHỦ TỊCH", "Lê Văn Mẫu", ...capitals(4))).toEqual(["DÒNG A DÒNG B DÒNG C: Lê Văn Mẫu"]);
  });

  it("takes a name of up to 45 characters, a post of up to 80, both of up to 160 (longestName, longestPost, longestSigned)", () => {
    const name = (length: number) => `Lê Văn ${"A".padEnd(length - 7, "a")}`;
    expect(signed("CHỦ TỊCH", name(45))).toHaveLength(1);
    expect(signed("CHỦ TỊCH", name(46))).toEqual([]);
    const post = (length: number) => "CHỦ TỊCH ".padEnd(length, "A");
    expect(signed(post(80), "Lê Văn Mẫu")).toHaveLength(1);
    expect(signed(post(81), "Lê Văn Mẫu")).toEqual([]);
    expect(signed(`${post(149)} Lê Văn Mẫu`)).toHaveLength(1);
    expect(signed(`${post(150)} Lê Văn Mẫu`)).toEqual([]);
  });
});
