import { readLogicalLines } from "#importer/lines/logical-lines.ts";
import { listKindTexts, pickCaptions, tellKind } from "#importer/lines/tell-kind.ts";
import { describe, expect, it } from "vitest";
import { importWords } from "../../helpers/import-words.ts";

describe("tellKind(texts)", () => {
  it.each([
    [["Tên mô hình"], "model"],
    [["Nhiệm vụ cụ thể"], "task"],
    [["Nội dung", "BẢNG PHÂN CÔNG CÁC MÔ HÌNH"], "model"],
    [["Mô hình, nhiệm vụ", "II. CÁC NHIỆM VỤ", "Kế hoạch triển khai mô hình"], "task"],
    [["Nội dung", "Danh mục"], undefined],
    [[], undefined],
  ])("of %j is %s", (texts, kind) => {
    expect(tellKind(texts)).toBe(kind);
  });
});

describe("listKindTexts(lines)", () => {
  const kindOf = (...lines: string[]) => tellKind(listKindTexts(readLogicalLines(lines, importWords.labels)));

  it("takes the title, else the sentence that counts", () => {
    expect(kindOf("KẾ HOẠCH", "Triển khai các mô hình", "Gồm 12 nhiệm vụ.")).toBe("model");
    expect(kindOf("KẾ HOẠCH", "Thực hiện Đề án 06", "Gồm", "12 nhiệm vụ.")).toBe("task");
    expect(kindOf("KẾ HOẠCH", "Thực hiện Đề án 06")).toBeUndefined();
  });

  it("looks for the title in twelve lines (openingLines)", () => {
    const after = (lines: number) => [
      ...Array.from({ length: lines }, (_, at) => `Dòng ${at}`),
      "Các mô hình",
    ];
    expect(kindOf(...after(11))).toBe("model");
    expect(kindOf(...after(12))).toBeUndefined();
  });
});

it("pickCaptions(above) leaves out lines of more than 200 characters (longestCaption)", () => {
  expect(pickCaptions(["x".repeat(200), "y".repeat(201)])).toEqual(["x".repeat(200)]);
});
