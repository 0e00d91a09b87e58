import { describe, expect, it } from "vitest";
import { formatPost } from "#views/parts/issuer.ts";

describe("formatPost(title, place)", () => {
  it.each([
    ["CHỦ TỊCH", "Chủ tịch"],
    ["TM. ỦY BAN NHÂN DÂN CHỦ TỊCH", "Chủ tịch, thay mặt Ủy ban nhân dân"],
    ["KT.CHỦ TỊCH PHÓ CHỦ TỊCH", "Phó Chủ tịch, ký thay Chủ tịch"],
    [
      "KT. TRƯỞNG BAN CHỈ ĐẠO PHÓ TRƯỞNG BAN THƯỜNG TRỰC",
      "Phó Trưởng ban thường trực, ký thay Trưởng Ban Chỉ đạo",
    ],
    [
      "KT. TRƯỞNG BAN CHỈ ĐẠO PHÓ TRƯỞNG BAN THƯỜNG TRỰC PHÓ CHỦ TỊCH UBND TỈNH",
      "Phó Trưởng ban thường trực, Phó Chủ tịch UBND tỉnh, ký thay Trưởng Ban Chỉ đạo",
    ],
    ["TL. CHỦ TỊCH CHÁNH VĂN PHÒNG", "TL. CHỦ TỊCH CHÁNH VĂN PHÒNG"],
    ["Phó Giám đốc", "Phó Giám đốc"],
    ["PHÓ CHỦ TỊCH THƯỜNG TRỰC UBND TỈNH AN BÌNH", "Phó Chủ tịch thường trực UBND tỉnh An Bình"],
    ["PHÓ CỤC TRƯỞNG CỤC CẢNH SÁT QLHC VỀ TTXH", "Phó Cục trưởng Cục Cảnh sát QLHC về TTXH"],
    ["GIÁM ĐỐC SỞ Y TẾ", "Giám đốc Sở Y tế"],
  ])("says %s as a sentence does", (title, told) => {
    expect(formatPost(title, "An Bình")).toBe(told);
  });
});
