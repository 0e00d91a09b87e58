import { alignText } from "#text/aligned.ts";
import { partRunIn } from "#importer/lines/part-run-in.ts";
import { describe, expect, it } from "vitest";
import { importWords } from "../../helpers/import-words.ts";

const toLines = (...texts: readonly string[]) =>
  texts.map((text, index) => ({
    ...alignText(text),
    bold: undefined,
    line: index + 1,
    to: index + 1,
    row: undefined,
  }));
const part = (...texts: readonly string[]): readonly string[] =>
  partRunIn(toLines(...texts), importWords.labels).map(({ text }) => text);

describe("partRunIn(lines, book)", () => {
  it.each([
    [
      ["Triển khai: (1) Mô hình “Lưu trú”: tự động. (2) Mô hình “Một cửa”: nhanh. (3) Mô hình “Học bạ”: số."],
      [
        "Triển khai:",
        "(1) Mô hình “Lưu trú”: tự động.",
        "(2) Mô hình “Một cửa”: nhanh.",
        "(3) Mô hình “Học bạ”: số.",
      ],
    ],
    [
      [
        "1) Khai báo lưu trú qua VNeID. Công an xã chủ trì; 2) Thu học phí không dùng tiền mặt. Trường học chủ trì; 3) Chi trả trợ cấp qua tài khoản. Bưu điện chủ trì.",
      ],
      [
        "1) Khai báo lưu trú qua VNeID. Công an xã chủ trì;",
        "2) Thu học phí không dùng tiền mặt. Trường học chủ trì;",
        "3) Chi trả trợ cấp qua tài khoản. Bưu điện chủ trì.",
      ],
    ],
    [
      ["Năm 2024 có ba mô hình. Mô hình 1: Lưu trú. Mô hình 2: Một cửa số.", "Mô hình 3: Học bạ số."],
      ["Năm 2024 có ba mô hình.", "Mô hình 1: Lưu trú.", "Mô hình 2: Một cửa số.", "Mô hình 3: Học bạ số."],
    ],
    [
      [
        "Nhóm một: (1) Mô hình lưu trú. (2) Mô hình một cửa.",
        "Nhóm hai: (3) Mô hình học bạ. (4) Mô hình học phí.",
      ],
      [
        "Nhóm một:",
        "(1) Mô hình lưu trú.",
        "(2) Mô hình một cửa.",
        "Nhóm hai:",
        "(3) Mô hình học bạ.",
        "(4) Mô hình học phí.",
      ],
    ],
  ])("cuts a count of items: %#", (lines, pieces) => {
    expect(part(...lines)).toEqual(pieces);
  });

  it.each([
    ["cases of a sentence", "Cấp cho: (1) Người cao tuổi; (2) Người khuyết tật; (3) Trẻ em mồ côi."],
    [
      "tasks of one body",
      "Công an xã: (1) Chủ trì rà soát; (2) Phối hợp với Trạm Y tế; (3) Báo cáo kết quả.",
    ],
    ["what bodies do", "Phân công: (1) Sở Y tế chủ trì; (2) Sở Tư pháp phối hợp; (3) Công an tỉnh theo dõi."],
    ["numbers that do not run on", "Theo (1) Mô hình lưu trú và (3) Mô hình học bạ, (5) Mô hình học phí."],
    ["references", "Theo Mô hình 1 và Mô hình 2, Mô hình 3 của Kế hoạch."],
    ["a heading with its number", "1.1. Mô hình 1: Lưu trú"],
  ])("leaves %s whole", (_, text) => {
    expect(part(text)).toEqual([text]);
  });

  it("needs three items (fewestRunIn), of which six in ten read as such (runInShare)", () => {
    expect(part("Có hai. (1) Mô hình lưu trú. (2) Mô hình một cửa.")).toHaveLength(1);
    const head = "Có hai. (1) Mô hình lưu trú. (2) Mô hình một cửa. (3) Mô hình học bạ.";
    expect(part(head)).toHaveLength(4);
    expect(part(`${head} (4) Việc khác. (5) Việc thêm.`)).toHaveLength(6);
    expect(part(`${head} (4) Việc khác. (5) Việc thêm. (6) Việc nữa.`)).toHaveLength(1);
  });

  it("tells of each piece the source lines that it is of", () => {
    const text = "Có ba. (1) Mô hình lưu trú. (2) Mô hình một cửa. (3) Mô hình học bạ.";
    const [line] = toLines(text);
    const wrapped = {
      ...line,
      text,
      folded: alignText(text).folded,
      to: 2,
      breaks: [{ at: text.indexOf("trú"), line: 2 }],
    };
    const pieces = partRunIn([{ bold: undefined, row: undefined, ...wrapped, line: 1 }], importWords.labels);
    expect(pieces.map(({ line: from, to, breaks }) => [from, to, breaks])).toEqual([
      [1, 1, undefined],
      [1, 2, [{ at: "(1) Mô hình lưu ".length, line: 2 }]],
      [2, 2, undefined],
      [2, 2, undefined],
    ]);
  });
});
