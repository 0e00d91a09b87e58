import { readLogicalLines } from "#importer/lines/logical-lines.ts";
import { readTables } from "#importer/lines/table.ts";
import { describe, expect, it } from "vitest";
import { importWords } from "../../helpers/import-words.ts";

const tableOf = (...rows: readonly string[]) =>
  readTables(
    readLogicalLines(
      rows.map((cells) => `| ${cells} |`),
      importWords.labels,
    ),
    importWords.labels,
  )[0];
const fieldsOf = (...rows: readonly string[]) => tableOf(...rows)?.columns.map(({ field }) => field);

describe("the columns of a table", () => {
  it.each([
    [
      "a number column under a heading that no list has",
      [
        "Ref | Tên mô hình | Chủ trì | Thời hạn",
        "2.1.1 | Lưu trú | Công an | 2024",
        "2.1.2 | Kiosk | Sở Y tế | 2024",
      ],
      ["number", "title", "leads", "deadline"],
    ],
    [
      "a column of groups before the numbers, merged down",
      [
        "Mảng | TT | Tên mô hình | Chủ trì",
        "Công dân số | 1 | Lưu trú | Công an",
        "↑ | 2 | Kiosk | Sở Y tế",
        "↑ | 3 | Học bạ | Sở Y tế",
      ],
      ["group", "number", "title", "leads"],
    ],
    [
      "stages merged down beside what is done in them, which tell by when",
      [
        "Chặng | TT | Tên mô hình | Chủ trì",
        "Đợt 1 (hết ngày 15/11/2025) | 1 | Lưu trú | Công an",
        "↑ | 2 | Kiosk | Sở Y tế",
        "Thường xuyên | 3 | Học bạ | Sở Y tế",
        "↑ | 4 | An sinh xã hội | Sở Y tế",
      ],
      ["deadline", "number", "title", "leads"],
    ],
    [
      "stages where another column tells by when",
      [
        "Chặng | TT | Tên mô hình | Chủ trì | Thời hạn",
        "Đợt 1 (hết ngày 15/11/2025) | 1 | Lưu trú | Công an | 01/11/2025",
        "↑ | 2 | Kiosk | Sở Y tế | 02/11/2025",
        "↑ | 3 | Học bạ | Sở Y tế | 03/11/2025",
      ],
      ["group", "number", "title", "leads", "deadline"],
    ],
    [
      "two columns of numbers: the one that has fewer of its own counts the groups",
      [
        "Mục | Điểm | Tên mô hình | Chủ trì",
        "1 | a | Lưu trú | Công an",
        " | b | Kiosk | Sở Y tế",
        " | c | Học bạ | Sở Y tế",
      ],
      ["group", "number", "title", "leads"],
    ],
    [
      "a heading that names a group of models is no title",
      ["Nhóm mô hình | TT | Tên mô hình | Chủ trì", "Công dân số | 1 | Lưu trú | Công an"],
      ["group", "number", "title", "leads"],
    ],
    [
      "of two that may be the title the one that names the model; the other keeps its words",
      ["TT | Nội dung | Tên mô hình | Chủ trì", "1 | Khai báo qua ASM | Lưu trú | Công an"],
      ["number", "content", "title", "leads"],
    ],
    [
      "headings that no list has, by what the cells look like",
      [
        "TT | Việc phải làm | Ai lo | Bao lâu | Mô tả thêm",
        "1 | Khai báo lưu trú | Công an tỉnh | Quý I/2024 | a",
        "2 | Học bạ số toàn tỉnh | Sở Y tế | Quý II/2024 | b",
      ],
      ["number", "title", "leads", "deadline", "content"],
    ],
    [
      "persons and money keep their words, and are no bodies",
      [
        "TT | Mô hình | Chủ trì | Người thực hiện | Kinh phí thực hiện",
        "1 | Lưu trú | Công an | Trần Văn Mẫu | 100 triệu",
      ],
      ["number", "title", "leads", "content", "content"],
    ],
    [
      "no number column",
      ["Tên mô hình | Chủ trì | Thời hạn", "Lưu trú | Công an | 2024"],
      ["title", "leads", "deadline"],
    ],
  ])("%s", (_, rows, fields) => {
    const table = tableOf(...rows);
    expect(table?.columns.map(({ field }) => field)).toEqual(fields);
    expect(table?.isRead).toBe(true);
  });

  it("are told by six cells of ten (telling)", () => {
    const rows = (bodies: number) =>
      Array.from(
        { length: 10 },
        (_, at) => `${at + 1} | Việc lớn thứ ${at} | ${at < bodies ? "Sở Y tế" : "không rõ"}`,
      );
    expect(fieldsOf("TT | Nhiệm vụ | Nơi lo | Thời hạn", ...rows(6).map((row) => `${row} | 2024`))?.[2]).toBe(
      "leads",
    );
    expect(fieldsOf("TT | Nhiệm vụ | Nơi lo | Thời hạn", ...rows(5).map((row) => `${row} | 2024`))?.[2]).toBe(
      "content",
    );
  });

  it("have titles of twelve characters on average, where no heading tells (shortestTitle)", () => {
    const fields = (title: string) =>
      fieldsOf(`1 | ${title} | Công an tỉnh | Quý I/2024`, `2 | ${title} | Sở Y tế | 2024`);
    expect(fields("Khai báo x12")).toContain("title");
    expect(fields("Khai báo 11")).not.toContain("title");
  });
});
