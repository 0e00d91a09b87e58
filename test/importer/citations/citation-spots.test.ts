import { describe, expect, it } from "vitest";
import { spotCitations } from "#importer/citations/citation-spots.ts";
import { alignText } from "#text/aligned.ts";
import { importWords } from "../../helpers/import-words.ts";

/** The words of each citation in a text. */
const spot = (text: string): readonly string[] =>
  spotCitations(alignText(text), importWords.citations).map(({ start, end }) => text.slice(start, end));

describe("spotCitations(text, words)", () => {
  it.each([
    [
      "theo Công văn số 2224/BTTTT-THH ngày 09/6/2022 của Bộ Thông tin và Truyền thông về chuẩn",
      ["Công văn số 2224/BTTTT-THH ngày 09/6/2022 của Bộ Thông tin và Truyền thông"],
    ],
    ["theo Công văn ngày 09/6/2022 của Bộ Y tế, các sở", ["Công văn ngày 09/6/2022 của Bộ Y tế"]],
    ["theo Kế hoạch số 41 của UBND tỉnh", ["Kế hoạch số 41 của UBND tỉnh"]],
    ["hướng dẫn của Bộ Y tế tại Công văn số 5/BYT-VP", ["của Bộ Y tế tại Công văn số 5/BYT-VP"]],
    ["theo Luật Cư trú và Nghị định số 104/2022/NĐ-CP", ["Luật Cư trú", "Nghị định số 104/2022/NĐ-CP"]],
    ["theo kế hoạch của UBND tỉnh", []],
    ["có 12 kế hoạch trong năm 2023", []],
    ["báo cáo trước ngày 09/6/2022 của Bộ Y tế", []],
  ])("%s", (text, expected) => {
    expect(spot(text)).toEqual(expected);
  });
});
