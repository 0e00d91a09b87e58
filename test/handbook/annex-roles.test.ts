import type { Item } from "#handbook/handbook-types.ts";
import { describe, expect, it } from "vitest";
import { makeHandbook } from "../helpers/make-handbook.ts";

const head = ["ỦY BAN NHÂN DÂN TỈNH", "Số: 14/KH-UBND", "KẾ HOẠCH", "Triển khai các mô hình năm 2024"];

function readItem(...table: readonly string[]): Item | undefined {
  return makeHandbook([{ text: [...head, ...table] }]).items[0];
}
const texts = (mentions: readonly { readonly text: string }[] | undefined): string[] =>
  (mentions ?? []).map(({ text }) => text);

describe("who does what by a table", () => {
  it("are the bodies of each paragraph of a cell", () => {
    const item = readItem(
      "| TT | Tên mô hình | Chủ trì | Phối hợp |",
      "| 1 | Lưu trú | Sở Y tế | Công an tỉnh<br>Sở Tư pháp<br>UBND cấp xã |",
    );
    expect(texts(item?.coordinators.annex)).toEqual(["Công an tỉnh", "Sở Tư pháp", "UBND cấp xã"]);
  });

  it("are told by the clauses of a column of assignments where no column names who leads", () => {
    const item = readItem(
      "| TT | Tên mô hình | Phân công | Thời gian |",
      "| 1 | Lưu trú | Sở Y tế chủ trì, phối hợp với Công an tỉnh | 2024 |",
    );
    expect(texts(item?.leads.annex)).toEqual(["Sở Y tế"]);
    expect(texts(item?.coordinators.annex)).toEqual(["Công an tỉnh"]);
  });

  it("are told by the column of leads alone where there is one", () => {
    const item = readItem(
      "| TT | Tên mô hình | Chủ trì | Phân công |",
      "| 1 | Lưu trú | Sở Tư pháp | Sở Y tế chủ trì báo cáo |",
    );
    expect(texts(item?.leads.annex)).toEqual(["Sở Tư pháp"]);
  });

  it("are told by labels in a cell, whatever its heading", () => {
    const item = readItem(
      "| TT | Tên mô hình | Đơn vị thực hiện | Thời gian |",
      "| 1 | Lưu trú | Chủ trì: Sở Y tế; Phối hợp: Công an tỉnh | 2024 |",
    );
    expect([texts(item?.leads.annex), texts(item?.coordinators.annex)]).toEqual([
      ["Sở Y tế"],
      ["Công an tỉnh"],
    ]);
  });
});
