import { describe, expect, it } from "vitest";
import { trimTitle } from "#importer/items/item-title.ts";

describe("trimTitle(text)", () => {
  it.each([
    ["“Xây dựng dịch vụ công”", "Xây dựng dịch vụ công"],
    ["“Xây dựng dịch vụ công”.", "Xây dựng dịch vụ công"],
    ['"Khu dân cư kiểu mẫu"', "Khu dân cư kiểu mẫu"],
    ["“Một” và “hai”", "“Một” và “hai”"],
    ["Mô hình “Xã số”", "Mô hình “Xã số”"],
    ["Triển khai;", "Triển khai"],
    ["(Khám chữa bệnh bằng CCCD)", "Khám chữa bệnh bằng CCCD"],
    ["Quản lý (thí điểm) và (chính thức)", "Quản lý (thí điểm) và (chính thức)"],
    ["", ""],
  ])("“%s” → “%s”", (text, expected) => {
    expect(trimTitle(text)).toBe(expected);
  });
});
