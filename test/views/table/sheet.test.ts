import { noteCell, stackCells, textCell } from "#views/table/cell.ts";
import { joinSheets, toSheet, type Sheet } from "#views/table/sheet.ts";
import { tellColumns } from "#views/table/table-file.ts";
import { toCells, type Column, type Table } from "#views/table/table.ts";
import { describe, expect, it } from "vitest";

interface Row {
  readonly name: string;
  readonly note: string | null;
}
const rows: readonly Row[] = [
  { name: "a", note: "x" },
  { name: "b", note: null },
];
const link = (inFile?: Column<Row>["inFile"]): Column<Row> => ({
  head: "Tên",
  isHead: true,
  ...(inFile === undefined ? {} : { inFile }),
  cell: ({ name, note }) =>
    stackCells({ kind: "link", text: name, path: `/${name}/` }, note === null ? null : noteCell(note)),
});
const count: Column<Row> = { head: "Số", cell: () => ({ kind: "number", value: 7 }) };
const sheetOf = (columns: readonly Column<Row>[], rest: Partial<Table<Row>> = {}) => {
  const sheet = toSheet(toCells({ label: "Bảng", columns, rows, ...rest }));
  return { heads: sheet.columns.map(({ head }) => head), rows: sheet.rows };
};
const kindsOf = (columns: readonly Column<Row>[], rest: Partial<Table<Row>> = {}) =>
  tellColumns(toSheet(toCells({ label: "Bảng", columns, rows, ...rest })));

describe("toSheet(grid)", () => {
  it("gives a column of the table one of the file, with everything but addresses in it", () => {
    expect(sheetOf([link(), count])).toEqual({
      heads: ["Tên", "Số"],
      rows: [
        ["a; x", "7"],
        ["b", "7"],
      ],
    });
  });

  it("gives fields with a head a column each, addresses at the end", () => {
    expect(sheetOf([link({ text: "Tên", note: "Ghi chú", address: "Đường dẫn" }), count])).toEqual({
      heads: ["Tên", "Ghi chú", "Số", "Đường dẫn"],
      rows: [
        ["a", "x", "7", "/a/"],
        ["b", "", "7", "/b/"],
      ],
    });
  });

  it("keeps words whose field has no head in the first column", () => {
    expect(sheetOf([link({ text: "Tên", address: "Đường dẫn" })]).rows[0]).toEqual(["a; x", "/a/"]);
    expect(sheetOf([link({ note: "Ghi chú" })]).rows[0]).toEqual(["a; x"]);
  });

  it("has the columns that are for the file alone, and heads where there are no rows", () => {
    const level: Column<Row> = { head: "Cấp", isFileOnly: true, cell: () => textCell("tỉnh") };
    expect(sheetOf([level, count]).rows[0]).toEqual(["tỉnh", "7"]);
    expect(sheetOf([level, count], { rows: [] })).toEqual({ heads: ["Cấp", "Số"], rows: [] });
  });
});

describe("the columns of a sheet", () => {
  it("are numbers where each cell is a number to count with, or nothing", () => {
    const some: Column<Row> = {
      head: "Số",
      cell: ({ note }) => (note === null ? { kind: "text", text: "" } : { kind: "number", value: 7 }),
    };
    const mixed: Column<Row> = {
      head: "Số",
      cell: ({ note }) => (note === null ? textCell("chưa rõ") : { kind: "number", value: 7 }),
    };
    expect(kindsOf([count, some, mixed, link()])).toBe("0:number 1:number 2:text 3:text");
    expect(kindsOf([count], { rows: [] })).toBe("0:text");
    expect(kindsOf([{ ...count, cell: () => textCell("37") }])).toBe("0:text");
  });

  it("know where on the page they stand, those of the file alone that they do not", () => {
    const level: Column<Row> = { head: "Cấp", isFileOnly: true, cell: () => textCell("tỉnh") };
    expect(kindsOf([level, link({ text: "Tên", address: "Đường dẫn" }), count])).toBe(
      ":text 0:text 1:number 0:address",
    );
  });

  it("have the unit of a number only where it has a head", () => {
    const counted = (inFile: Column<Row>["inFile"]): Column<Row> => ({
      ...count,
      ...(inFile === undefined ? {} : { inFile }),
      cell: () => ({ kind: "count", value: 3, unit: "mục", of: "li", at: "/" }),
    });
    expect(sheetOf([counted({ text: "Số mục" })]).rows[0]).toEqual(["3"]);
    expect(sheetOf([counted({ text: "Số", unit: "Đơn vị" })]).rows[0]).toEqual(["3", "mục"]);
  });
});

describe("joinSheets(head, parts)", () => {
  it("puts the heading of each before its rows", () => {
    const columns: Sheet["columns"] = [{ head: "Số", kind: "number", shownAt: 0 }];
    const sheet = { columns, rows: [["1"], ["2"]] };
    const other = { columns, rows: [["3"]] };
    expect(
      joinSheets("Loại", [
        { heading: "Sở", sheet },
        { heading: "Công an", sheet: other },
      ]),
    ).toEqual({
      columns: [{ head: "Loại", kind: "text", shownAt: null }, ...columns],
      rows: [
        ["Sở", "1"],
        ["Sở", "2"],
        ["Công an", "3"],
      ],
    });
  });

  it("is empty where there are none", () => {
    expect(joinSheets("Loại", [])).toEqual({ columns: [], rows: [] });
  });
});

describe("toCells(table)", () => {
  it("has the attributes of rows and cells, and the label as caption unless there is another", () => {
    const grid = toCells<Row>({
      label: "Bảng",
      columns: [{ ...count, attributes: ({ name }) => ({ "data-tip": name }) }, count],
      rows,
      rowAttributes: ({ name }) => ({ id: name }),
    });
    expect([grid.caption, grid.isCaptionShown]).toEqual(["Bảng", false]);
    expect(grid.rows.map((row) => [row.attributes, ...row.cells.map((cell) => cell.attributes)])).toEqual([
      [{ id: "a" }, { "data-tip": "a" }, {}],
      [{ id: "b" }, { "data-tip": "b" }, {}],
    ]);
    expect(toCells<Row>({ label: "Bảng", caption: "Các dòng", columns: [], rows }).caption).toBe("Các dòng");
  });
});
