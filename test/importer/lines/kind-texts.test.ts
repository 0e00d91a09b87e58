import { readLogicalLines } from "#importer/lines/logical-lines.ts";
import { judgeKind } from "#importer/lines/item-kind.ts";
import { listKindTexts, pickCaptions } from "#importer/lines/kind-texts.ts";
import { fold } from "#text/fold.ts";
import { describe, expect, it } from "vitest";
import { importWords } from "../../helpers/import-words.ts";

describe("listKindTexts(lines)", () => {
  const kindOf = (...lines: string[]) =>
    judgeKind(listKindTexts(readLogicalLines(lines, importWords.labels)).map(fold));

  const many = Array.from({ length: 12 }, (_, at) => `Dòng ${at}`);

  it("takes the title, else the sentence that counts", () => {
    expect(kindOf("KẾ HOẠCH", "Triển khai các mô hình", "Gồm 12 nhiệm vụ.")).toBe("model");
    expect(kindOf("KẾ HOẠCH", "Thực hiện Đề án 06", ...many, "Gồm 12 mô hình.")).toBe("model");
    expect(kindOf("KẾ HOẠCH", "Thực hiện Đề án 06")).toBe("task");
  });

  it("looks for the title in twelve lines (openingLines)", () => {
    const after = (lines: number) => [
      ...Array.from({ length: lines }, (_, at) => `Dòng ${at}`),
      "Các mô hình",
    ];
    expect(kindOf(...after(11))).toBe("model");
    expect(kindOf(...after(12))).toBe("task");
  });
});

it("pickCaptions(above) leaves out lines of more than 200 characters (longestCaption)", () => {
  expect(pickCaptions(["x".repeat(200), "y".repeat(201)])).toEqual(["x".repeat(200)]);
});
