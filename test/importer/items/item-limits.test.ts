import { describe, expect, it } from "vitest";
import { alignRow } from "#importer/items/align-row.ts";
import type { AnnexItem } from "#importer/items/annex-item.ts";
import { mergeItems } from "#importer/items/merge-items.ts";
import type { BodyItem } from "#importer/items/open-item.ts";
import type { Column } from "#importer/lines/table-columns.ts";

describe("mostExtraCells: a row of more cells than columns", () => {
  const columns: readonly Column[] = [
    { field: "number", heading: "STT" },
    { field: "title", heading: "Tên mô hình" },
    { field: "deadline", heading: "Thời hạn" },
  ];
  const align = (extra: number) => {
    const noise = Array.from({ length: extra }, (_, at) => `chữ ${"abcdefghijklmn".charAt(at)}`);
    const row = ["1", "Lưu trú", ...noise, "12/2024"].map((text) => ({ text }));
    const { cells, unplaced } = alignRow(row, columns, []);
    return { cells: cells.map((cell) => cell?.text), unplaced: unplaced.map(({ text }) => text) };
  };

  it("is put right as long as twelve are too many", () => {
    expect(align(12).cells).toEqual(["1", "Lưu trú", "12/2024"]);
    expect(align(13).cells).not.toContain("12/2024");
    expect(align(13).unplaced).toContain("12/2024");
  });
});

describe("likeness: an item of the body and a row without its number", () => {
  const body = (text: string): BodyItem => ({
    ...{ number: 1, kind: "model", group: null, title: { text, lines: [1, 1] } },
    ...{ statusReason: null, lines: [1, 1], fields: [] },
  });
  const row = (text: string): AnnexItem => ({
    ...{ number: 9, isNamed: false, kind: "model", group: null, title: { text, lines: [9, 9] } },
    ...{ statusReason: null, lines: [9, 9], cells: [], unplaced: [] },
  });
  const merge = (one: string, other: string): number => mergeItems([body(one)], [row(other)]).length;

  it("are one where six words of ten are shared, two where fewer are", () => {
    expect(merge("quản lý lưu trú mới", "quản lý lưu học sinh")).toBe(1);
    expect(merge("quản lý lưu trú mới toàn tỉnh", "quản lý lưu trú của học sinh")).toBe(2);
  });
});
