import { alignText } from "#text/aligned.ts";
import { readTitleBlock } from "#importer/facts/title-block.ts";
import { readPortalLines } from "#importer/facts/portal-lines.ts";
import { readIssuerSentence } from "#importer/facts/issuer-sentence.ts";
import { readCaptions } from "#importer/facts/captions.ts";
import { readHeadLines } from "#importer/facts/head-lines.ts";
import { orderColumns, readPrintedPieces } from "#importer/facts/printed-pieces.ts";
import { readLogicalLines } from "#importer/lines/logical-lines.ts";
import { describe, expect, it } from "vitest";
import { importWords } from "../../helpers/import-words.ts";

const read = (...lines: string[]) => readLogicalLines(lines, importWords.labels);
const pieces = (...lines: string[]) => readPrintedPieces(lines);
const day = "An Mẫu, ngày 02 tháng 8 năm 2023";

describe("readHeadLines(pieces, isTitled)", () => {
  it("tells number, day and bodies of the letterhead", () => {
    const head = readHeadLines(
      pieces("UBND TỈNH AN MẪU", "ĐỘC LẬP - TỰ DO - HẠNH PHÚC", "Số:", "12/KH-UBND", day),
      true,
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
    const days = (above: number) =>
      readHeadLines(pieces(...text(above)), false).filter(({ date }) => date).length;
    expect(days(19)).toBe(1);
    expect(days(20)).toBe(0);
  });

  it("takes a day from a line of fewer than ninety characters alone (longestDate)", () => {
    const days = (length: number) =>
      readHeadLines(pieces(day.padStart(length, "A")), false).filter(({ date }) => date).length;
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

const block = (...lines: string[]) => readTitleBlock(readPrintedPieces(lines), importWords.head);

describe("how long the parts of a head may be", () => {
  it.each([
    [120, true],
    [121, false],
  ])("a subject of %i characters names the issuer (longestSubject): %s", (length, expected) => {
    const text = `${"Sở ".padEnd(length, "a")} ban hành Kế hoạch như sau:`;
    expect(readIssuerSentence([{ ...alignText(text), line: 1, to: 1 }]) !== undefined).toBe(expected);
  });

  it.each([
    [["Số hiệu: 5/KH-UBND"], 0],
    [["Số hiệu: 5/KH-UBND", "Tình trạng: Còn hiệu lực"], 2],
  ])("%j: two labels make a portal's head (leastLabels)", (lines, count) => {
    expect(readPortalLines(readPrintedPieces(lines), importWords.head)).toHaveLength(count);
  });

  it.each([
    [2, 1],
    [3, 2],
  ])("a gap of %i blanks parts a line into %i columns (leastGap)", (gap, columns) => {
    expect(readPrintedPieces([`SỞ Y TẾ${" ".repeat(gap)}An Mẫu`])).toHaveLength(columns);
  });

  it.each([
    // One blank between words: only what stands at the right of a letterhead begins a column.
    [
      "UBND TỈNH MẪU CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      ["UBND TỈNH MẪU", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ],
    ["SỞ Y TẾ Độc lập - Tự do - Hạnh phúc", ["SỞ Y TẾ", "Độc lập - Tự do - Hạnh phúc"]],
    ["Bảo đảm độc lập về tài chính", ["Bảo đảm độc lập về tài chính"]],
    ["K Ế H O Ạ C H", ["KẾHOẠCH"]],
    ["V. TỔ CHỨC THỰC HIỆN", ["V. TỔ CHỨC THỰC HIỆN"]],
  ])("“%s” is %j", (line, pieces) => {
    expect(readPrintedPieces([line]).map(({ text }) => text)).toEqual(pieces);
  });

  it.each([
    [24, 0],
    [25, 1],
  ])("a line behind %i blanks stands in column %i (leastIndent)", (indent, column) => {
    expect(readPrintedPieces([`${" ".repeat(indent)}CHỦ TỊCH`]).map((piece) => piece.column)).toEqual([
      column,
    ]);
  });

  it("orders the halves of a letterhead by column", () => {
    const order = (...rows: string[]) => orderColumns(readPrintedPieces(rows)).map(({ text }) => text);
    expect(order("| A1 | B1 |", "| A2 | B2 |", "C")).toEqual(["A1", "A2", "B1", "B2", "C"]);
  });

  it.each([
    [7, 8],
    [8, 8],
  ])("a title of one line and %i more has %i lines (longestTitle)", (more, lines) => {
    const title = block("KẾ HOẠCH", "Triển khai", ...Array.from({ length: more }, () => "mô hình")).title;
    expect(title?.lines).toEqual([2, 1 + lines]);
  });

  it.each([
    [160, true],
    [161, false],
  ])("a second line of %i characters is the title's (longestTitleLine): %s", (length, expected) => {
    const { title } = block("KẾ HOẠCH", "Triển khai mô hình", "Đề án 06 ".padEnd(length, "a"));
    expect(title?.lines[1]).toBe(expected ? 3 : 2);
  });

  it.each([
    [1, true],
    [2, true],
    [3, false],
  ])("a title that a comma cuts goes on in %i lines (longestCut): %s", (more, expected) => {
    const rest = Array.from({ length: more }, () => "trên địa bàn tỉnh");
    const { title } = block("KẾ HOẠCH", "Thực hiện các mô hình của Đề án 06,", ...rest, "", "Đoạn sau.");
    expect(title !== null).toBe(expected);
  });

  it.each([
    [79, true],
    [80, false],
  ])("a heading below %i lines is found (longestHead): %s", (above, expected) => {
    expect(block(...Array.from({ length: above }, () => "Mục"), "KẾ HOẠCH").kind !== undefined).toBe(
      expected,
    );
  });
});
