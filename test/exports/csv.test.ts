import { formatCsv } from "#exports/csv.ts";
import { protectCell } from "#text/csv-cell.ts";
import { csvParseRows } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { importsOf, readSources } from "../architecture/source-files.ts";

describe("protectCell(text)", () => {
  it.each(["", "0", "24", "-1", "37", "2024-06-30", "Quý I/2024", "tháng 6/2024", "Tháng 6 năm 2024"])(
    "leaves %j: a whole number, a day, or words that no spreadsheet replaces",
    (text) => {
      expect(protectCell(text)).toBe(text);
    },
  );

  it.each(["06/QĐ-TTg", "59–61", "3/4 số xã", "a=b", "Mô hình 2", "5 phường", "Mar", "– Phối hợp"])(
    "leaves %j: no spreadsheet reads it as anything else",
    (text) => {
      expect(protectCell(text)).toBe(text);
    },
  );

  it.each([
    "=1+1", "+84", "-1+cmd|' /C calc'!A0", "-1.5", "@SUM(A1)", "- Phối hợp",
    "＝1+1", "＋1", "－1", "＠a", "﹦1", "\t1", "\r=1", "\n=1", "  =1", "\u00a0=1", "\u200b=1", "\ufeff=1", "\u202e=1", "\u0301=1",
  ])("puts an apostrophe before the formula %j", (text) => {
    expect(protectCell(text)).toBe(`'${text}`);
  }); // prettier-ignore

  it.each([
    "6/2024", "1/2024", "3-5", "10/3", "2024-06", "2024-02-31", "30/12/2023", "03/9/2024", "30/12/2023.", "1.1", "1.", "12:30",
    "5%", "(5)", "0,93", "1E5", "3 A", "10:30 pm", "5-Mar", "May 2024", "12 dec 2024", "Thg6 2024", " 3-5 ", "1234567890123456",
  ])("puts an apostrophe before %j, of which Excel would make a date or a number", (text) => {
    expect(protectCell(text)).toBe(`'${text}`);
  }); // prettier-ignore
});

describe("formatCsv(rows)", () => {
  it("is read back cell by cell by a CSV parser", () => {
    const texts = ['a "b", c', "=1", "dòng 1\ndòng 2", "x; y", "6/2024", "'", "24", "\r"];
    const rows = csvParseRows(formatCsv(texts.map((text) => ({ "=a": text, b: 1 }))).slice(1));
    expect(rows[0]).toEqual(["'=a", "b"]);
    const read = rows.slice(1).map(([cell = ""]) => (cell.startsWith("'") ? cell.slice(1) : cell));
    expect(read).toEqual(texts);
  });

  it("protects what lists and groups make", () => {
    expect(
      formatCsv([{ list: ["=1", "b"], group: { month: "2024-06", day: "2024-06-30" }, minus: -1 }]),
    ).toBe("\uFEFFlist,group.month,group.day,minus\r\n'=1; b,'2024-06,2024-06-30,-1\r\n");
  });

  it("is read in one module: no other uses d3-dsv", () => {
    const writers = readSources("src").filter((file) =>
      importsOf(file).some(({ specifier }) => specifier === "d3-dsv"),
    );
    expect(writers.map((file) => file.path)).toEqual(["src/sheets/csv.ts"]);
  });
});
