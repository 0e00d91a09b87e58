import { findLayout } from "#importer/lines/layout/find-layout.ts";
import { readLogicalLines } from "#importer/lines/logical-lines.ts";
import { describe, expect, it } from "vitest";
import { importWords } from "../../../helpers/import-words.ts";

const read = (text: readonly string[]) =>
  findLayout(readLogicalLines(text, importWords.labels), importWords.labels);

/** Items as “number title”, in order. */
const items = (...text: readonly string[]) =>
  [...read(text).items.values()].map(({ says }) => `${says.number} ${says.title}`);

const lead = "Chủ trì: Công an xã";
const time = "Thời gian: Quý I/2024";

describe("findLayout(lines, book)", () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    [
      "“Mô hình N”, wherever it stands",
      ["I. Nhóm một", "1.1. Mô hình 4: Lưu trú", lead, "Mô hình 6", "Kiosk tự phục vụ"],
      ["4 Lưu trú", "6 "],
    ],
    [
      "a title and who leads in one paragraph",
      [
        "1. Quản lý lưu trú: Công an xã chủ trì; hoàn thành quý I/2024.",
        "2. Lắp đặt kiosk: Văn phòng chủ trì.",
      ],
      ["1 Quản lý lưu trú", "2 Lắp đặt kiosk"],
    ],
    [
      "two levels of numbers",
      ["2. Nội dung", "2.1. Quản lý lưu trú", lead, time, "2.2. Lắp đặt kiosk", lead, time],
      ["1 Quản lý lưu trú", "2 Lắp đặt kiosk"],
    ],
    [
      "articles, their paragraphs numbered",
      [
        ...[
          "Điều 3. Quản lý lưu trú",
          "1. Mục tiêu: Khai báo đủ.",
          "2. Công an xã chủ trì.",
          "3. Thời hạn: 2024.",
        ],
        ...[
          "Điều 4. Lắp đặt kiosk",
          "1. Mục tiêu: Nộp nhanh.",
          "2. Văn phòng chủ trì.",
          "3. Thời hạn: 2024.",
        ],
        ...["Điều 5. Kinh phí", "Phòng Tài chính bố trí."],
      ],
      ["3 Quản lý lưu trú", "4 Lắp đặt kiosk"],
    ],
    [
      "letters",
      ["a) Quản lý lưu trú. Giao Công an xã chủ trì.", "b) Lắp đặt kiosk. Giao Văn phòng chủ trì."],
      ["1 Quản lý lưu trú", "2 Lắp đặt kiosk"],
    ],
    [
      "bullets",
      ["- Quản lý lưu trú: Công an xã chủ trì.", "- Lắp đặt kiosk: Văn phòng UBND chủ trì."],
      ["1 Quản lý lưu trú", "2 Lắp đặt kiosk"],
    ],
    [
      "numbers of three digits, with gaps",
      ["99. Quản lý lưu trú", lead, "101. Lắp đặt kiosk", lead, "104. Thu học phí", lead],
      ["99 Quản lý lưu trú", "101 Lắp đặt kiosk", "104 Thu học phí"],
    ],
    [
      "misread digits",
      ["10. Quản lý lưu trú", lead, "1l. Lắp đặt kiosk", lead],
      ["10 Quản lý lưu trú", "11 Lắp đặt kiosk"],
    ],
    [
      "titles without a number above labels",
      ["Quản lý lưu trú", lead, time, "Lắp đặt kiosk", lead, time],
      ["1 Quản lý lưu trú", "2 Lắp đặt kiosk"],
    ],
    [
      "paragraphs without a number",
      ["Quản lý lưu trú. Giao Công an xã chủ trì.", "Lắp đặt kiosk. Giao Văn phòng UBND chủ trì."],
      ["1 Quản lý lưu trú", "2 Lắp đặt kiosk"],
    ],
    [
      "a bold title that runs on",
      ["1. **Quản lý lưu trú** Công an xã chủ trì.", "2. **Lắp đặt kiosk** Văn phòng UBND chủ trì."],
      ["1 Quản lý lưu trú", "2 Lắp đặt kiosk"],
    ],
    [
      "a count that begins anew goes on",
      [
        "I. Nhóm một",
        "1. Quản lý lưu trú",
        lead,
        "2. Lắp đặt kiosk",
        lead,
        "II. Nhóm hai",
        "1. Thu học phí",
        lead,
      ],
      ["1 Quản lý lưu trú", "2 Lắp đặt kiosk", "3 Thu học phí"],
    ],
    [
      "“1. Mô hình …” without who and when",
      ["1. Mô hình “Lưu trú qua VNeID”", "Khách khai báo.", "2. Mô hình: Lắp đặt kiosk"],
      ["1 “Lưu trú qua VNeID”", "2 Lắp đặt kiosk"],
    ],
    [
      "titles of the rows of a table",
      ["1. Quản lý lưu trú", "2. Lắp đặt kiosk", "| 1 | Quản lý lưu trú |", "| 2 | Lắp đặt kiosk |"],
      ["1 Quản lý lưu trú", "2 Lắp đặt kiosk"],
    ],
  ])("reads %s", (_, text, expected) => {
    expect(items(...text)).toEqual(expected);
  });

  it.each<readonly [string, readonly string[]]>([
    [
      "purpose and demands",
      ["1. Mục đích", "Công an xã chủ trì.", "2. Yêu cầu", "Hoàn thành trong năm 2024."],
    ],
    [
      "what bodies are to do",
      [
        "IV. TỔ CHỨC THỰC HIỆN",
        "1. Công an tỉnh",
        "Chủ trì, báo cáo hằng tháng.",
        "2. Sở Y tế",
        "Chủ trì rà soát.",
      ],
    ],
    ["sentences", ["1. Tiếp tục quán triệt.", "2. Xác định các nội dung."]],
    ["fields", ["a) Chủ trì: Công an xã", "b) Thời gian: 2024", "c) Phối hợp: Sở Y tế"]],
    ["a single heading", ["1. Quản lý lưu trú", lead, time]],
    ["nothing", []],
  ])("reads no items in %s", (_, text) => {
    expect(items(...text)).toEqual([]);
  });

  it("takes the level whose items each have one lead, and tells the other", () => {
    const text = [
      ...["1. Dịch vụ công của xã", "1.1. Quản lý lưu trú", lead, time, "1.2. Lắp đặt kiosk", lead, time],
      ...["2. Công dân số của xã", "2.1. Thu học phí", lead, time],
    ];
    const { groups, reading } = read(text);
    expect([...groups.values()].map(({ says }) => says)).toEqual([
      { group: "I", title: "Dịch vụ công của xã", declared: null },
      { group: "II", title: "Công dân số của xã", declared: null },
    ]);
    expect(reading.taken).toEqual({
      name: "N.N.",
      items: 3,
      because: [
        { what: "leads", count: 3, of: 3 },
        { what: "deadlines", count: 3, of: 3 },
        { what: "labels", count: 3, of: 3 },
        { what: "numbers-run-on", count: 3, of: 3 },
      ],
    });
    expect(reading.runnerUp?.name).toBe("N.");
    expect(reading.runnerUp?.because).toContainEqual({ what: "several-leads", count: 1, of: 2 });
  });

  it("reads tasks below models too, where both say who and when", () => {
    const text = [
      ...["A. Mô hình", "1. Quản lý lưu trú", lead, time, "2. Lắp đặt kiosk", lead, time],
      ...[
        "B. Nhiệm vụ",
        "a) Thu học phí: Công an xã chủ trì; xong trong 2024.",
        "b) Số hóa hộ tịch: Công an xã chủ trì; xong trong 2024.",
      ],
    ];
    expect([...read(text).items.values()].map(({ says }) => [says.number, says.kind, says.title])).toEqual([
      [1, "model", "Quản lý lưu trú"],
      [2, "model", "Lắp đặt kiosk"],
      [3, "task", "Thu học phí"],
      [4, "task", "Số hóa hộ tịch"],
    ]);
  });

  it("gives a group the title below its number", () => {
    const text = [
      "Chương II",
      "NHÓM MỘT",
      "Điều 3. Quản lý lưu trú",
      lead,
      "Chương III",
      "NHÓM HAI",
      "Điều 4. Lắp đặt kiosk",
      lead,
    ];
    expect([...read(text).groups.values()].map(({ says }) => `${says.group} ${says.title}`)).toEqual([
      "II NHÓM MỘT",
      "III NHÓM HAI",
    ]);
  });

  it("takes two items for a layout, not one (fewestItems)", () => {
    expect(items("1. Quản lý lưu trú", lead, time)).toEqual([]);
    expect(items("1. Quản lý lưu trú", lead, time, "2. Lắp đặt kiosk", lead, time)).toHaveLength(2);
  });

  it("takes lines that all tell a deadline, none that tell only a purpose (leastMean)", () => {
    const bullets = (rest: string) => [`- Quản lý lưu trú${rest}`, `- Lắp đặt kiosk${rest}`];
    expect(items(...bullets("; hoàn thành trong quý I/2024."))).toHaveLength(2);
    expect(items("I. Nội dung", ...bullets(". Mục tiêu: Nộp nhanh."))).toEqual([]);
  });

  it("takes beside the items only lines that tell both who and when (leastBeside)", () => {
    const models = ["1. Quản lý lưu trú", lead, time, "2. Lắp đặt kiosk", lead, time, "B. Nhiệm vụ"];
    const tasks = (when: string) => [
      `- Thu học phí: Công an xã chủ trì${when}.`,
      `- Số hóa hộ tịch: Công an xã chủ trì${when}.`,
    ];
    expect(items(...models, ...tasks("; xong trong quý I/2024"))).toHaveLength(4);
    expect(items(...models, ...tasks(""))).toHaveLength(2);
  });

  it("looks for who and when in the sixty lines from a heading on (longestItem)", () => {
    const item = (filler: number) => [
      "1. Quản lý lưu trú",
      ...Array.from({ length: filler }, () => "- Khách khai báo."),
      lead,
    ];
    expect(items(...item(58), "2. Lắp đặt kiosk", lead)).toHaveLength(2);
    const because = (filler: number) =>
      read([...item(filler), "2. Lắp đặt kiosk", lead]).reading.taken?.because[0]?.count;
    expect([because(58), because(59)]).toEqual([2, 1]);
  });

  it("takes a title that nothing is told of among others that tell, not one far from their numbers (leastScore)", () => {
    const two = ["1. Quản lý lưu trú", lead, time, "2. Lắp đặt kiosk", lead, time];
    expect(items(...two, "3. Thu học phí")).toHaveLength(3);
    expect(items(...two, "33. Thu học phí")).toHaveLength(2);
  });

  it("takes numbers for a count that leave out two (mostLeftOut)", () => {
    const count = (second: number) =>
      read(["1. Quản lý lưu trú", lead, `${second}. Lắp đặt kiosk`, lead]).reading.taken?.because.find(
        ({ what }) => what === "numbers-run-on",
      )?.count;
    expect([count(4), count(5)]).toEqual([2, 1]);
  });

  it("tells models from tasks by the first twelve lines where no heading does (headLines)", () => {
    const kinds = (above: number) =>
      [
        ...read([
          ...Array.from({ length: above }, () => "Đoạn"),
          "Các mô hình:",
          ...["1. Quản lý lưu trú", lead, "2. Lắp đặt kiosk", lead],
        ]).items.values(),
      ].map(({ says }) => says.kind);
    expect(kinds(11)).toEqual(["model", "model"]);
    expect(kinds(12)).toEqual(["task", "task"]);
  });
});
