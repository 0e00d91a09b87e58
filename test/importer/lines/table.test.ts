import { readLogicalLines } from "#importer/lines/logical-lines.ts";
import { readTables, releaseRows } from "#importer/lines/table.ts";
import { describe, expect, it } from "vitest";
import { importWords } from "../../helpers/import-words.ts";

const read = (...rows: readonly (readonly string[])[]) =>
  readLogicalLines(
    rows.map((cells) => `| ${cells.join(" | ")} |`),
    importWords.labels,
  );
const tablesOf = (...rows: readonly (readonly string[])[]) => readTables(read(...rows), importWords.labels);
const head = ["STT", "Tên mô hình", "Đơn vị chủ trì", "Thời gian"];
const row = ["1", "Lưu trú", "Công an tỉnh", "2024"];

describe("readTables(lines, labels)", () => {
  it("reads the head of a table and its rows, a head that is repeated once", () => {
    expect(tablesOf(head, ["---", "---", "---", "---"], row, head, row)).toEqual([
      {
        columns: [
          { field: "number", heading: "STT" },
          { field: "title", heading: "Tên mô hình" },
          { field: "leads", heading: "Đơn vị chủ trì" },
          { field: "deadline", heading: "Thời gian" },
        ],
        rows: [
          { cells: row, line: 3 },
          { cells: row, line: 5 },
        ],
        headLines: [1, 2, 4],
      },
    ]);
  });

  it("reads a second row of headings below one that spans columns", () => {
    const [table] = tablesOf(["STT", "Tên mô hình", "Phân công", ""], ["", "", "Chủ trì", "Phối hợp"], row);
    expect(table?.columns.map(({ field }) => field)).toEqual(["number", "title", "leads", "coordinators"]);
    expect(table?.rows).toHaveLength(1);
  });

  it.each([
    ["a heading of 60 characters", 60, 1],
    ["no heading of 61 characters", 61, 0],
  ])("takes %s (longestHeading)", (_, length, count) => {
    expect(tablesOf(["STT", "Tên mô hình".padEnd(length, "x"), "Chủ trì", "Thời gian"])).toHaveLength(count);
  });

  it.each([
    ["a heading of 40 characters", 40, "coordinators"],
    ["no heading of 41 characters", 41, "leads"],
  ])("takes %s in a second row (longestSubHeading)", (_, length, field) => {
    const [table] = tablesOf(
      ["STT", "Tên mô hình", "Chủ trì", "Thời gian"],
      ["", "", "Phối hợp".padEnd(length, "x"), ""],
    );
    expect(table?.columns[2]?.field).toBe(field);
  });

  it("takes a row of forty cells for a head, none of more (widestTable)", () => {
    const wide = (cells: number) => [...head, ...Array.from({ length: cells - head.length }, () => "Khác")];
    expect(tablesOf(wide(40))).toHaveLength(1);
    expect(tablesOf(wide(41))).toHaveLength(0);
  });

  it("takes no letterhead for a table", () => {
    expect(tablesOf(["UBND TỈNH AN MẪU", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"])).toEqual([]);
  });
});

describe("releaseRows(lines, tables, labels)", () => {
  it("makes running text of the rows that no table of items took, a line a cell", () => {
    const lines = read(["Nơi nhận:<br>- Như trên", "TM. ỦY BAN NHÂN DÂN"], head, row);
    const released = releaseRows(lines, readTables(lines, importWords.labels), importWords.labels);
    expect(released.map(({ text, row: raw }) => (raw === undefined ? text : "row"))).toEqual([
      "Nơi nhận:",
      "- Như trên",
      "TM. ỦY BAN NHÂN DÂN",
      "row",
      "row",
    ]);
    expect(released[0]?.reads.section?.by).toBe("Nơi nhận: …, Phụ lục …");
  });
});
