import { describe, expect, it } from "vitest";
import { formatPost } from "#views/parts/issuer.ts";

describe("formatPost(title, place)", () => {
  it.each([
    ["CHỦ TỊCH", "Chủ tịch"],
    ["TM. ỦY BAN NHÂN DÂN CHỦ TỊCH", "Chủ tịch, thay mặt Ủy ban nhân dân"],
    ["KT.CHỦ TỊCH PHÓ CHỦ TỊCH", "Phó chủ tịch, ký thay chủ tịch"],
    [
      "KT. TRƯỞNG BAN CHỈ ĐẠO PHÓ TRƯỞNG BAN THƯỜNG TRỰC",
      "Phó trưởng ban thường trực, ký thay trưởng Ban Chỉ đạo",
    ],
    ["TL. CHỦ TỊCH CHÁNH VĂN PHÒNG", "TL. CHỦ TỊCH CHÁNH VĂN PHÒNG"],
    ["Phó Giám đốc", "Phó Giám đốc"],
    ["PHÓ CHỦ TỊCH THƯỜNG TRỰC UBND TỈNH AN BÌNH", "Phó chủ tịch thường trực UBND tỉnh An Bình"],
  ])("says %s as a sentence does", (title, told) => {
    expect(formatPost(title, "An Bình")).toBe(told);
  });
});
