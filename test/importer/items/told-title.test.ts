import { splitTold } from "#importer/items/told-title.ts";
import { describe, expect, it } from "vitest";
import { importWords } from "../../helpers/import-words.ts";

const split = (text: string) => {
  const told = splitTold({ text, lines: [3, 3] }, importWords.labels);
  return told === undefined
    ? undefined
    : [
        told.title.text,
        ...told.cells.map(({ field, heading, statements }) => `${field} ${heading}: ${statements[0]?.text}`),
      ];
};

describe("splitTold(printed, labels)", () => {
  it.each([
    [
      "Lưu trú tại khách sạn. Chủ trì: Công an tỉnh. Thời hạn: Quý II/2024",
      ["Lưu trú tại khách sạn", "leads Chủ trì: Công an tỉnh.", "deadline Thời hạn: Quý II/2024"],
    ],
    [
      "Lưu trú tại khách sạn (Công an tỉnh chủ trì)",
      ["Lưu trú tại khách sạn", "assignments : Công an tỉnh chủ trì"],
    ],
  ])("“%s”", (text, parts) => {
    expect(split(text)).toEqual(parts);
  });

  it.each([
    "Lưu trú tại khách sạn",
    "Lưu trú tại khách sạn. Ưu tiên Đồ Sơn",
    "Rà soát các hệ thống (khi có sự thay đổi) kết nối với dữ liệu dân cư",
  ])("leaves “%s” a title", (text) => {
    expect(split(text)).toBeUndefined();
  });
});
