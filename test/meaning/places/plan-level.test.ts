import { describe, expect, it } from "vitest";
import { importPlan } from "#importer/import-plan.ts";
import { agreesWithUnit, suggestUnit } from "#meaning/places/plan-level.ts";
import { findPlanUnit } from "#meaning/places/plan-place.ts";
import { findPlace } from "#meaning/places/places.ts";
import { importWords } from "../../helpers/import-words.ts";
import { placeBook } from "../../helpers/words.ts";

const day = "2024-06-05";

/** The unit that a letterhead and a title name, and whether a code agrees with it. */
function read(code: string, ...letterhead: string[]): { readonly agrees: boolean; readonly advice: string } {
  const lines = [
    ...letterhead,
    "Số: 1/KH-UBND",
    "Ngày 05 tháng 6 năm 2024",
    "KẾ HOẠCH",
    "Triển khai các mô hình",
  ];
  const unit = findPlanUnit(importPlan(lines, [], importWords).file.document, lines, placeBook);
  const place = findPlace(placeBook.places, code, day);
  if (place === undefined) throw new Error(`No place ${code}`);
  return { agrees: agreesWithUnit(place, unit), advice: suggestUnit(unit, placeBook) };
}

describe("agreesWithUnit(place, unit)", () => {
  it.each([
    ["a town's plan with the town's code", "381", ["ỦY BAN NHÂN DÂN THỊ XÃ BỈM SƠN"], true],
    ["a town's plan with its province's code", "38", ["ỦY BAN NHÂN DÂN THỊ XÃ BỈM SƠN"], false],
    ["a province's plan with its own code", "38", ["ỦY BAN NHÂN DÂN TỈNH THANH HÓA"], true],
    ["a province's plan with the code of its town", "381", ["ỦY BAN NHÂN DÂN TỈNH THANH HÓA"], false],
    ["a commune's plan with its province's code", "38", ["ỦY BAN NHÂN DÂN XÃ AN MẪU"], false],
    ["a commune's plan with the code of a town", "381", ["ỦY BAN NHÂN DÂN XÃ AN MẪU"], false],
    ["an unknown district's plan with its province's code", "46", ["ỦY BAN NHÂN DÂN HUYỆN AN MẪU"], false],
    [
      "a city that no list knows with the code of a city of the rank of a province",
      "48",
      ["ỦY BAN NHÂN DÂN THÀNH PHỐ AN MẪU"],
      true,
    ],
    ["the same with the code of a province", "46", ["ỦY BAN NHÂN DÂN THÀNH PHỐ AN MẪU"], false],
    ["a text that names no unit with any code", "38", ["BAN CHỈ ĐẠO ĐỀ ÁN 06"], true],
  ] as const)("%s", (_, code, letterhead, expected) => {
    expect(read(code, ...letterhead).agrees).toBe(expected);
  });
});

describe("suggestUnit(unit, book)", () => {
  it.each([
    [
      "the code of the unit that the text names",
      ["ỦY BAN NHÂN DÂN THỊ XÃ BỈM SƠN"],
      "ghi mã 381 (thị xã Bỉm Sơn, cấp huyện).",
    ],
    [
      "to add a unit that no list knows, not its province's code",
      ["ỦY BAN NHÂN DÂN HUYỆN AN MẪU"],
      "thêm “HUYỆN AN MẪU” vào places.yaml (level: district, parent: mã của tỉnh) rồi ghi mã của đơn vị ấy; không dùng mã của cấp khác.",
    ],
    [
      "the units that bear the name where nothing tells which is meant, eight (mostCandidates) and how many more",
      ["ỦY BAN NHÂN DÂN HUYỆN CHÂU THÀNH"],
      "ghi mã của đơn vị đúng: 708 huyện Châu Thành, tỉnh Tây Ninh; 808 huyện Châu Thành, tỉnh Long An; 821 huyện Châu Thành, tỉnh Tiền Giang; 877 huyện Châu Thành, tỉnh Đồng Tháp; 831 huyện Châu Thành, tỉnh Bến Tre; 847 huyện Châu Thành, tỉnh Trà Vinh; 892 huyện Châu Thành, tỉnh An Giang; 905 huyện Châu Thành, tỉnh Kiên Giang; và 2 đơn vị khác.",
    ],
    [
      "to state the place's level where the text names none",
      ["BAN CHỈ ĐẠO"],
      "ghi cấp của địa phương ấy, hoặc mã của đơn vị đúng cấp.",
    ],
  ] as const)("tells %s", (_, letterhead, expected) => {
    expect(read("38", ...letterhead).advice).toBe(expected);
  });
});
