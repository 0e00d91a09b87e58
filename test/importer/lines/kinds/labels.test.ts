import { describe, expect, it } from "vitest";
import {
  findColumn,
  type LabelMatch,
  readLabel,
  readUnknownLabel,
  splitAtLabels,
  splitLabel,
} from "#importer/lines/kinds/labels.ts";
import { alignText } from "#text/aligned.ts";
import { importWords } from "../../../helpers/import-words.ts";

function readAll(text: string): readonly LabelMatch[] {
  const first = readLabel(alignText(text), undefined, importWords.labels);
  return first === undefined ? [] : splitLabel(first, importWords.labels);
}

describe("readLabel(line, bold, book) and splitLabel(first, book)", () => {
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
    [
      "Mục tiêu: Bớt giấy tờ; chủ trì: Sở Y tế; thời hạn: Quý I/2024.",
      [
        ["objective", "Mục tiêu", "Bớt giấy tờ;"],
        ["leads", "chủ trì", "Sở Y tế;"],
        ["deadline", "thời hạn", "Quý I/2024."],
      ],
    ],
    [
      "Mục tiêu: Bớt giấy tờ; thời hạn: Quý I/2024; chủ trì: Sở Y tế.",
      [
        ["objective", "Mục tiêu", "Bớt giấy tờ;"],
        ["deadline", "thời hạn", "Quý I/2024;"],
        ["leads", "chủ trì", "Sở Y tế."],
      ],
    ],
    ["Cơ quan chủ trì:", [["leads", "Cơ quan chủ trì", ""]]],
    ["- Đơn vị chủ trì – Công an tỉnh", [["leads", "Đơn vị chủ trì", "Công an tỉnh"]]],
    ["Phối hợp Sở Y tế, UBND cấp xã", [["coordinators", "Phối hợp", "Sở Y tế, UBND cấp xã"]]],
    ["Đơn vị thực hiện các sở, ban, ngành", [["implementers", "Đơn vị thực hiện", "các sở, ban, ngành"]]],
    ["Phối hợp Sở Y tế rà soát dữ liệu", []],
    ["Chủ trì số hóa dữ liệu", []],
    ["Thời hạn – Quý I/2024", []],
    ["Công an tỉnh chủ trì: rà soát.", []],
    ["", []],
  ] as const)("“%s”", (text, expected) => {
    expect(readAll(text).map(({ field, label, rest }) => [field, label, rest.text])).toEqual(expected);
  });
});

describe("splitAtLabels(field, words, book)", () => {
  it.each([
    ["leads", "Sở Y tế; cơ quan phối hợp: Công an tỉnh", ["Sở Y tế;", "cơ quan phối hợp: Công an tỉnh"]],
    ["leads", "Sở Y tế, Công an tỉnh", ["Sở Y tế, Công an tỉnh"]],
    ["assignments", "Rà soát; thời gian: một tháng", ["Rà soát; thời gian: một tháng"]],
  ] as const)("%s: “%s”", (field, text, pieces) => {
    expect(splitAtLabels(field, alignText(text), importWords.labels).map((piece) => piece.text)).toEqual(
      pieces,
    );
  });
});

describe("marks of lists", () => {
  it.each(["-", "+", "•", "→", "⇒", "►", "➢", "❖", "■", "○", "✓"])("%s stands before a label", (mark) => {
    expect(readAll(`${mark} Chủ trì: Sở Y tế`).map(({ field }) => field)).toEqual(["leads"]);
  });

  it.each(["=", "/", "x"])("%s is none", (sign) => {
    expect(readAll(`${sign} Chủ trì: Sở Y tế`)).toEqual([]);
  });
});

describe("labels in bold", () => {
  it("ends a label that the book knows where the bold run ends", () => {
    const line = alignText("a) Thời hạn hoàn thành Quý I/2024");
    expect(readLabel(line, undefined, importWords.labels)).toBeUndefined();
    expect(readLabel(line, "a) Thời hạn hoàn thành", importWords.labels)).toMatchObject({
      field: "deadline",
      label: "Thời hạn hoàn thành",
      rest: { text: "Quý I/2024", folded: "quy i/2024" },
    });
  });

  it("takes a bold run with a colon for a label of its own", () => {
    const line = alignText("- Ai làm: Công an xã");
    expect(readUnknownLabel(line, "Ai làm:")).toMatchObject({
      field: "content",
      label: "Ai làm",
      rest: { text: "Công an xã" },
    });
    expect(readUnknownLabel(line, "Ai làm")).toBeUndefined();
    expect(readUnknownLabel(line, undefined)).toBeUndefined();
  });
});

describe("findColumn(heading, book)", () => {
  it.each([
    ["stt", "number"],
    ["ten mo hinh", "title"],
    ["don vi  chu tri", "leads"],
    ["thoi gian hoan thanh", "deadline"],
    ["gi do", undefined],
    ["nhom mo hinh", "group"],
    ["thoi gian bat dau", "content"],
    ["nguoi chu tri", "content"],
    ["phan cong", "assignments"],
  ])("“%s” heads a column of %s", (heading, field) => {
    expect(findColumn(heading, importWords.labels)).toBe(field);
  });
});

it.each([
  ["Kết quả, sản phẩm: Báo cáo", "Kết quả, sản phẩm"],
  ["Kết quả/sản phẩm: Báo cáo", "Kết quả/sản phẩm"],
  ["Kết quả sản phẩm: Báo cáo", "Kết quả sản phẩm"],
])("a comma of the list may be a stroke or left out in “%s”", (text, label) => {
  expect(readLabel(alignText(text), undefined, importWords.labels)?.label).toBe(label);
});
