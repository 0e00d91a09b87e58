import { stripMarkup } from "#text/markup.ts";
import { describe, expect, it } from "vitest";

describe("stripMarkup(line)", () => {
  it.each([
    ["- **Mục tiêu:** Rà soát", "- Mục tiêu: Rà soát"],
    ["### 3. Nhóm tiện ích", "3. Nhóm tiện ích"],
    ["(*Chi tiết tại Phụ lục*)", "(Chi tiết tại Phụ lục)"],
    ["***Nơi nhận:***", "Nơi nhận:"],
    ["VNeID**a) Phân công.****b) Thời gian.**", "VNeIDa) Phân công.b) Thời gian."],
    ["**KT. TRƯỞNG BAN CHỈ ĐẠO", "KT. TRƯỞNG BAN CHỈ ĐẠO"],
    ["<b>I Nhóm tiện ích</b>", "I Nhóm tiện ích"],
    ["Lưu: VT, KSTT<sup>(N)</sup>.", "Lưu: VT, KSTT(N)."],
    ["[a@b.gov.vn](mailto:a@b.gov.vn)", "a@b.gov.vn"],
  ])("takes recognition's marks from “%s”", (line, expected) => {
    expect(stripMarkup(line)).toBe(expected);
  });

  it.each([
    ["Khách sạn 2-3*, Khách sạn 4*, Khách sạn 5*, Nhà khách"],
    ["Khách sạn 2-3*; Khách sạn 4*; Khách sạn 5*; Nhà khách"],
    ["5 < 7 và 7 > 5"],
    ["1. Không phải # tiêu đề"],
    ["a_b_c"],
  ])("leaves the printed signs of “%s”", (line) => {
    expect(stripMarkup(line)).toBe(line);
  });

  it("turns an escaped star into the printed one", () => {
    expect(stripMarkup("Khách sạn 2-3\\*, **4\\***")).toBe("Khách sạn 2-3*, 4*");
  });
});
