import { importPlan } from "#importer/import-plan.ts";
import * as phrases from "#importer/items/told-brackets.ts";
import { readToldShortly } from "#importer/items/told-brackets.ts";
import { alignText } from "#text/aligned.ts";
import { describe, expect, it } from "vitest";
import { importWords } from "../../helpers/import-words.ts";
import { testPhrases } from "../../helpers/phrases.ts";

testPhrases(phrases);

/** The fields of the first of two tasks, as “field: words”. */
function read(paragraph: string): readonly string[] {
  const lines = [
    ...["KẾ HOẠCH", "Triển khai các nhiệm vụ của Đề án 06 năm 2024", "II. NỘI DUNG"],
    ...[`1. ${paragraph}`, "2. Ký số giấy chứng sinh. Sở Y tế chủ trì; xong trong tháng 5/2024."],
  ];
  const [item] = importPlan(lines, [], importWords).file.items;
  const fields = item?.body?.fields ?? [];
  return [
    item?.body?.title.text ?? "",
    ...fields.map(({ field, statements }) => `${field}: ${statements.map(({ text }) => text).join(" / ")}`),
  ];
}

describe("brackets at the end of a paragraph that say who leads", () => {
  it("leave what stands before them to tell how it is done, whoever acts there", () => {
    const how = "Các trạm bố trí đủ đầu đọc. Trong tháng 3/2024, Bệnh viện tỉnh làm trước để rút kinh nghiệm";
    expect(
      read(
        `Đón tiếp bằng căn cước. ${how} (Phòng Y tế chủ trì; Công an huyện phối hợp; xong trước ngày 30/6/2024).`,
      ),
    ).toEqual([
      "Đón tiếp bằng căn cước",
      `content: ${how}`,
      "assignments: Phòng Y tế chủ trì; Công an huyện phối hợp",
      "deadline: xong trước ngày 30/6/2024",
    ]);
  });

  it.each([
    ["giao Trung tâm Y tế huyện chịu trách nhiệm; Công an huyện, các trạm y tế phối hợp; quý II/2024"],
    ["Trung tâm Y tế huyện làm đầu mối; Công an huyện, các trạm y tế cùng thực hiện; quý II/2024"],
    ["Trung tâm Y tế huyện tham mưu; Công an huyện, các trạm y tế phối hợp; quý II/2024"],
    ["đầu mối: Trung tâm Y tế huyện; phối hợp: Công an huyện, các trạm y tế; thời gian: quý II/2024"],
  ])("may say so in other words than “chủ trì”: “(%s)”", (told) => {
    const how = "Phấn đấu đến cuối năm 80% người dân có sổ";
    expect(read(`Sổ sức khỏe điện tử trên VNeID. ${how} (${told}).`)).toEqual([
      "Sổ sức khỏe điện tử trên VNeID",
      `content: ${how}`,
      "leads: Trung tâm Y tế huyện",
      "coordinators: Công an huyện, các trạm y tế",
      "deadline: quý II/2024",
    ]);
  });

  it("add to sentences that say themselves who leads, and tell nothing where they name nobody", () => {
    expect(read("Lắp ki-ốt tự phục vụ. Sở Y tế chủ trì, phối hợp với Công an tỉnh (quý II/2024).")).toEqual([
      "Lắp ki-ốt tự phục vụ",
      "assignments: Sở Y tế chủ trì, phối hợp với Công an tỉnh",
      "deadline: quý II/2024",
    ]);
    expect(readToldShortly(alignText("Sở Y tế chủ trì; Công an tỉnh phối hợp"))).toBeUndefined();
    expect(readToldShortly(alignText("Công an tỉnh phối hợp; quý II/2024"))).toBeUndefined();
    expect(readToldShortly(alignText("Sở Y tế tham mưu UBND tỉnh ban hành; quý II/2024"))).toBeUndefined();
  });
});
