import { findSpreadRows } from "#importer/lines/spread/spread-rows.ts";
import { describe, expect, it } from "vitest";
import { importWords } from "../../../helpers/import-words.ts";

/** Lines of a text block without its first and last, which are empty. */
const linesOf = (text: string) => text.split("\n").slice(1, -1);
/** Rows as “first-last cells”, the head left out. */
const read = (lines: readonly string[]) =>
  findSpreadRows(lines, importWords.labels)
    .slice(1)
    .map(({ row, line, to }) => `${line}-${to} ${row.replace(/^\| | \|$/g, "")}`);

describe("findSpreadRows(source, labels): columns that blanks part", () => {
  it("reads wrapped cells, headings of groups over the width, an empty cell", () => {
    const text = linesOf(`
                                                   Thời gian
TT   Tên mô hình               Đơn vị chủ trì
                                                  hoàn thành
I. NHÓM PHỤC VỤ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH VÀ CUNG CẤP
DỊCH VỤ CÔNG
1    Kiosk tự phục vụ tại      Văn phòng UBND     Quý I/2024
     Bộ phận Một cửa           tỉnh
II. NHÓM KINH TẾ
2    Quản lý lưu trú           Công an tỉnh       Trước ngày
                                                  30/6/2024
10   Học bạ số                                    Năm 2024
Trên đây là Kế hoạch.
`);
    expect(read(text)).toEqual([
      "4-5 I. NHÓM PHỤC VỤ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH VÀ CUNG CẤP DỊCH VỤ CÔNG |  |  | ",
      "6-7 1 | Kiosk tự phục vụ tại Bộ phận Một cửa | Văn phòng UBND tỉnh | Quý I/2024",
      "8-8 II. NHÓM KINH TẾ |  |  | ",
      "9-10 2 | Quản lý lưu trú | Công an tỉnh | Trước ngày 30/6/2024",
      "11-11 10 | Học bạ số |  | Năm 2024",
    ]);
  });

  it("puts the number in the middle of its row where no row begins with it", () => {
    const text = linesOf(`
TT   Tên mô hình               Đơn vị chủ trì     Thời gian
     Kiosk tự phục vụ tại
1                              Văn phòng UBND     Quý I/2024
     Bộ phận Một cửa
     Quản lý lưu trú           Công an tỉnh
2                                                 Năm 2024
     qua phần mềm              phụ trách
3    Học bạ số                 Sở Nội vụ          Năm 2024
     Sổ sức khỏe điện tử
4                              Sở Y tế            Quý II/2024
     trên VNeID
`);
    expect(read(text)).toEqual([
      "2-4 1 | Kiosk tự phục vụ tại Bộ phận Một cửa | Văn phòng UBND | Quý I/2024",
      "5-7 2 | Quản lý lưu trú qua phần mềm | Công an tỉnh phụ trách | Năm 2024",
      "8-8 3 | Học bạ số | Sở Nội vụ | Năm 2024",
      "9-11 4 | Sổ sức khỏe điện tử trên VNeID | Sở Y tế | Quý II/2024",
    ]);
  });

  it("parts rows by blank lines where each has one number between them", () => {
    const text = linesOf(`
STT  Nhiệm vụ                  Chủ trì            Thời hạn

     Kiosk tự phục vụ tại
1    Bộ phận Một cửa           Văn phòng UBND     Quý I/2024

2    Quản lý lưu trú           - Công an tỉnh;    Năm 2024
                               - Sở Y tế

                        3

3    Học bạ số                 Sở Nội vụ          Năm 2024
`);
    expect(read(text)).toEqual([
      "3-4 1 | Kiosk tự phục vụ tại Bộ phận Một cửa | Văn phòng UBND | Quý I/2024",
      "6-7 2 | Quản lý lưu trú | - Công an tỉnh;<br>- Sở Y tế | Năm 2024",
      "11-11 3 | Học bạ số | Sở Nội vụ | Năm 2024",
    ]);
  });

  it("cuts a cell as wide as its column where two others begin, or one letter beside them (fewestAlike, slack)", () => {
    const rows = (title: string, count = 2) => {
      const plain = Array.from(
        { length: count },
        (_, at) => `${at + 1}    Kiosk                     Sở Nội vụ`,
      );
      const wide = `${count + 1}    ${title} Công an tỉnh`;
      return read(["TT   Tên mô hình               Chủ trì", ...plain, wide]).at(-1);
    };
    // Titles of 24 to 27 letters: the next column begins at 30 to 33, the others at 31.
    const cut = (title: string) => `4-4 3 | ${title} | Công an tỉnh`;
    expect(rows("Quản lý lưu trú ở nhà gỗ")).toBe(cut("Quản lý lưu trú ở nhà gỗ"));
    expect(rows("Quản lý lưu trú ở nhà trọ")).toBe(cut("Quản lý lưu trú ở nhà trọ"));
    expect(rows("Quản lý lưu trú ở nhà nghỉ")).toBe(cut("Quản lý lưu trú ở nhà nghỉ"));
    expect(rows("Quản lý lưu trú ở nhà khách")).toBeUndefined();
    expect(rows("Quản lý lưu trú ở nhà trọ", 1)).toBeUndefined();
  });

  it("ends at the heading of the next part, below which no line has cells", () => {
    const text = linesOf(`
TT   Tên mô hình               Chủ trì
I. NHÓM MỘT
1    Kiosk                     Sở Nội vụ
II. NHÓM HAI
2    Lưu trú                   Công an tỉnh
III. TỔ CHỨC THỰC HIỆN
1. Công an tỉnh theo dõi, đôn đốc.
2. Sở Tài chính bố trí kinh phí.
`);
    expect(read(text)).toEqual([
      "2-2 I. NHÓM MỘT |  | ",
      "3-3 1 | Kiosk | Sở Nội vụ",
      "4-4 II. NHÓM HAI |  | ",
      "5-5 2 | Lưu trú | Công an tỉnh",
    ]);
  });

  it("leaves a signature below a blank line", () => {
    const text = linesOf(`
TT   Tên mô hình               Chủ trì
1    Kiosk                     Sở Nội vụ
2    Lưu trú                   Công an tỉnh

                               CHỦ TỊCH
`);
    expect(read(text)).toEqual(["2-2 1 | Kiosk | Sở Nội vụ", "3-3 2 | Lưu trú | Công an tỉnh"]);
  });

  it.each([
    [
      "a line that crosses a column",
      "2    Quản lý lưu trú ở các cơ sở y tế cả nước",
      "3    Học bạ      Sở Nội vụ",
    ],
    ["words before the numbers", "Kiosk                     Sở Nội vụ", "Lưu trú     Công an"],
    ["one row", "Nơi nhận:", "- Lưu."],
  ])("reads no table with %s", (_, ...lines) => {
    expect(
      read(["TT   Tên mô hình               Chủ trì", "1    Kiosk                     Sở Nội vụ", ...lines]),
    ).toEqual([]);
  });

  it("reads no letterhead, and no line of a signature", () => {
    expect(
      read([
        "ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "TỈNH AN BÌNH                 Độc lập - Tự do - Hạnh phúc",
        "Nơi nhận:                    CHỦ TỊCH",
      ]),
    ).toEqual([]);
  });
});

/** A table of two rows, its parts replaced. */
const table = ({
  head = ["TT   Tên mô hình               Chủ trì"],
  between = [],
  last = "2    Lưu trú                   Công an tỉnh",
}: {
  readonly head?: readonly string[];
  readonly between?: readonly string[];
  readonly last?: string;
}) => read([...head, "1    Kiosk                     Sở Nội vụ", ...between, last]);

describe("limits of a table whose columns blanks part", () => {
  it("parts headings by two blanks at least (leastGap)", () => {
    expect(table({ head: ["TT  Tên mô hình  Chủ trì"] })).toHaveLength(2);
    expect(table({ head: ["TT Tên mô hình Chủ trì"] })).toEqual([]);
    expect(table({ head: ["TT  Tên mô hình   Chủ trì"] })).toHaveLength(2);
  });

  it("has headings of four lines at most (tallestHead)", () => {
    const head = (lines: number) => [
      "TT   Tên mô hình               Đơn vị",
      ...["được", "giao", "chủ"].slice(0, lines - 2).map((word) => `${" ".repeat(31)}${word}`),
      `${" ".repeat(31)}chủ trì`,
    ];
    const headOf = (lines: number) =>
      findSpreadRows(
        [
          ...head(lines),
          "1    Kiosk                     Sở Nội vụ",
          "2    Lưu trú                   Công an tỉnh",
        ],
        importWords.labels,
      )[0];
    expect(headOf(4)).toMatchObject({ line: 1, to: 4 });
    expect(headOf(5)?.to).not.toBe(5);
  });

  it("has headings for a number, what is listed, and who or when", () => {
    expect(table({})).toHaveLength(2);
    expect(table({ head: ["TT   Tên mô hình               Ghi chú"] })).toEqual([]);
    expect(table({ head: ["Tên mô hình               Chủ trì"] })).toEqual([]);
  });

  it("has lines of 300 signs at most (widestLine)", () => {
    const last = (length: number) => "2    Lưu trú                   Công an".padEnd(length - 1, " a") + "a";
    expect([last(300).length, last(301).length]).toEqual([300, 301]);
    expect(table({ last: last(300) })).toHaveLength(2);
    expect(table({ last: last(301) })).toEqual([]);
  });

  it("has rows of thirty lines at most (tallestRow)", () => {
    const between = (lines: number) => Array.from({ length: lines - 1 }, () => "     rồi");
    expect(table({ between: between(30) })).toHaveLength(2);
    expect(table({ between: between(31) })).toEqual([]);
  });
});
