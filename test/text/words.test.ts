import { continuesCompound } from "#text/compounds.ts";
import { fold, foldAligned, stripMarks } from "#text/fold.ts";
import { joinWhitespace } from "#text/join.ts";
import { editDistance, findNearest, suggestNearest } from "#text/nearest.ts";
import { repairLines } from "#text/repair.ts";
import { parseRoman, toRoman } from "#text/roman.ts";
import { describe, expect, it } from "vitest";

describe("fold(text)", () => {
  it.each([
    ["hoá", "hoa"],
    ["Đất ĐAI", "dat dai"],
    ["Thừa Thiên Huế".normalize("NFD"), "thua thien hue"],
  ])("folds “%s”", (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it("keeps offsets when it is asked to", () => {
    const text = "Đề án “phát triển” Ứng dụng – №";
    expect(foldAligned(text)).toHaveLength(text.length);
  });
});

describe("stripMarks(text)", () => {
  it.each([
    ["TP. HUẾ", "TP. HUE"],
    ["Đường Đại La", "Duong Dai La"],
    ["ÐÂN ðó", "DAN do"],
  ])("“%s” is “%s”, its case kept", (text, expected) => {
    expect(stripMarks(text)).toBe(expected);
  });
});

describe("continuesCompound(before, afterDash)", () => {
  it.each([
    ["+ Trên cơ sở hướng dẫn, Phòng Văn hóa", "Thông tin chủ trì", true],
    ["Sở Lao động", "Thương binh và Xã hội", true],
    ["Phòng Văn hóa;", "Thông tin chủ trì", false],
    ["Phòng Y tế", "Thông tin chủ trì", false],
  ])("after “%s”, “- %s”: %s", (before, after, expected) => {
    expect(continuesCompound(before, after)).toBe(expected);
  });
});

describe("repairLines(source, repairs)", () => {
  const reason = "Lý do của biên tập viên.";

  it("changes the named line alone, and every line for “all”", () => {
    const source = ["VNNeID a", "thi xã", "VNNeID b thi xã"];
    const result = repairLines(source, [
      { line: 2, printed: "thi xã", corrected: "thị xã", reason },
      { line: "all", printed: "VNNeID", corrected: "VNeID", reason },
    ]);
    expect(result.lines).toEqual(["VNeID a", "thị xã", "VNeID b thi xã"]);
    expect(result.applied.map((repair) => repair.line)).toEqual([2, 1, 3]);
    expect(result.missed).toEqual([]);
  });

  it("tells a repair whose printed words are not there", () => {
    const repair = { line: 1, printed: "không có", corrected: "có", reason };
    expect(repairLines(["a"], [repair]).missed).toEqual([repair]);
    expect(repairLines(["a"], [{ ...repair, line: 9 }]).missed).toHaveLength(1);
  });
});

describe("small words", () => {
  it("reads and writes roman numerals of one to ten", () => {
    expect(toRoman(4)).toBe("IV");
    expect(toRoman(11)).toBeUndefined();
    expect(parseRoman("viii")).toBe(8);
    expect(parseRoman("iiii")).toBeUndefined();
  });

  it("joins white space of every kind", () => {
    expect(joinWhitespace("  a\u00a0\n\tb ")).toBe("a b");
  });

  it("suggests the near candidate, else lists some", () => {
    const candidates = ["kiosk-mot-cua", "an-sinh-xa-hoi", "to-giac-toi-pham"];
    expect(editDistance("kiosk", "kiok")).toBe(1);
    expect(findNearest("kiosk-mot-cu", candidates)).toBe("kiosk-mot-cua");
    expect(findNearest("an-sinh", candidates)).toBe("an-sinh-xa-hoi");
    expect(findNearest("xyz", candidates)).toBeUndefined();
    expect(suggestNearest("xyz", candidates)).toBe(
      "chọn một trong: “kiosk-mot-cua”, “an-sinh-xa-hoi”, “to-giac-toi-pham”.",
    );
  });
});
