import { describe, expect, it } from "vitest";
import { isSameTitle, readSpelling } from "#meaning/titles/same-title.ts";

const same = (a: string, b: string): boolean => isSameTitle(readSpelling(a), readSpelling(b));

describe("isSameTitle(a, b)", () => {
  it.each([
    ["Khám chữa bệnh sử dụng thẻ CCCD và VNeID", "Khám chữa bệnh sử dụng thẻ căn cước công dân và VNeID"],
    [
      "Mô hình 5: Triển khai cung cấp DVC trực tuyến trên VNeID.",
      "Triển khai cung cấp dịch vụ công trực tuyến trên VNeID",
    ],
    ["TRUYỀN THÔNG NỘI BỘ", "Truyền thông nội bộ"],
    ["Truyen thong noi bo", "Truyền thông nội bộ"],
    ["Số hoá dữ liệu", "Số hóa dữ liệu"],
    ["Nhà nghỉ; khách sạn (2-3*)", "Nhà nghỉ, khách sạn 2-3*"],
  ])("is so for “%s” and “%s”", (a, b) => {
    expect([same(a, b), same(b, a)]).toEqual(a === a.normalize("NFD") ? [true, false] : [true, true]);
  });

  it.each([
    ["Cung cấp thủ tục hành chính trên VNeID", "Cung cấp dịch vụ công trên VNeID"],
    ["Cung cấp DVC trên VNeID", "Cung cấp thủ tục hành chính trên VNeID"],
    ["Quản lý lưu trữ", "Quản lý lưu trú"],
    ["Truyền thông nội bộ", "Truyền thông nội bộ cơ quan"],
    ["Tối thiểu 20 DVC", "Tối thiểu 25 DVC"],
    ["", ""],
  ])("is not so for “%s” and “%s”", (a, b) => {
    expect([same(a, b), same(b, a)]).toEqual([false, false]);
  });
});
