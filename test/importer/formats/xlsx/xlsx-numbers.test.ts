import { formatValue, readNumberFormat } from "#importer/formats/xlsx/xlsx-numbers.ts";
import { readInput } from "#importer/formats/read-input.ts";
import { describe, expect, it } from "vitest";
import { type MadeBook, makeWorkbook } from "./make-workbook.ts";

const day = (number: number) => ({ attributes: 's="1"', inner: `<v>${number}</v>` });

describe("values of cells", () => {
  const valueOf = async (cell: { attributes?: string; inner: string }, book: Partial<MadeBook> = {}) =>
    (await readInput(await makeWorkbook({ sheets: [{ rows: [[cell]] }], ...book }), "a.xlsx")).text.trim();
  const withFormat = (code: string, value: number) =>
    valueOf(
      { attributes: 's="1"', inner: `<v>${value}</v>` },
      {
        styles: `<numFmts><numFmt numFmtId="170" formatCode="${code}"/></numFmts><cellXfs><xf/><xf numFmtId="170"/></cellXfs>`,
      },
    );

  it.each([
    ["dd/mm/yyyy", 45_473, "30/06/2024"],
    ["[$-vi-VN]d/m/yy;@", 45_473, "30/6/24"],
    ['"Tháng" m/yyyy', 45_473, "Tháng 6/2024"],
    ['"ngày "dd" tháng "mm" năm "yyyy', 45_473, "ngày 30 tháng 06 năm 2024"],
    ["mm-yyyy", 45_473, "06-2024"],
    ["h:mm", 45_473.5, "12:00"],
    ["dd/mm/yyyy hh:mm:ss", 45_473.75, "30/06/2024 18:00:00"],
    ["0%", 0.85, "85%"],
    ["0.0%", 0.855, "85.5%"],
    ["#,##0", 1_250_000, "1.250.000"],
    ["#,##0.00", 1250.5, "1.250,50"],
    ["00", 5, "5"],
    ["General", 1.1, "1.1"],
    ["General", 0.1 + 0.2, "0.3"],
    [";;;", 7, ""],
    ["dd/mm/yyyy", -3, "-3"],
    ["dd/mm/yyyy", 9e9, "9000000000"],
  ])("%j shows %d as “%s”", async (code, value, shown) => {
    expect(await withFormat(code.replaceAll('"', "&quot;"), value)).toBe(shown);
  });

  it("counts days from 1904 where the workbook says so", async () => {
    const workbook = '<workbookPr date1904="1"/>';
    expect(await valueOf(day(45_473 - 1462), { workbook })).toBe("30/06/2024");
    expect(await valueOf(day(45_473 - 1462))).toBe("29/06/2020");
  });

  it.each([
    ['t="b"', "<v>1</v>", "TRUE"],
    ['t="e"', "<v>#REF!</v>", "#REF!"],
    ['t="str"', "<f>A1</f><v>Sở Y tế</v>", "Sở Y tế"],
    ['t="d"', "<v>2024-06-30T00:00:00Z</v>", "30/06/2024"],
    ['t="s"', "<v>99</v>", ""],
  ])("of type %s is read", async (attributes, inner, shown) => {
    expect(await valueOf({ attributes, inner })).toBe(shown);
  });
});

describe("formatValue(value, format, is1904)", () => {
  const date = readNumberFormat(14, new Map());
  const show = (value: string, is1904 = false) => formatValue(value, date, is1904);

  it("counts days from 1/1/1970 and from 1904 (daysTo1970, daysTo1904)", () => {
    expect([show("25569"), show("24107", true)]).toEqual(["01/01/1970", "01/01/1970"]);
  });

  it("knows days up to 31/12/9999 (lastDay)", () => {
    expect([show("2958465"), show("2958465.5"), show("2958466")]).toEqual([
      "31/12/9999",
      "31/12/9999",
      "2958466",
    ]);
  });

  it("shows fifteen figures of a number (mostFigures)", () => {
    const general = readNumberFormat(0, new Map());
    expect(formatValue("0.123456789012345678", general, false)).toBe("0.123456789012346");
  });

  it.each(["Sở Y tế", ""])("leaves “%s”, which is no number", (value) => {
    expect(show(value)).toBe(value);
  });
});
