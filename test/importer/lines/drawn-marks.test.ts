import { dropDrawn } from "#importer/lines/drawn-marks.ts";
import { describe, expect, it } from "vitest";

describe("dropDrawn(line)", () => {
  it.each([
    ["Chủ trì ............: Sở Y tế", "Chủ trì: Sở Y tế"],
    ["Chịu trách nhiệm chính .: Sở Y tế", "Chịu trách nhiệm chính: Sở Y tế"],
    ["- Thời hạn……: Quý I/2024", "- Thời hạn: Quý I/2024"],
    ["Sản phẩm ____ : Báo cáo", "Sản phẩm: Báo cáo"],
    ["---------- PHIẾU SỐ 02 ----------", "PHIẾU SỐ 02"],
    ["=== Mô hình 3: Lưu trú ===", "Mô hình 3: Lưu trú"],
  ])("“%s” says “%s”", (line, said) => {
    expect(dropDrawn(line)).toBe(said);
  });

  it.each([
    "Mục 1 ............ 12",
    "Chủ trì: Sở Y tế ...",
    "Hồ sơ: giấy, số v.v. : đủ",
    "Tại TP.: Sở Y tế",
    "----------",
    "--- | --- | ---",
    "- Chủ trì - Sở Y tế -",
  ])("“%s” stays as it is", (line) => {
    expect(dropDrawn(line)).toBe(line);
  });
});
