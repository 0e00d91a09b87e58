import { describe, expect, it } from "vitest";
import { importPlan } from "#importer/import-plan.ts";
import { findPlanUnit } from "#meaning/places/plan-place.ts";
import { placeTitle } from "#search/place/place-words.ts";
import { importWords } from "../../helpers/import-words.ts";
import { placeBook } from "../../helpers/words.ts";
import { askPlace } from "./place-search.ts";

/** The unit that an importer finds in the head of a plan of before 7/2025. */
function importHead(unit: string, above: string): string | undefined {
  const lines = [
    `ỦY BAN NHÂN DÂN ${above.toUpperCase()}`,
    `ỦY BAN NHÂN DÂN ${unit.toUpperCase()}`,
    "Số: 15/KH-UBND",
    "Ngày 05 tháng 3 năm 2025",
    "KẾ HOẠCH",
    `Triển khai Đề án 06 trên địa bàn ${unit}, ${above}`,
  ];
  return findPlanUnit(importPlan(lines, [], importWords).file.document, lines, placeBook)?.place?.code;
}

describe("what became of a unit, told by search and found by the importer", () => {
  // Looked up one by one in the tables of the sources of content/units: the old unit, its code, what took it in.
  it.each([
    ["18859", "phường Bắc Lý", "thành phố Đồng Hới", "Nay thuộc phường Đồng Thuận, tỉnh Quảng Trị"],
    ["25168", "xã Gia Viễn", "huyện Đạ Huoai", "Nay thuộc xã Cát Tiên 3"],
    ["27163", "phường 15", "quận 10", "Nay thuộc phường Hòa Hưng"],
    ["31510", "phường 2", "thành phố Sóc Trăng", "Nay thuộc phường Phú Lợi, thành phố Cần Thơ"],
    ["16819", "xã Bắc Lý", "huyện Kỳ Sơn", "Nay là xã Bắc Lý"],
    ["24667", "xã Đắk Lao", "huyện Đắk Mil", "Nay thuộc xã Thuận An, tỉnh Lâm Đồng"],
    [
      "32124",
      "xã Phong Điền",
      "huyện Trần Văn Thời",
      "Địa bàn nay thuộc 2 đơn vị: xã Trần Văn Thời và xã Sông Đốc",
    ],
    ["07870", "thị trấn Bắc Lý", "huyện Hiệp Hòa", "Nay thuộc xã Xuân Cẩm, tỉnh Bắc Ninh"],
    [
      "347",
      "thành phố Phủ Lý",
      "tỉnh Hà Nam",
      "Địa bàn nay thuộc 5 đơn vị: phường Phủ Lý, phường Phù Vân, phường Châu Sơn, phường Hà Nam và phường Liêm Tuyền, tỉnh Ninh Bình",
    ],
    [
      "760",
      "quận 1",
      "Thành phố Hồ Chí Minh",
      "Địa bàn nay thuộc 4 đơn vị: phường Tân Định, phường Sài Gòn, phường Bến Thành và phường Cầu Ông Lãnh",
    ],
    [
      "040",
      "thành phố Cao Bằng",
      "tỉnh Cao Bằng",
      "Địa bàn nay thuộc 3 đơn vị: phường Thục Phán, phường Nùng Trí Cao và phường Tân Giang",
    ],
    ["536", "huyện Lý Sơn", "tỉnh Quảng Ngãi", "Nay là đặc khu Lý Sơn"],
  ])("%s %s, %s", async (code, unit, above, told) => {
    expect(importHead(unit, above)).toBe(code);
    const { answer } = await askPlace(`${unit}, ${above} nay là`);
    const [first, ...others] = answer?.facts ?? [];
    expect(others).toEqual([]);
    expect([first === undefined ? "" : placeTitle(first).toLowerCase(), first?.telling]).toEqual([
      unit.toLowerCase(),
      expect.stringMatching(new RegExp(`^${told} \\(từ ngày 01/7/2025, Nghị quyết .+\\)\\.$`)),
    ]);
  });
});
