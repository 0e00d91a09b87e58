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
  ).find(({ isRead }) => isRead);
/** Columns of a table as “field: heading”, and its number of rows. */
const columnsOf = (...rows: readonly string[]) => {
  const table = tableOf(...rows);
  return [...(table?.columns ?? []).map(({ field, heading }) => `${field}: ${heading}`), table?.rows.length];
};

describe("the head of a table", () => {
  it.each([
    [
      "of two rows, its spans as empty cells",
      [
        "STT | Tên mô hình | Phân công | | Thời gian",
        " | | Chủ trì | Phối hợp | ",
        "1 | Lưu trú | CA | SYT | 2024",
      ],
      [
        "number: STT",
        "title: Tên mô hình",
        "leads: Chủ trì",
        "coordinators: Phối hợp",
        "deadline: Thời gian",
        1,
      ],
    ],
    [
      "of two rows, its spans marked; the month of the beginning is no deadline",
      [
        "TT | Nội dung | Thời gian | ← | Chủ trì",
        "↑ | ↑ | Bắt đầu | Xong | ↑",
        "1 | Lưu trú | 3/2024 | 6/2024 | Công an",
      ],
      ["number: TT", "title: Nội dung", "content: Bắt đầu", "deadline: Thời gian Xong", "leads: Chủ trì", 1],
    ],
    [
      "of three rows: headings that tell nothing by themselves take their field from above",
      [
        "Tên mô hình | Phân công | ← | ← | Mốc xong",
        "↑ | Cơ quan chủ trì | Cơ quan phối hợp | ← | ↑",
        "↑ | ↑ | Cấp tỉnh | Cấp huyện | ↑",
        "Lưu trú | Công an tỉnh | Sở Y tế | UBND huyện | 2024",
      ],
      [
        "title: Tên mô hình",
        "leads: Cơ quan chủ trì",
        "coordinators: Cơ quan phối hợp Cấp tỉnh",
        "coordinators: Cơ quan phối hợp Cấp huyện",
        "deadline: Mốc xong",
        1,
      ],
    ],
    [
      "with a row that numbers the columns",
      ["TT | Tên mô hình | Chủ trì | Thời gian", "(1) | (2) | (3) | (4)", "1 | Lưu trú | Công an | 2024"],
      ["number: TT", "title: Tên mô hình", "leads: Chủ trì", "deadline: Thời gian", 1],
    ],
    [
      "with a row that numbers the columns by letters, then by figures",
      ["TT | Tên mô hình | Chủ trì | Thời gian", "A | B | 1 | 2", "1 | Lưu trú | Công an | 2024"],
      ["number: TT", "title: Tên mô hình", "leads: Chủ trì", "deadline: Thời gian", 1],
    ],
    [
      "of one row below which the first item stands",
      [
        "TT | Tên mô hình | Chủ trì | Phối hợp",
        "1 | Lưu trú | Công an | Sở Y tế",
        "2 | Kiosk | Sở Y tế | Công an",
      ],
      ["number: TT", "title: Tên mô hình", "leads: Chủ trì", "coordinators: Phối hợp", 2],
    ],
  ])("%s", (_, rows, columns) => {
    expect(columnsOf(...rows)).toEqual(columns);
  });

  it.each([
    ["60 characters", 60, true],
    ["no heading of 61", 61, false],
  ])("has headings of %s (longestHeading)", (_, length, isRead) => {
    const heading = "Tên mô hình ".padEnd(length, "x");
    expect(tableOf(`STT | ${heading} | Chủ trì | Thời gian`) !== undefined).toBe(isRead);
  });

  it.each([
    ["40 characters", 40, "coordinators"],
    ["none of 41", 41, "leads"],
  ])("has headings of %s in its second row (longestSubHeading)", (_, length, field) => {
    const table = tableOf(
      "STT | Tên mô hình | Chủ trì | Thời gian",
      ` | | ${"Phối hợp ".padEnd(length, "x")} | `,
    );
    expect(table?.columns[2]?.field).toBe(field);
  });

  it("has forty columns at most (widestTable)", () => {
    const wide = (cells: number) =>
      `STT | Tên mô hình | Chủ trì | ${Array.from({ length: cells - 3 }, () => "Khác").join(" | ")}`;
    expect(tableOf(wide(40))).toBeDefined();
    expect(tableOf(wide(41))).toBeUndefined();
  });

  it("has three rows at most (mostHeadRows)", () => {
    const sub = "↑ | ↑ | Cấp tỉnh";
    const rows = ["STT | Tên mô hình | Chủ trì", sub, "↑ | ↑ | Khối", "↑ | ↑ | Ngành"];
    expect(tableOf(...rows.slice(0, 3))?.rows).toHaveLength(0);
    expect(tableOf(...rows)?.rows).toHaveLength(1);
  });

  it("is looked for in eight rows, rules between them left out (headRoom)", () => {
    const rules = (count: number) => Array.from({ length: count }, () => "--- | --- | --- | ---");
    const withRules = (count: number) =>
      columnsOf(
        "STT | Tên mô hình | Phân công | ",
        ...rules(count),
        " | | Chủ trì | Phối hợp",
        "1 | Lưu trú | CA | SYT",
      ).at(-1);
    expect(withRules(6)).toBe(1);
    expect(withRules(7)).not.toBe(1);
  });
});
