import { importPlan } from "#importer/import-plan.ts";
import { describe, expect, it } from "vitest";
import { importWords } from "../helpers/import-words.ts";

const read = (lines: readonly string[]): ReturnType<typeof importPlan>["reading"] =>
  importPlan(lines, [], importWords).reading;

describe("importPlan(…).reading", () => {
  it("names the layout that found the items, and how many", () => {
    const { layout } = read([
      "Mô hình 1: Lưu trú qua VNeID",
      "Đơn vị chủ trì: Công an xã",
      "Mô hình 2: Khám chữa bệnh bằng CCCD",
      "Đơn vị chủ trì: Trạm Y tế",
    ]);
    expect(layout.taken).toMatchObject({ items: 2 });
  });

  it("names none for a text that lists no items", () => {
    expect(read(["Kính gửi các đồng chí."]).layout).toEqual({ taken: undefined, runnerUp: undefined });
  });

  it("tells the lines, columns and rows of a table that it read", () => {
    const { tables } = read([
      "| TT | Tên mô hình | Đơn vị chủ trì | Thời gian |",
      "| 1 | Lưu trú qua VNeID | Công an xã | Quý I/2024 |",
      "| 2 | Khám chữa bệnh bằng CCCD | Trạm Y tế | Quý II/2024 |",
    ]);
    expect(tables).toMatchObject([{ lines: [1, 3], rows: 2, isRead: true }]);
    expect(tables[0]?.columns.map(({ field }) => field)).toEqual(["number", "title", "leads", "deadline"]);
  });

  it("counts lines with words, and those that an item or a fact took", () => {
    const { lines } = read([
      "Mô hình 1: Lưu trú qua VNeID",
      "",
      "Đơn vị chủ trì: Công an xã",
      "_____",
      "Mô hình 2: Khám chữa bệnh bằng CCCD",
      "Đơn vị chủ trì: Trạm Y tế",
      "Nơi nhận:",
      "- Như trên;",
    ]);
    expect(lines).toEqual({ total: 6, read: 4 });
  });
});
