import { describe, expect, it } from "vitest";
import { alignRow } from "#importer/items/align-row.ts";
import type { Column } from "#importer/lines/table-columns.ts";
import { importPlan } from "#importer/import-plan.ts";
import { importWords } from "../../helpers/import-words.ts";

describe("a row with a cell too many", () => {
  const columns: readonly Column[] = [
    { field: "number", heading: "TT" },
    { field: "title", heading: "Tên" },
    { field: "leads", heading: "Đơn vị chủ trì" },
  ];
  const align = (lead: string, ...usual: string[]) =>
    alignRow(
      ["1", "Mô hình", "", lead].map((text) => ({ text })),
      columns,
      [new Set(), new Set(), new Set(usual)],
    ).cells.map((cell) => cell?.text);

  it("drops the empty one where the next sits well enough without it", () => {
    expect(align("nhóm y")).toEqual(["1", "Mô hình", "nhóm y"]);
  });

  it("keeps the empty one before one that sits badly, for it is but a small loss", () => {
    expect(align("nhóm y", "sở", "y")).toEqual(["1", "Mô hình", ""]);
  });
});

describe("a line that heads a group", () => {
  const groups = (between: number) =>
    importPlan(
      [
        "I. NHÓM DỊCH VỤ CÔNG",
        ...Array.from({ length: between }, (_, at) => `Đoạn văn ${at}.`),
        "Mô hình 1: Khám bệnh",
        "Thời hạn: 2024",
      ],
      [],
      importWords,
    ).file;

  it("has its first item within five lines", () => {
    expect(groups(4).groups.map((group) => group.title)).toEqual(["NHÓM DỊCH VỤ CÔNG"]);
    expect(groups(5).groups).toEqual([]);
  });
});

describe("a name below a post", () => {
  const signed = (length: number) => {
    const name = `Nguyễn V${"ă".repeat(length - 8)}`;
    return importPlan(
      ["KẾ HOẠCH", "Nội dung kế hoạch như sau.", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", name],
      [],
      importWords,
    ).file.document.signatories;
  };

  it("has 45 letters at most", () => {
    expect(signed(45).map((one) => one.title)).toEqual(["TM. ỦY BAN NHÂN DÂN CHỦ TỊCH"]);
    expect(signed(46)).toEqual([]);
  });
});
