import { mentionsBody, namesBodies, readCount, saysTime } from "#importer/lines/cell-content.ts";
import { fold } from "#text/fold.ts";
import { describe, expect, it } from "vitest";
import * as phrases from "#importer/lines/cell-phrases.ts";
import { testPhrases } from "../../helpers/phrases.ts";

testPhrases(phrases);

describe("readCount(cell)", () => {
  it.each([
    ["1", 1, "digits 1"],
    ["01", 1, "digits 1"],
    ["120.", 120, "digits 1"],
    ["(7)", 7, "digits 1"],
    ["1.2", 2, "digits 2"],
    ["2.1.3.", 3, "digits 3"],
    ["1.2.3.4", 4, "digits 3"],
    ["I.4", 4, "digits 2"],
    ["III", 3, "roman"],
    ["a)", 1, "letter"],
    ["đ", 5, "letter"],
    ["B", 2, "letter"],
    ["MH-03", 3, "code"],
    ["NV 12", 12, "code"],
    ["Mô hình số 5", 5, "code"],
  ])("reads “%s” as %i (%s)", (cell, value, style) => {
    expect(readCount(cell)).toEqual({ value, style });
  });

  it.each([
    "",
    "Lưu trú",
    "1 mô hình",
    "30/6/2024",
    "1.250.000.000 đồng",
    "f",
    "2024 - 2025",
    "Mô hình 5: Kiosk",
  ])("reads no number in “%s”", (cell) => {
    expect(readCount(cell)).toBeUndefined();
  });
});

describe("saysTime(folded)", () => {
  it.each([
    "30/6/2024",
    "Quý III/2024",
    "Quý III năm 2024",
    "Trước ngày 30/9/2024",
    "Trong tháng 6",
    "Thường xuyên",
    "Thực hiện thường xuyên",
    "Hằng quý",
    "Hàng ngày",
    "Ngay sau khi có hướng dẫn",
    "03 tháng sau khi có văn bản",
    "Xong trong quý II",
  ])("is true for “%s”", (text) => {
    expect(saysTime(fold(text))).toBe(true);
  });

  it.each(["Công an tỉnh", "Quản lý lưu trú", "Ngày hội chuyển đổi số", ""])("is false for “%s”", (text) => {
    expect(saysTime(fold(text))).toBe(false);
  });
});

describe("namesBodies(text)", () => {
  it.each([
    "Công an tỉnh",
    "- Sở Y tế; Bảo hiểm xã hội tỉnh",
    "Các sở, ban, ngành",
    "UBND cấp xã",
    "STTTT",
    "PC06",
    "Báo An Mẫu",
    "Liên đoàn Lao động tỉnh",
    "Các cơ sở lưu trú",
  ])("is true for “%s”", (text) => {
    expect(namesBodies(text)).toBe(true);
  });

  it.each([
    "Triển khai 53 dịch vụ công",
    "Quý III/2024",
    "Cấp phiếu lý lịch tư pháp",
    "Số hóa hộ tịch",
    "Quản lý lưu trú",
    "Bỏ bản giấy",
    "1.250",
    "",
  ])("is false for “%s”", (text) => {
    expect(namesBodies(text)).toBe(false);
  });

  it("is false for more than 400 characters (longestNames)", () => {
    expect(namesBodies("Sở Y tế".padEnd(400, "."))).toBe(true);
    expect(namesBodies("Sở Y tế".padEnd(401, "."))).toBe(false);
  });
});

it.each([
  ["phoi hop voi cong an tinh", true],
  ["luu tru qua vneid", false],
])("mentionsBody(“%s”) is %s", (folded, mentions) => {
  expect(mentionsBody(folded)).toBe(mentions);
});
