import { importPlan } from "#importer/import-plan.ts";
import * as intro from "#importer/lines/layout/read-intro.ts";
import { alignText } from "#text/aligned.ts";
import { describe, expect, it } from "vitest";
import { importWords } from "../../../helpers/import-words.ts";
import { testPhrases } from "../../../helpers/phrases.ts";

testPhrases(intro);

describe("a sentence above a list", () => {
  it.each([
    [
      "Giao Sở Tư pháp chủ trì, xong trong tháng 5/2025 các việc sau:",
      { leads: "Sở Tư pháp", deadline: "xong trong tháng 5/2025" },
    ],
    [
      "Phân công Công an huyện chủ trì, phối hợp với Phòng Tư pháp, UBND các xã; hoàn thành trước 20/11/2025, gồm 02 nhiệm vụ:",
      {
        leads: "Công an huyện",
        coordinators: "Phòng Tư pháp, UBND các xã",
        deadline: "hoàn thành trước 20/11/2025",
      },
    ],
    ["Công an huyện làm đầu mối thực hiện các nội dung dưới đây:", { leads: "Công an huyện" }],
  ])("tells who leads all of it, with whom and by when: “%s”", (text, tells) => {
    expect(intro.readIntro(alignText(text))).toEqual(tells);
  });

  it.each([
    "Giao Sở Tư pháp chủ trì rà soát, báo cáo các nội dung sau:",
    "Giao Sở Tư pháp chủ trì, hoàn thành trong tháng 5/2025 các nhiệm vụ sau.",
    "Giao Sở Tư pháp phối hợp thực hiện các nhiệm vụ sau:",
    "Giao Sở Tư pháp chủ trì, hoàn thành trong tháng 5/2025:",
    "Trong năm, chủ trì thực hiện các nhiệm vụ sau:",
  ])("tells nothing where it says more, or leads to no list: “%s”", (text) => {
    expect(intro.readIntro(alignText(text))).toBeUndefined();
  });
});

/** Each item as “group. number title: field words line; …”. */
function tell(...lines: readonly string[]): readonly string[] {
  const { items } = importPlan(["THÔNG BÁO", "Kết luận về Đề án 06", ...lines], [], importWords).file;
  return items.map(({ group, number, body }) => {
    const fields = (body?.fields ?? []).flatMap(({ field, statements }) =>
      statements.map(({ text, lines: [line] }) => `${field} ${text} ${line}`),
    );
    return `${group ?? ""}.${number} ${body?.title.text ?? ""}: ${fields.join("; ")}`;
  });
}

describe("tasks below a sentence that gives them", () => {
  it("have its body and its time, but for those that tell their own", () => {
    expect(
      tell(
        "I. Cư trú",
        "Giao Công an huyện chủ trì, hoàn thành trước ngày 30/6/2025 các nhiệm vụ sau:",
        "1. Lắp máy quét mã tại nhà ga",
        "2. Cấp thẻ cho người cao tuổi",
        "Phối hợp: Hội Phụ nữ huyện. Riêng việc này hoàn thành trước ngày 15/5/2025.",
        "II. Tư pháp",
        "Giao Phòng Tư pháp chủ trì các việc sau, phối hợp với Tòa án huyện:",
        "3. Số hóa sổ hộ tịch",
        "Thời hạn: Quý III/2025",
        "4. Trả bản sao trích lục tại nhà",
        "Thời hạn: Quý IV/2025",
      ),
    ).toEqual([
      "I.1 Lắp máy quét mã tại nhà ga: leads Công an huyện 4; deadline hoàn thành trước ngày 30/6/2025 4",
      "I.2 Cấp thẻ cho người cao tuổi: leads Công an huyện 4; coordinators Hội Phụ nữ huyện. 7; deadline Riêng việc này hoàn thành trước ngày 15/5/2025. 7",
      "II.3 Số hóa sổ hộ tịch: leads Phòng Tư pháp 9; coordinators Tòa án huyện 9; deadline Quý III/2025 11",
      "II.4 Trả bản sao trích lục tại nhà: leads Phòng Tư pháp 9; coordinators Tòa án huyện 9; deadline Quý IV/2025 13",
    ]);
  });

  it("are none where the sentence gives one task, whose steps are numbered", () => {
    const told = tell(
      "I. Số hóa sổ hộ tịch",
      "Giao Phòng Tư pháp chủ trì số hóa theo các nội dung sau:",
      "1. Quét sổ",
      "2. Nhập dữ liệu",
      "II. Lắp máy quét mã",
      "Giao Công an huyện chủ trì lắp đặt theo các nội dung sau:",
      "1. Khảo sát nơi lắp",
      "2. Tập huấn",
    );
    expect(told.join()).not.toContain("leads Phòng Tư pháp 4; leads");
    expect(told.filter((one) => one.includes("Quét sổ:"))).toEqual([]);
  });
});
