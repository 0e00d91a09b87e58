import * as labels from "#importer/lines/kinds/composed-labels.ts";
import { type LabelMatch, readLabel, splitLabel } from "#importer/lines/kinds/labels.ts";
import { alignText } from "#text/aligned.ts";
import { describe, expect, it } from "vitest";
import { importWords } from "../../../helpers/import-words.ts";
import { testPhrases } from "../../../helpers/phrases.ts";

const read = (text: string): readonly LabelMatch[] => {
  const first = readLabel(alignText(text), undefined, importWords.labels);
  return first === undefined ? [] : splitLabel(first, importWords.labels);
};
const tell = (text: string) => read(text).map(({ field, label, rest }) => `${field} ${label}: ${rest.text}`);

describe("labels made of the words of a field", () => {
  testPhrases(labels);

  it.each([
    ["- Đơn vị phụ trách: Sở Y tế", ["leads Đơn vị phụ trách: Sở Y tế"]],
    [
      "Bộ phận phụ trách: Công an xã; đơn vị liên quan: Sở Y tế. Hạn xong: 30/6/2024",
      [
        "leads Bộ phận phụ trách: Công an xã;",
        "coordinators đơn vị liên quan: Sở Y tế.",
        "deadline Hạn xong: 30/6/2024",
      ],
    ],
    ["+ Thiết bị, phần mềm sử dụng: Kiosk", ["tools Thiết bị, phần mềm sử dụng: Kiosk"]],
  ])("“%s”", (text, found) => {
    expect(tell(text)).toEqual(found);
  });

  it.each([
    "Đơn vị phụ trách: rà soát, lập danh sách",
    "Kết thúc: nghiệm thu, bàn giao",
    "Thiết bị, phần mềm:",
  ])("are none before words of another kind, or none: “%s”", (text) => {
    expect(tell(text)).toEqual([]);
  });

  it("have seven words at most (mostWords)", () => {
    const label = (count: number) => `Đơn vị phụ trách${" chính".repeat(count - 2)}: Sở Y tế`;
    expect([tell(label(7)).length, tell(label(8)).length]).toEqual([1, 0]);
  });
});
