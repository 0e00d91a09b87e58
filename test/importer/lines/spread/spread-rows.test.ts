import { isHead } from "#importer/lines/spread/listed-head.ts";
import { findSpreadRows } from "#importer/lines/spread/spread-rows.ts";
import { splitSheetLine, stripSeparators } from "#importer/lines/spread/delimited.ts";
import { alignText } from "#text/aligned.ts";
import { describe, expect, it } from "vitest";
import { importWords } from "../../../helpers/import-words.ts";

/** Rows of a text whose lines a stroke parts; “//” is a blank line. */
const rowsOf = (text: string) =>
  findSpreadRows(
    text.split("/").map((line) => line.trim()),
    importWords.labels,
  );
const read = (text: string) => rowsOf(text).map(({ row }) => row.replace(/^\| | \|$/g, ""));

const head = "TT / Tên mô hình / Chủ trì / Phối hợp / Thời gian";

describe("findSpreadRows(source, labels): a cell a line", () => {
  it.each([
    [
      "rows of as many lines as there are headings; a blank line is an empty cell",
      `${head} / 1 / Khám bệnh / Sở Y tế / Công an tỉnh / Quý I.2024 / 2 / Kiosk / Công an tỉnh // Quý II.2024`,
      ["1 | Khám bệnh | Sở Y tế | Công an tỉnh | Quý I.2024", "2 | Kiosk | Công an tỉnh |  | Quý II.2024"],
    ],
    [
      "rows whose empty cells are gone: bodies and times tell the column",
      `${head} / 1 / Khám bệnh / Sở Y tế / Quý I.2024 / 2 / Kiosk / Công an tỉnh / Sở Y tế / 2024`,
      ["1 | Khám bệnh | Sở Y tế |  | Quý I.2024", "2 | Kiosk | Công an tỉnh | Sở Y tế | 2024"],
    ],
    [
      "cells of several paragraphs",
      `${head} / 1 / Khám bệnh / Sở Y tế / Công an tỉnh / UBND cấp xã / Quý I.2024 / 2 / Kiosk / Sở Y tế / Báo / 2024`,
      [
        "1 | Khám bệnh | Sở Y tế | Công an tỉnh<br>UBND cấp xã | Quý I.2024",
        "2 | Kiosk | Sở Y tế | Báo | 2024",
      ],
    ],
    [
      "a blank line after each cell",
      `TT // Tên mô hình // Chủ trì // 1 // Khám bệnh // Sở Y tế // 2 // Kiosk // Công an tỉnh // Nơi nhận:`,
      ["1 | Khám bệnh | Sở Y tế", "2 | Kiosk | Công an tỉnh"],
    ],
    [
      "groups between the rows",
      `${head} / I. NHÓM MỘT / 1 / Khám bệnh / Sở Y tế / Báo / 2024 / II / Nhóm hai / 2 / Kiosk / Sở Y tế / Báo / 2025`,
      [
        "I. NHÓM MỘT |  |  |  | ",
        "1 | Khám bệnh | Sở Y tế | Báo | 2024",
        "II | Nhóm hai |  |  | ",
        "2 | Kiosk | Sở Y tế | Báo | 2025",
      ],
    ],
    [
      "numbers that begin anew below a group",
      `${head} / 1 / Khám bệnh / Sở Y tế / Báo / 2024 / Nhóm 2: Số / 1 / Kiosk / Sở Y tế / Báo / 2025`,
      ["1 | Khám bệnh | Sở Y tế | Báo | 2024", "Nhóm 2: Số |  |  |  | ", "1 | Kiosk | Sở Y tế | Báo | 2025"],
    ],
    [
      "a column of groups before the numbers, each printed once",
      `Lĩnh vực / TT / Nhiệm vụ / Chủ trì / Thời gian / Y tế / 1 / Khám bệnh / Sở Y tế / 2024 / 2 / Kiosk / Sở Y tế / 2024 / Số / 3 / Học bạ / Báo / 2025`,
      [
        "Y tế | 1 | Khám bệnh | Sở Y tế | 2024",
        " | 2 | Kiosk | Sở Y tế | 2024",
        "Số | 3 | Học bạ | Báo | 2025",
      ],
    ],
    [
      "a month of the beginning before that of the end",
      `TT / Nhiệm vụ / Chủ trì / Thời gian / Bắt đầu / Kết thúc / 1 / Khám bệnh / Sở Y tế / 3.2024 / 6.2024 / 2 / Kiosk / Sở Y tế / 3.2024 / 12.2024`,
      ["1 | Khám bệnh | Sở Y tế | 3.2024 | 6.2024", "2 | Kiosk | Sở Y tế | 3.2024 | 12.2024"],
    ],
    [
      "a number among the cells is no row",
      `TT / Nhiệm vụ / Số máy / Chủ trì / 1 / Khám bệnh / 2 / Sở Y tế / 2 / Kiosk / 5 / Công an tỉnh`,
      ["1 | Khám bệnh | 2 | Sở Y tế", "2 | Kiosk | 5 | Công an tỉnh"],
    ],
    [
      "what follows the table is left",
      `${head} / 1 / Khám bệnh / Sở Y tế / Báo / 2024 / 2 / Kiosk / Sở Y tế / Báo / IV. TỔ CHỨC THỰC HIỆN / Công an tỉnh`,
      ["1 | Khám bệnh | Sở Y tế | Báo | 2024", "2 | Kiosk | Sở Y tế | Báo | "],
    ],
    [
      "no numbers: as many lines each as there are headings",
      `Tên mô hình / Chủ trì / Thời gian / Khám bệnh / Sở Y tế / 2024 / Kiosk / Công an tỉnh / 2025 / Hết`,
      ["Khám bệnh | Sở Y tế | 2024", "Kiosk | Công an tỉnh | 2025"],
    ],
    [
      "no numbers: the first thing reads as a heading, groups stand between",
      `Tên mô hình / Chủ trì / Thời gian / Ứng dụng VNeID / Sở Y tế / 2024 / II. Nhóm hai / Kiosk / Công an tỉnh / 2025 / IV. Hết`,
      ["Ứng dụng VNeID | Sở Y tế | 2024", "II. Nhóm hai |  | ", "Kiosk | Công an tỉnh | 2025"],
    ],
  ])("reads %s", (_, text, rows) => {
    expect(read(text).slice(1)).toEqual(rows);
  });

  it("puts a second row of headings below the one that spans them", () => {
    const text =
      "TT / Tên mô hình / Phân công / Thời gian / Chủ trì / Phối hợp / 1 / Khám bệnh / Sở Y tế / Báo / 2024 / 2 / Kiosk / Sở Y tế / Báo / 2025";
    expect(read(text)[0]).toBe("TT | Tên mô hình | Phân công<br>Chủ trì | Phân công<br>Phối hợp | Thời gian");
  });

  it("knows the source lines of each row and cell", () => {
    const [, first] = rowsOf(
      `${head} / 1 / Khám bệnh / Sở Y tế / Báo / UBND / 2024 / 2 / Kiosk / Sở Y tế / Báo / 2025`,
    );
    expect(first).toMatchObject({
      line: 6,
      to: 11,
      cellLines: [
        [6, 6],
        [7, 7],
        [8, 8],
        [9, 10],
        [11, 11],
      ],
    });
  });

  it.each([
    ["labels above their words", "Tên mô hình: Kiosk / Chủ trì: Sở Y tế / Thời gian: 2024"],
    ["headings without rows", `${head} / Khám bệnh / Sở Y tế`],
    ["headings with one row", `${head} / 1 / Khám bệnh / Sở Y tế / Báo / 2024`],
    [
      "headings that name nobody and no time",
      "TT / Tên mô hình / Ghi chú / 1 / Khám bệnh / x / 2 / Kiosk / y",
    ],
    ["a list", "Mục / 1 / Một / 2 / Hai"],
    ["nothing", ""],
  ])("reads no table in %s", (_, text) => {
    expect(read(text)).toEqual([]);
  });

  it("has headings of sixty characters at most (longestHeading)", () => {
    const rows = "Chủ trì / 1 / Một / Sở Y tế / 2 / Hai / Sở Y tế";
    const table = (length: number) => read(`TT / ${"Tên mô hình ".padEnd(length, "x")} / ${rows}`);
    expect(table(60)).toHaveLength(3);
    expect(table(61)).toHaveLength(0);
  });

  it("has three headings at least and fourteen at most (fewestHeadings, mostHeadings)", () => {
    const table = (extra: number) => {
      const names = ["TT", "Nhiệm vụ", "Chủ trì", ...Array.from({ length: extra }, () => "Ghi chú")];
      const row = (number: number) => [
        `${number}`,
        "Kiosk",
        "Sở Y tế",
        ...Array.from({ length: extra }, () => "x"),
      ];
      return read([...names, ...row(1), ...row(2)].join(" / "));
    };
    expect(table(0)).toHaveLength(3);
    expect(table(11)).toHaveLength(3);
    expect(table(12)).toHaveLength(0);
    const fields = ["title", "leads", "deadline"] as const;
    const headings = fields.map((field) => ({ ...alignText(field), line: 1, field }));
    expect([isHead(headings.slice(0, 2)), isHead(headings)]).toEqual([false, true]);
  });

  it("has headings that span four columns at most (widestSpan)", () => {
    const table = (span: number) => {
      const below = ["Chủ trì", "Phối hợp", "Hỗ trợ", "Đơn vị thực hiện", "Thời gian"].slice(0, span);
      const row = (number: number) => [
        `${number}`,
        "Kiosk",
        ...Array.from({ length: span }, (_, at) => (at === 4 ? "2024" : "Sở Y tế")),
        "x",
      ];
      return read(
        ["TT", "Nhiệm vụ", "Giao cho ai", "Ghi chú", ...below, ...row(1), ...row(2)].join(" / "),
      )[0];
    };
    expect(table(4)).toContain("Giao cho ai<br>Chủ trì | Giao cho ai<br>Phối hợp");
    expect(table(5)).not.toContain("Giao cho ai<br>Chủ trì");
  });
});

describe("findSpreadRows(source, labels): values between separators", () => {
  const values = (...lines: readonly string[]) =>
    findSpreadRows(lines, importWords.labels).map(({ row, line, to }) => `${line}-${to} ${row}`);

  it.each([
    [
      "commas, quotation marks, line breaks in a value",
      ["STT,Tên mô hình,Chủ trì", '1,"Kiosk ""một cửa"", di động","- Sở Y tế;', '- Báo"', "2,Khám bệnh,"],
      [
        "1-1 | STT | Tên mô hình | Chủ trì |",
        '2-3 | 1 | Kiosk "một cửa", di động | - Sở Y tế;<br>- Báo |',
        "4-4 | 2 | Khám bệnh |  |",
      ],
    ],
    [
      "semicolons, up to a row of another count",
      ["STT;Tên mô hình;Chủ trì", "1;Kiosk;Sở Y tế", "Nơi nhận: các sở; các phòng"],
      ["1-1 | STT | Tên mô hình | Chủ trì |", "2-2 | 1 | Kiosk | Sở Y tế |"],
    ],
    [
      "tabs, with values in quotation marks; values at the end of a row may be missing",
      ["STT\tTên mô hình\tChủ trì", '1\t"Kiosk', 'di động"\tSở Y tế', "2\tKhám bệnh"],
      [
        "1-1 | STT | Tên mô hình | Chủ trì |",
        "2-3 | 1 | Kiosk<br>di động | Sở Y tế |",
        "4-4 | 2 | Khám bệnh |",
      ],
    ],
  ])("reads %s", (_, lines, rows) => {
    expect(values(...lines)).toEqual(rows);
  });

  it.each([
    ["a sentence", ["Nhiệm vụ, chủ trì, phối hợp và thời gian do các sở đề xuất.", "a, b, c, d"]],
    ["values without headings", ["1,2,3", "4,5,6"]],
    [
      "a sentence cut between its commas",
      [
        "Mô hình số 2. Rà soát, làm sạch dữ liệu: Sở Y tế chủ trì, phối hợp với UBND các",
        "huyện, thị xã, thành phố thực hiện",
      ],
    ],
    ["a head alone", ["STT,Tên mô hình,Chủ trì", "Hết"]],
  ])("reads no table in %s", (_, lines) => {
    expect(values(...lines)).toEqual([]);
  });

  it("reads a value of forty lines, none of more (tallestValue)", () => {
    const rows = (lines: number) =>
      values(
        "STT,Tên mô hình,Chủ trì",
        "0,x,y",
        `1,"${"dòng\n".repeat(lines - 1)}dòng",z`.split("\n")[0] ?? "",
        ..."dòng\n"
          .repeat(lines - 2)
          .split("\n")
          .slice(0, -1),
        'dòng",z',
      );
    expect(rows(40)).toHaveLength(3);
    expect(rows(41)).toHaveLength(2);
  });

  it("has headings of sixty characters at most (longestHeading)", () => {
    const table = (length: number) =>
      values(`STT,${"Tên mô hình ".padEnd(length, "x")},Chủ trì`, "1,Kiosk,Sở Y tế");
    expect(table(60)).toHaveLength(2);
    expect(table(61)).toHaveLength(0);
  });

  const sheet = ["STT,Tên mô hình,Chủ trì,Hạn", "1,Kiosk,Sở Y tế,2024"];

  it("end at an empty row below which no row tells a thing (fewestValues)", () => {
    expect(values(...sheet, ",,,", ",,CHỦ TỊCH,", ",,An Mẫu,x")).toHaveLength(2);
    expect(values(...sheet, ",,,", "2,,Sở Tư pháp,2025")).toHaveLength(4);
  });

  it("do not end at a row of few values alone", () => {
    expect(values(...sheet, "II,Nhóm,,", ",,CHỦ TỊCH,")).toHaveLength(4);
  });
});

describe("splitSheetLine(raw)", () => {
  it.each([
    [
      'Số: 8/KH-TCT,,"Huế, ngày 02 tháng 4 năm 2024",',
      ["Số: 8/KH-TCT", "", "Huế, ngày 02 tháng 4 năm 2024", ""],
    ],
    ["UBND TỈNH;;;CỘNG HÒA", ["UBND TỈNH", "", "", "CỘNG HÒA"]],
  ])("gives the values of “%s”", (raw, parts) => {
    expect(splitSheetLine(raw)).toEqual(parts);
  });

  it.each(["Các sở, ban, ngành;", 'Gồm "a,,b" và c', "1,Kiosk,Sở Y tế"])(
    "finds none in “%s”, which nothing fills",
    (raw) => {
      expect(splitSheetLine(raw)).toBeUndefined();
    },
  );
});

describe("stripSeparators(raw)", () => {
  it.each([
    ["KẾ HOẠCH,,,,", "KẾ HOẠCH"],
    [",,KẾ HOẠCH,,", "KẾ HOẠCH"],
    ['"Căn cứ Luật A, Luật B ""mới""";;;', 'Căn cứ Luật A, Luật B "mới"'],
    ["Các sở, ban, ngành;", "Các sở, ban, ngành;"],
    ["", ""],
  ])("makes “%s” “%s”", (raw, text) => {
    expect(stripSeparators(raw)).toBe(text);
  });
});
