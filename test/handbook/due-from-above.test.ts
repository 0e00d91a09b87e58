import { describe, expect, it } from "vitest";
import { makeHandbook } from "../helpers/make-handbook.ts";

/** By when each item of a text is done, as printed. */
function tellDeadlines(...lines: readonly string[]): readonly (string | undefined)[] {
  const { items } = makeHandbook([{ text: ["THÔNG BÁO", "Kết luận về Đề án 06 năm 2024", ...lines] }]);
  return items.map(({ deadline }) => deadline.body?.text);
}

describe("the time of a heading above items", () => {
  it("holds where the sentences of an item tell none", () => {
    expect(
      tellDeadlines(
        "II. NHIỆM VỤ TỪ THÁNG 9/2024 ĐẾN HẾT THÁNG 12/2024",
        ...["1. Dịch vụ công trực tuyến", "Yêu cầu Sở Y tế chủ trì rà soát thủ tục."],
        "Đưa tỷ lệ lên trên 45% trước ngày 30/11/2024.",
        ...["2. Quản lý lưu trú", "Công an tỉnh chủ trì rà soát từng cơ sở."],
      ),
    ).toEqual(["trước ngày 30/11/2024", "NHIỆM VỤ TỪ THÁNG 9/2024 ĐẾN HẾT THÁNG 12/2024"]);
  });
});

describe("a deadline that only tells why an item is not carried out", () => {
  it("is none", () => {
    const first = ["1. Quản lý lưu trú", "Chủ trì: Công an tỉnh", "Thời gian: 30/6/2024"];
    const second = [
      "2. Chợ 4.0",
      "Chủ trì: Sở Y tế",
      "Thời gian: Chưa triển khai năm 2024 do chợ đang sửa chữa.",
    ];
    expect(tellDeadlines("II. CÁC MÔ HÌNH", ...first, ...second)).toEqual(["30/6/2024", undefined]);
  });
});
