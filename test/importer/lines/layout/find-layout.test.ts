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
      "“Mô hình …” as part of a title",
      ["1. Mô hình khu trọ an toàn. Công an xã chủ trì.", "2. Mô hình chợ số. Phòng Kinh tế chủ trì."],
      ["1 Mô hình khu trọ an toàn", "2 Mô hình chợ số"],
    ],
    [
      "“Nội dung N: …”",
      [
        "Nội dung 1: Quản lý lưu trú",
        "Công an xã chủ trì.",
        "Nội dung 2: Lắp đặt kiosk",
        "Văn phòng UBND chủ trì.",
      ],
      ["1 Quản lý lưu trú", "2 Lắp đặt kiosk"],
    ],
    [
      "titles as many as the plan says",
      ["Xã triển khai 03 mô hình:", "1. Quản lý lưu trú", "2. Lắp đặt kiosk", "3. Thu học phí"],
      ["1 Quản lý lưu trú", "2 Lắp đặt kiosk", "3 Thu học phí"],
    ],
    [
      "numbered fields below numbered titles",
      [
        ...["1. Quản lý lưu trú", "1. Chủ trì: Công an xã", "2. Thời gian: 2024"],
        ...["2. Lắp đặt kiosk", "1. Chủ trì: Văn phòng", "2. Thời gian: 2024"],
      ],
      ["1 Quản lý lưu trú", "2 Lắp đặt kiosk"],
    ],
    [
      "sentences that say first who leads",
      [
        "1. Công an xã chủ trì, phối hợp với các ấp triển khai lưu trú; xong trong quý I/2024.",
        "2. Giao Văn phòng UBND lắp đặt kiosk; xong trong quý I/2024.",
      ],
      ["1 triển khai lưu trú", "2 lắp đặt kiosk"],
    ],
    [
      "tasks below bodies",
      [
        ...["1. Công an tỉnh", "a) Kiểm tra lưu trú; thường xuyên.", "b) Cấp căn cước trước ngày 30/6/2024."],
        ...["2. Sở Tư pháp: Số hóa hộ tịch, hoàn thành trong quý I/2024."],
      ],
      ["1 Kiểm tra lưu trú", "2 Cấp căn cước", "3 Số hóa hộ tịch"],
    ],
    [
      "bullets below bodies without a number",
      [
        "Công an tỉnh:",
        "- Kiểm tra lưu trú; thường xuyên.",
        "Sở Tư pháp:",
        "- Số hóa hộ tịch; xong trong 2024.",
      ],
      ["1 Kiểm tra lưu trú", "2 Số hóa hộ tịch"],
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
    [
      "tasks of bodies that watch over the plan",
      [
        "IV. TỔ CHỨC THỰC HIỆN",
        "1. Công an tỉnh",
        "a) Theo dõi; thường xuyên.",
        "b) Báo cáo trước ngày 15 hằng tháng.",
      ],
    ],
    [
      "tasks of bodies beside a table of items",
      [
        "1. Công an tỉnh",
        "a) Theo dõi; thường xuyên.",
        "b) Đôn đốc; thường xuyên.",
        "| 1 | Quản lý lưu trú |",
      ],
    ],
    [
      "headings that say how many things stand below",
      ["Kế hoạch có 02 nhiệm vụ.", "- Chỉ đạo điều hành (08 nhiệm vụ)", "- Dịch vụ công (09 nhiệm vụ)"],
    ],
    ["sentences", ["1. Tiếp tục quán triệt.", "2. Xác định các nội dung."]],
    ["fields", ["a) Chủ trì: Công an xã", "b) Thời gian: 2024", "c) Phối hợp: Sở Y tế"]],
    ["a single heading", ["1. Quản lý lưu trú", lead, time]],
    ["nothing", []],
  ])("reads no items in %s", (_, text) => {
    expect(items(...text)).toEqual([]);
  });
});

describe("the kind of what is listed", () => {
  const kindsOf = (...text: readonly string[]) => [
    ...new Set([...read(text).items.values()].map(({ says }) => says.kind)),
  ];
  const list = ["1. Quản lý lưu trú", lead, time, "2. Lắp đặt kiosk", lead, time];
  const grouped = ["1. Nhóm tiện ích", "a) Quản lý lưu trú", lead, time, "b) Lắp đặt kiosk", lead, time];

  it.each([
    ["the heading above", ["II. NHIỆM VỤ", ...list], "task"],
    ["the heading above", ["II. CÁC MÔ HÌNH", ...list], "model"],
    ["the sentence between", ["II. NHIỆM VỤ", "Huyện triển khai 11 mô hình sau đây:", ...list], "model"],
    ["the sentence between", ["II. MÔ HÌNH", "Các nhiệm vụ chính gồm:", ...list], "task"],
    ["the sentence above groups", ["II. NHIỆM VỤ", "Xã làm các mô hình sau:", ...grouped], "model"],
    [
      "the heading, where the sentence leads to nothing",
      ["II. NHIỆM VỤ", "Mô hình của tỉnh đã có kế hoạch riêng.", ...list],
      "task",
    ],
  ])("is called by %s (%j)", (_, text, kind) => {
    expect(kindsOf(...text)).toEqual([kind]);
  });
});
