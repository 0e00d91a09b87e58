import { describe, expect, it } from "vitest";
import { pickShown, readColumns, toSheetName, toWorkbookSheet } from "#sheets/shown-part.ts";

const lines = {
  heads: ["Loại", "Mục", "Bỉm Sơn", "Huế", "Đường dẫn"],
  columns: readColumns(":text 0:text 1:number 2:text 0:address"),
  rows: [
    ["I", "Kiosk", "2", "3", "/a/"],
    ["I", "Chữ ký số", "", "4", "/b/"],
  ],
};

describe("readColumns(told)", () => {
  it("reads what the page says of a file's columns", () => {
    expect(readColumns(":text 0:number 12:address")).toEqual([
      { kind: "text", shownAt: null },
      { kind: "number", shownAt: 0 },
      { kind: "address", shownAt: 12 },
    ]);
    expect(readColumns("")).toEqual([]);
  });
});

describe("pickShown(lines, isRowShown, isColumnShown)", () => {
  it("leaves out rows and columns that the page hides, and keeps what is in the file alone", () => {
    const shown = pickShown(
      lines,
      (row) => row === 1,
      (column) => column !== 1,
    );
    expect(shown.heads).toEqual(["Loại", "Mục", "Huế", "Đường dẫn"]);
    expect(shown.rows).toEqual([["I", "Chữ ký số", "4", "/b/"]]);
    expect(shown.columns.map(({ kind }) => kind)).toEqual(["text", "text", "text", "address"]);
  });

  it("keeps all where nothing is hidden", () => {
    expect(pickShown(lines, () => true, () => true)).toEqual(lines); // prettier-ignore
  });
});

describe("toWorkbookSheet(name, lines, toLink)", () => {
  it("makes the address and the words that it belongs to links", () => {
    const { columns, rows } = toWorkbookSheet("Bảng", lines, (path) => `https://so-tay.test${path}`);
    expect(columns.map(({ kind }) => kind)).toEqual(["text", "text", "number", "text", "text"]);
    expect(rows[0]?.map(({ link }) => link)).toEqual([
      undefined,
      "https://so-tay.test/a/",
      undefined,
      undefined,
      "https://so-tay.test/a/",
    ]);
  });

  it("makes no link of an empty address, nor of several", () => {
    const rows = [
      ["I", "a", "", "", ""],
      ["I", "b", "", "", "/a/; /b/"],
    ];
    const sheet = toWorkbookSheet("Bảng", { ...lines, rows }, (path) => path);
    expect(sheet.rows.flat().filter(({ link }) => link !== undefined)).toEqual([]);
  });
});

describe("toSheetName(title)", () => {
  it.each([
    ["Thời hạn", "Thời hạn"],
    ["Mô hình “A/B” [cũ]: *?", "Mô hình “A B”  cũ"],
    ["Số hiệu của từng mô hình trong các kế hoạch", "Số hiệu của từng mô hình trong"],
  ])("of %j is %j", (title, name) => {
    expect(toSheetName(title)).toBe(name);
  });
});
