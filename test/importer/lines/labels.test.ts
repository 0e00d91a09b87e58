import { describe, expect, it } from "vitest";
import { readLabels, splitAtLabels } from "#importer/lines/labels.ts";

describe("readLabels(text, bold)", () => {
  it.each([
    [
      "Cơ quan chủ trì: Văn phòng UBND tỉnh; cơ quan phối hợp: Công an tỉnh; thời gian thực hiện: Quý III/2023.",
      [
        ["leads", "Cơ quan chủ trì", "Văn phòng UBND tỉnh;"],
        ["coordinators", "cơ quan phối hợp", "Công an tỉnh;"],
        ["deadline", "thời gian thực hiện", "Quý III/2023."],
      ],
    ],
    [
      "- Chủ trì: Sở Y tế. - Phối hợp: BHXH tỉnh. - Thời hạn: Trước 31/12/2023.",
      [
        ["leads", "Chủ trì", "Sở Y tế."],
        ["coordinators", "Phối hợp", "BHXH tỉnh."],
        ["deadline", "Thời hạn", "Trước 31/12/2023."],
      ],
    ],
    [
      "Đơn vị thực hiện: Công an xã; Thời gian: Thường xuyên",
      [
        ["implementers", "Đơn vị thực hiện", "Công an xã;"],
        ["deadline", "Thời gian", "Thường xuyên"],
      ],
    ],
    [
      "Mục tiêu: Nâng cao chất lượng; thời gian: rút ngắn một nửa.",
      [["objective", "Mục tiêu", "Nâng cao chất lượng; thời gian: rút ngắn một nửa."]],
    ],
    ["Cơ quan chủ trì:", [["leads", "Cơ quan chủ trì", ""]]],
    ["Công an tỉnh chủ trì: rà soát.", []],
    ["", []],
  ] as const)("“%s”", (text, expected) => {
    expect(readLabels(text, undefined).map(({ field, label, rest }) => [field, label, rest])).toEqual(
      expected,
    );
  });
});

describe("splitAtLabels(field, text)", () => {
  it.each([
    ["leads", "Sở Y tế; cơ quan phối hợp: Công an tỉnh", ["Sở Y tế;", "cơ quan phối hợp: Công an tỉnh"]],
    ["leads", "Sở Y tế, Công an tỉnh", ["Sở Y tế, Công an tỉnh"]],
    ["assignments", "Rà soát; thời gian: một tháng", ["Rà soát; thời gian: một tháng"]],
  ] as const)("%s: “%s”", (field, text, pieces) => {
    expect(splitAtLabels(field, text)).toEqual(pieces);
  });
});
