import { partRunIn } from "#importer/lines/part-run-in.ts";
import { describe, expect, it } from "vitest";
import { alignText } from "#text/aligned.ts";
import { importWords } from "../../helpers/import-words.ts";

const part = (...texts: readonly string[]): readonly string[] =>
  partRunIn(
    texts.map((text, index) => ({
      ...alignText(text),
      bold: undefined,
      line: index + 1,
      to: index + 1,
      row: undefined,
    })),
    importWords.labels,
  ).map(({ text }) => text);

describe("paragraphs that give a body its tasks one behind the other", () => {
  it.each([
    [
      "numbers that run on over the text",
      [
        "Giao Công an huyện: (1) chủ trì rà soát lưu trú; (2) làm đầu mối tuyên truyền.",
        "Phòng Tư pháp: (3) số hóa sổ hộ tịch.",
      ],
      [
        "Giao Công an huyện:",
        "(1) chủ trì rà soát lưu trú;",
        "(2) làm đầu mối tuyên truyền.",
        "Phòng Tư pháp:",
        "(3) số hóa sổ hộ tịch.",
      ],
    ],
    [
      "numbers that begin anew, below numbers of the bodies",
      ["1. Sở Y tế: 1) ký số giấy chứng sinh; 2) rà soát dữ liệu.", "2. Sở Tư pháp: 1) Số hóa sổ hộ tịch."],
      [
        "1. Sở Y tế:",
        "1) ký số giấy chứng sinh;",
        "2) rà soát dữ liệu.",
        "2. Sở Tư pháp:",
        "1) Số hóa sổ hộ tịch.",
      ],
    ],
    [
      "letters, behind what the body is to do with them",
      [
        "Sở Y tế có trách nhiệm: a) ký số giấy chứng sinh; b) rà soát dữ liệu.",
        "Đối với Sở Tư pháp: c) số hóa sổ hộ tịch.",
      ],
      [
        "Sở Y tế có trách nhiệm:",
        "a) ký số giấy chứng sinh;",
        "b) rà soát dữ liệu.",
        "Đối với Sở Tư pháp:",
        "c) số hóa sổ hộ tịch.",
      ],
    ],
  ])("are cut before each: %s", (_, lines, pieces) => {
    expect(part(...lines)).toEqual(pieces);
  });

  it.each([
    ["what is no body", ["Tại bộ phận: (1) lắp máy; (2) trực máy.", "Tại nhà dân: (3) chụp ảnh."]],
    ["a number that goes on with none", ["Sở Y tế: (2) ký số; (3) rà soát.", "Sở Tư pháp: (5) số hóa."]],
    [
      "numbers within a sentence",
      ["Sở Y tế: ký số (1) giấy chứng sinh, (2) giấy báo tử.", "Sở Tư pháp: chờ."],
    ],
  ])("stay whole: %s", (_, lines) => {
    expect(part(...lines)).toEqual(lines);
  });

  it("are of two bodies (fewestBodies) and three tasks (fewestTasks) at least", () => {
    const one = "Công an xã: (1) rà soát lưu trú; (2) cấp tài khoản; (3) báo cáo.";
    const two = ["Công an xã: (1) rà soát lưu trú.", "Trạm Y tế: (2) lập sổ sức khỏe."];
    expect(part(one)).toEqual([one]);
    expect(part(...two)).toEqual(two);
    expect(part(...two, "Bưu điện: (3) chi trả trợ cấp.")).toHaveLength(6);
    expect(part(two[0] ?? "", "Trạm Y tế: (2) lập sổ sức khỏe; (3) ký số.")).toHaveLength(5);
  });
});
