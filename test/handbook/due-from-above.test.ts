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
