import { readInput } from "#importer/formats/read-input.ts";
import type { ReadInput } from "#importer/formats/read-input.ts";
import { importPlan } from "#importer/import-plan.ts";
import { splitLines } from "#text/decode.ts";
import { describe, expect, it } from "vitest";
import { importWords } from "../../../helpers/import-words.ts";
import { type MadeSheet, makeWorkbook } from "./make-workbook.ts";

const read = async (...sheets: readonly MadeSheet[]): Promise<ReadInput> =>
  readInput(await makeWorkbook({ sheets }), "ke-hoach.xlsx");
const linesOf = async (...sheets: readonly MadeSheet[]): Promise<readonly string[]> =>
  (await read(...sheets)).text.trimEnd().split("\n");
const styled = (style: number, words: string) => ({
  attributes: `t="inlineStr" s="${style}"`,
  inner: `<is><t>${words}</t></is>`,
});
const day = (number: number, style = 1) => ({ attributes: `s="${style}"`, inner: `<v>${number}</v>` });

const head = ["STT", "Tên mô hình", "Đơn vị chủ trì", "Thời gian hoàn thành"];

describe("a workbook as text", () => {
  it("has a table with the lines above and below it, merged cells as one", async () => {
    expect(
      await linesOf({
        rows: [
          ["UBND TỈNH AN BÌNH", undefined, undefined, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
          [],
          ["DANH MỤC MÔ HÌNH"],
          ["(Kèm theo Kế hoạch số 12/KH-UBND)"],
          head,
          ["I", "Nhóm dịch vụ công"],
          [1, "Kiosk tự phục vụ", "Sở Nội vụ", day(45_473)],
          [2, "Học bạ số", undefined, "Quý II/2024"],
          [3, "Bệnh án số"],
          [undefined, undefined, undefined, "CHỦ TỊCH"],
        ],
        merged: ["A3:D3", "B6:D6", "C7:C8"],
      }),
    ).toEqual([
      "| UBND TỈNH AN BÌNH | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |",
      "DANH MỤC MÔ HÌNH",
      "(Kèm theo Kế hoạch số 12/KH-UBND)",
      "| STT | Tên mô hình | Đơn vị chủ trì | Thời gian hoàn thành |",
      "| I | Nhóm dịch vụ công | ← | ← |",
      "| 1 | Kiosk tự phục vụ | Sở Nội vụ | 30/06/2024 |",
      "| 2 | Học bạ số | ↑ | Quý II/2024 |",
      "| 3 | Bệnh án số |  |  |",
      "CHỦ TỊCH",
    ]);
  });

  it("has sheet after sheet; a row without words parts two tables, columns without words are left out", async () => {
    expect(
      await linesOf(
        {
          rows: [
            ["TT", undefined, "Mô hình", "Hạn"],
            [1, undefined, "Kiosk", "2024"],
            [],
            ["TT", undefined, "Nhiệm vụ", "Hạn"],
            [1, undefined, "Rà soát", "2025"],
          ],
        },
        {
          rows: [
            ["Mã", "Tên"],
            ["A", "Bảng hai cột"],
          ],
        },
      ),
    ).toEqual([
      ...[
        "| TT | Mô hình | Hạn |",
        "| 1 | Kiosk | 2024 |",
        "| TT | Nhiệm vụ | Hạn |",
        "| 1 | Rà soát | 2025 |",
      ],
      ...["| Mã | Tên |", "| A | Bảng hai cột |"],
    ]);
  });

  it("keeps weight and lines of a cell, and what a browser would take for markup", async () => {
    const runs = {
      attributes: 't="inlineStr"',
      inner:
        '<is><r><rPr><b/></rPr><t>Mục tiêu:</t></r><r><t xml:space="preserve"> a &lt; b</t></r><rPh><t>x</t></rPh></is>',
    };
    expect(
      await linesOf({
        rows: [
          ["a", "b", "c"],
          [runs, "một\nhai", styled(2, "đậm")],
        ],
      }),
    ).toEqual(["| a | b | c |", "| **Mục tiêu:** a < b | một<br>hai | **đậm** |"]);
  });
});

it("a plan in a workbook is read whole", async () => {
  const { text, faults, format } = await read(
    {
      rows: [
        ["ỦY BAN NHÂN DÂN TỈNH NINH BÌNH", undefined, undefined, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["Số: 12/KH-UBND", undefined, undefined, "Ninh Bình, ngày 12 tháng 3 năm 2024"],
        [],
        ["KẾ HOẠCH"],
        ["Triển khai các mô hình Đề án 06 năm 2024"],
        head,
        [1, "Kiosk tự phục vụ tại Bộ phận Một cửa", "Sở Nội vụ", day(45_473, 1)],
        [2, "Khám chữa bệnh bằng thẻ căn cước", "Sở Y tế", day(45_292, 6)],
      ],
    },
    {
      name: "Phụ lục 2",
      rows: [
        ["STT", "Nhiệm vụ", "Chủ trì", "Thời hạn"],
        [3, "Rà soát dữ liệu hộ tịch", "Sở Tư pháp", "Tháng 9/2024"],
      ],
    },
  );
  const { document, items } = importPlan(splitLines(text), [], importWords).file;
  expect([format, faults]).toEqual(["xlsx", []]);
  expect([document.number?.text, document.issued?.on, document.title?.text]).toEqual([
    "12/KH-UBND",
    "2024-03-12",
    "Triển khai các mô hình Đề án 06 năm 2024",
  ]);
  expect(
    items.map(({ number, annex }) => [
      number,
      annex?.title?.text,
      annex?.cells.find(({ field }) => field === "deadline")?.statements[0]?.text,
    ]),
  ).toEqual([
    [1, "Kiosk tự phục vụ tại Bộ phận Một cửa", "30/06/2024"],
    [2, "Khám chữa bệnh bằng thẻ căn cước", "01/2024"],
    [3, "Rà soát dữ liệu hộ tịch", "Tháng 9/2024"],
  ]);
});

describe("what a workbook does not print", () => {
  const table = (...cells: readonly (string | { attributes: string; inner: string })[]): MadeSheet => ({
    rows: [["a", "b", "c"], cells],
  });
  it.each<[what: string, sheet: MadeSheet, code: string]>([
    [
      "a hidden row",
      { rows: [["a", "b", "c"], { attributes: 'hidden="1"', cells: ["bí mật"] }] },
      "hidden-text",
    ],
    [
      "a row without height",
      { rows: [["a", "b", "c"], { attributes: 'ht="0" customHeight="1"', cells: ["bí mật"] }] },
      "hidden-text",
    ],
    [
      "a hidden column",
      { ...table("x", "bí mật", "z"), before: '<cols><col min="2" max="2" hidden="1"/></cols>' },
      "hidden-text",
    ],
    ["struck words", table("x", styled(3, "bí mật"), "z"), "struck-text"],
    [
      "struck words of a cell",
      table(
        "x",
        {
          attributes: 't="inlineStr"',
          inner: "<is><r><rPr><strike/></rPr><t>bí mật</t></r><r><t>y</t></r></is>",
        },
        "z",
      ),
      "struck-text",
    ],
    ["white words", table("x", styled(4, "bí mật"), "z"), "hidden-text"],
    ["a comment", { ...table("x", "y", "z"), comments: ["bí mật"] }, "unread-object"],
    [
      "a text box",
      {
        ...table("x", "y", "z"),
        drawing: "<xdr:sp><xdr:txBody><a:p><a:r><a:t>bí mật</a:t></a:r></a:p></xdr:txBody></xdr:sp>",
      },
      "unread-object",
    ],
    ["a picture", { ...table("x", "y", "z"), drawing: "<xdr:pic/>" }, "unread-object"],
    ["a chart", { ...table("x", "y", "z"), drawing: "<c:chart/>" }, "unread-object"],
    [
      "a head of pages",
      {
        ...table("x", "y", "z"),
        after: "<headerFooter><oddHeader>&amp;CBản bí mật</oddHeader></headerFooter>",
      },
      "unread-object",
    ],
    [
      "a formula that was never counted",
      table("x", { attributes: "", inner: "<f>SUM(A1)</f>" }, "z"),
      "unread-object",
    ],
  ])("%s is left out and told", async (_, sheet, code) => {
    const { text, faults, leftOut } = await read(sheet);
    expect(text).not.toContain("bí mật");
    expect(faults.map((fault) => [fault.code, fault.severity])).toEqual([[code, "warning"]]);
    expect(leftOut.map(({ kind, count }) => [kind, count])).toEqual([[code, expect.any(Number)]]);
  });

  it("leaves white words on a colour, and page numbers in a foot of pages, without a word", async () => {
    const { text, faults } = await read({
      rows: [
        ["a", "b", "c"],
        ["x", styled(5, "đọc"), "z"],
      ],
      after: "<headerFooter><oddFooter>&amp;CTrang &amp;P</oddFooter></headerFooter>",
    });
    expect(text).toContain("đọc");
    expect(faults).toEqual([]);
  });

  it("tells of a hidden sheet, and looks for marks of secrecy in all that is not printed", async () => {
    const { text, faults, aside } = await read(
      {
        name: "MẬT",
        rows: [["a", "b", "c"]],
        drawing: "<xdr:sp><xdr:txBody><a:p><a:r><a:t>TỐI MẬT</a:t></a:r></a:p></xdr:txBody></xdr:sp>",
      },
      { name: "Nháp", isHidden: true, rows: [["bí mật"]] },
    );
    expect(text).not.toContain("bí mật");
    expect(faults.map(({ code }) => code)).toEqual(["unread-object", "hidden-text"]);
    expect(aside).toEqual(expect.arrayContaining(["MẬT", "TỐI MẬT", "Nháp", "bí mật"]));
  });
});

describe("a workbook that is none", () => {
  it.each([
    ["xl/workbook.xml", "<workbook", "damaged-xlsx"],
    ["xl/workbook.bin", "x", "spreadsheet"],
  ])("with %s alone is refused", async (name, content, code) => {
    const { default: JSZip } = await import("jszip");
    const bytes = await new JSZip().file(name, content).generateAsync({ type: "uint8array" });
    expect((await readInput(bytes, "a.xlsx")).faults.map((fault) => fault.code)).toEqual([code]);
  });

  it("cut off is refused as damaged", async () => {
    const bytes = await makeWorkbook({ sheets: [{ rows: [["a"]] }] });
    expect((await readInput(bytes.slice(0, 200), "a.xlsx")).faults.map(({ code }) => code)).toEqual([
      "damaged-xlsx",
    ]);
    expect((await readInput(new TextEncoder().encode("x"), "a.xlsx")).faults.map(({ code }) => code)).toEqual(
      ["damaged-xlsx"],
    );
  });
});
