import * as bearers from "#importer/lines/layout/read-bearer.ts";
import { readBearer } from "#importer/lines/layout/read-bearer.ts";
import { alignText } from "#text/aligned.ts";
import { describe, expect, it } from "vitest";
import { testPhrases } from "../../../helpers/phrases.ts";

testPhrases(bearers);

describe("readBearer(words)", () => {
  it.each([
    ["Sở Y tế", "Sở Y tế", "", ""],
    ["Sở Y tế: Số hóa bệnh án; thường xuyên.", "Sở Y tế", "", "Số hóa bệnh án; thường xuyên."],
    ["Công an tỉnh (05 việc):", "Công an tỉnh", "", ""],
    ["Đề nghị Tòa án nhân dân tỉnh:", "Tòa án nhân dân tỉnh", "", ""],
    ["TRÁCH NHIỆM CỦA UBND CÁC HUYỆN", "UBND CÁC HUYỆN", "", ""],
    ["Các sở, ban, ngành:", "Các sở, ban, ngành", "", ""],
    [
      "Sở Nội vụ chủ trì, phối hợp với Sở Tư pháp, Sở Y tế thực hiện các nhiệm vụ sau:",
      "Sở Nội vụ",
      "Sở Tư pháp, Sở Y tế",
      "",
    ],
    ["Công an tỉnh (PC06):", "Công an tỉnh (PC06)", "", ""],
  ])("“%s” names “%s”, with “%s”, and the task “%s”", (line, name, partners, task) => {
    const read = readBearer(alignText(line));
    expect([read?.name.text, read?.partners?.text ?? "", read?.task.text]).toEqual([name, partners, task]);
  });

  it.each([
    "TRÁCH NHIỆM CỦA CÁC CƠ QUAN, ĐƠN VỊ",
    "Nhiệm vụ của từng sở, ngành",
    "Sở Y tế rà soát dữ liệu. Sở Tư pháp số hóa.",
    "Công an tỉnh là cơ quan thường trực",
    "Số hóa bệnh án:",
    "Nội dung thực hiện",
  ])("“%s” names nobody alone", (line) => {
    expect(readBearer(alignText(line))).toBeUndefined();
  });
});
