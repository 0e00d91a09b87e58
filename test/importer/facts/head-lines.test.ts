import { readCaptions } from "#importer/facts/captions.ts";
import { readHeadLines } from "#importer/facts/head-lines.ts";
import { readLogicalLines } from "#importer/lines/logical-lines.ts";
import { describe, expect, it } from "vitest";
import { importWords } from "../../helpers/import-words.ts";

const read = (...lines: string[]) => readLogicalLines(lines, importWords.labels);
const day = "An Mẫu, ngày 02 tháng 8 năm 2023";

describe("readHeadLines(lines, titleEnd)", () => {
  it("tells number, day and bodies of the letterhead, and ends above the title", () => {
    const head = readHeadLines(
      read(
        "UBND TỈNH AN MẪU",
        "ĐỘC LẬP - TỰ DO - HẠNH PHÚC",
        "Số:",
        "12/KH-UBND",
        day,
        "KẾ HOẠCH",
        "Triển khai",
      ),
      7,
    );
    expect(head.map(({ isBody, symbol, date }) => [isBody, symbol, date?.on])).toEqual([
      [true, undefined, undefined],
      [false, undefined, undefined],
      [false, "12/KH-UBND", undefined],
      [false, undefined, "2023-08-02"],
    ]);
  });

  it("reads the first twenty lines of a text without a title (untitledHead)", () => {
    const text = (above: number) => [...Array.from({ length: above }, () => "Đoạn"), day];
    const days = (above: number) => readHeadLines(read(...text(above)), 0).filter(({ date }) => date).length;
    expect(days(19)).toBe(1);
    expect(days(20)).toBe(0);
  });

  it("takes a day from a line of fewer than ninety characters alone (longestDate)", () => {
    const days = (length: number) =>
      readHeadLines(read(day.padStart(length, "A")), 0).filter(({ date }) => date).length;
    expect(days(89)).toBe(1);
    expect(days(90)).toBe(0);
  });
});

describe("readCaptions(lines)", () => {
  it("reads a caption within a line and one over lines, to its bracket", () => {
    const lines = read(
      "Danh mục (Kèm theo Kế hoạch số 1/KH-UBND) của tỉnh",
      "(Ban hành kèm theo",
      "Kế hoạch này) xem",
    );
    expect(readCaptions(lines).map(({ text, lines: at }) => [text, at])).toEqual([
      ["(Kèm theo Kế hoạch số 1/KH-UBND)", [1, 1]],
      ["(Ban hành kèm theo Kế hoạch này)", [2, 3]],
    ]);
  });

  it("reads on for three lines (longestCaption)", () => {
    const ends = (...lines: string[]) =>
      readCaptions(read("(Kèm theo", ...lines)).map(({ text }) => text.endsWith(")"));
    expect(ends("Kế hoạch", "của tỉnh", "An Mẫu)")).toEqual([true]);
    expect(ends("Kế hoạch", "của", "tỉnh", "An Mẫu)")).toEqual([false]);
  });
});
