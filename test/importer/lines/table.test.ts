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

const columnsOf = (table: ReturnType<typeof tablesOf>[number] | undefined) =>
  table?.columns.map(({ field, heading }) => `${field}: ${heading}`);

describe("readTables(lines, labels)", () => {
  it("reads the head of a table and its rows, a head that is repeated once", () => {
    const [table, ...others] = tablesOf(head, ["---", "---", "---", "---"], row, head, row);
    expect(columnsOf(table)).toEqual([
      "number: STT",
      "title: Tên mô hình",
      "leads: Đơn vị chủ trì",
      "deadline: Thời gian",
    ]);
    expect(table?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([row, row]);
    expect(table?.rows.map(({ line }) => line)).toEqual([3, 5]);
    expect(table?.headLines).toEqual([1, 2, 4]);
    expect(table?.isRead).toBe(true);
    expect(others).toEqual([]);
  });

  it("gives a cell that spans rows its words in each of them, with the line on which they stand", () => {
    const [table] = tablesOf(head, row, ["2", "Kiosk", "↑", "↑"], ["3", "Camera", "Sở Y tế", "2025"]);
    expect(table?.rows[1]?.cells.map(({ text, lines }) => [text, lines[0]])).toEqual([
      ["2", 3],
      ["Kiosk", 3],
      ["Công an tỉnh", 2],
      ["2024", 2],
    ]);
  });

  it("tells a table of persons from one of things to do", () => {
    const [table] = tablesOf(
      ["TT", "Họ và tên", "Nhiệm vụ", "Đơn vị chủ trì"],
      ["1", "Trần Văn Mẫu", "Tổ trưởng", "Công an tỉnh"],
    );
    expect(table?.isRead).toBe(false);
  });

  it("takes rows without a head for a table where numbers run on and bodies or times fill a column", () => {
    const [table] = tablesOf(
      ["1", "Quản lý lưu trú trong bệnh viện", "Công an tỉnh", "Quý I/2024"],
      ["2", "Học bạ số", "Sở Giáo dục và Đào tạo", "Quý II/2024"],
    );
    expect(columnsOf(table)).toEqual(["number: ", "title: ", "leads: ", "deadline: "]);
    expect(table?.isRead).toBe(true);
    expect(tablesOf(["1", "An Mẫu", "12", "30"], ["2", "Bình Mẫu", "14", "25"])[0]?.isRead).toBe(false);
  });

  it("goes on with a table whose rows running text parts, and begins another of another width", () => {
    const wide = ["TT", "Nội dung", "Chỉ số", "Năm 2023", "Năm 2024"];
    const lines = readLogicalLines(
      [
        "| STT | Tên mô hình | Chủ trì |",
        "| 1 | Lưu trú | Công an tỉnh |",
        "Trang sau",
        "| 2 | Kiosk | Sở Y tế |",
        "Biểu",
        `| ${wide.join(" | ")} |`,
      ],
      importWords.labels,
    );
    const tables = readTables(lines, importWords.labels);
    expect(tables.map((table) => table.rows.length)).toEqual([2, 1]);
    expect(tables.map((table) => table.above[0]?.text)).toEqual([undefined, "Biểu"]);
  });

  it("looks for its caption in the six lines above it (captionLines)", () => {
    const lines = [
      ...Array.from({ length: 7 }, (_, index) => `Dòng ${index}`),
      "| STT | Tên mô hình | Chủ trì |",
    ];
    const [table] = readTables(readLogicalLines(lines, importWords.labels), importWords.labels);
    expect(table?.above.map(({ text }) => text)).toEqual([
      "Dòng 6",
      "Dòng 5",
      "Dòng 4",
      "Dòng 3",
      "Dòng 2",
      "Dòng 1",
    ]);
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
