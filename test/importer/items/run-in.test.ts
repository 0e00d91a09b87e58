import { readRunIn } from "#importer/items/run-in.ts";
import { alignText } from "#text/aligned.ts";
import { describe, expect, it } from "vitest";
import { importWords } from "../../helpers/import-words.ts";

describe("readRunIn(words, other, book)", () => {
  it.each([
    [
      "Giao Công an tỉnh chủ trì, phối hợp với Sở Y tế; hoàn thành trước ngày 30/6/2024.",
      [
        ["assignments", "Giao Công an tỉnh chủ trì, phối hợp với Sở Y tế"],
        ["deadline", "hoàn thành trước ngày 30/6/2024."],
      ],
    ],
    [
      "Giao Công an tỉnh chủ trì, phối hợp với Sở Y tế (trong Quý III/2024).",
      [
        ["assignments", "Giao Công an tỉnh chủ trì, phối hợp với Sở Y tế"],
        ["deadline", "trong Quý III/2024"],
      ],
    ],
    [
      "Giao Công an tỉnh triển khai mô hình “Lưu trú. Khách sạn; nhà nghỉ”, thực hiện hằng tuần.",
      [
        ["assignments", "Giao Công an tỉnh triển khai mô hình “Lưu trú. Khách sạn; nhà nghỉ”"],
        ["deadline", "thực hiện hằng tuần."],
      ],
    ],
    [
      "Giao Công an tỉnh rà soát, thực hiện kết nối.",
      [["assignments", "Giao Công an tỉnh rà soát, thực hiện kết nối."]],
    ],
    [
      "Sở Y tế chủ trì rà soát dữ liệu (nếu có).",
      [["assignments", "Sở Y tế chủ trì rà soát dữ liệu (nếu có)."]],
    ],
    [
      "Sở Y tế chủ trì; xong trong năm 2024 (trong quý II).",
      [
        ["assignments", "Sở Y tế chủ trì"],
        ["deadline", "xong trong năm 2024 (trong quý II)."],
      ],
    ],
    [
      "Phối hợp: Văn phòng HĐND và UBND xã. Hoàn thành trong quý IV/2025.",
      [
        ["coordinators", "Văn phòng HĐND và UBND xã."],
        ["deadline", "Hoàn thành trong quý IV/2025."],
      ],
    ],
    [
      "Sở Y tế chủ trì; cả năm.",
      [
        ["assignments", "Sở Y tế chủ trì"],
        ["deadline", "cả năm."],
      ],
    ],
    [
      "Sở Y tế chủ trì; BHXH tỉnh phối hợp; thường xuyên.",
      [
        ["assignments", "Sở Y tế chủ trì; BHXH tỉnh phối hợp"],
        ["deadline", "thường xuyên."],
      ],
    ],
    [
      "Sở Y tế chủ trì, hoàn thành trong quý II/2024; báo cáo Ủy ban",
      [
        ["assignments", "Sở Y tế chủ trì"],
        ["deadline", "hoàn thành trong quý II/2024"],
        ["content", "báo cáo Ủy ban"],
      ],
    ],
    [
      "Đơn vị chủ trì: Công an xã. Thời gian: Quý I/2024",
      [
        ["leads", "Công an xã."],
        ["deadline", "Quý I/2024"],
      ],
    ],
    [
      "Lắp 20 máy. Chưa thực hiện do thiếu kinh phí.",
      [
        ["content", "Lắp 20 máy."],
        ["content", "Chưa thực hiện do thiếu kinh phí."],
      ],
    ],
  ])("“%s”", (text, fields) => {
    const read = readRunIn(alignText(text), "content", importWords.labels);
    expect(read.map((one) => [one.field, one.text])).toEqual(fields);
  });

  it("keeps the label as printed", () => {
    expect(readRunIn(alignText("Cơ quan chủ trì: Sở Y tế"), "content", importWords.labels)).toEqual([
      { field: "leads", label: "Cơ quan chủ trì", text: "Sở Y tế" },
    ]);
  });

  it("takes names of bodies of eighty characters for those who do it, no longer ones (longestNames)", () => {
    const field = (length: number) =>
      readRunIn(alignText(`Sở ${"Y".repeat(length - 3)}; quý II/2024`), "content", importWords.labels)[0]
        ?.field;
    expect([field(79), field(80)]).toEqual(["implementers", "content"]);
  });
});
