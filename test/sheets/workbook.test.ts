import JSZip from "jszip";
import { beforeAll, describe, expect, it } from "vitest";
import { writeWorkbook, type WorkbookSheet } from "#sheets/workbook.ts";
import { readWorkbook, type ReadSheet } from "../helpers/read-workbook.ts";

const first = { facts: [{ label: "Trang", text: "https://so-tay.test/", link: "https://so-tay.test/" }] };
const texts = [
  "24",
  "2024-06-30",
  "=1+1",
  "6/2024",
  "+84",
  "- Phối hợp",
  "",
  " có  khoảng trắng ",
  "a & <b>",
  "hai\ndòng",
];
const sheet: WorkbookSheet = {
  name: "Thời hạn",
  columns: [
    { head: "Số", kind: "number" },
    { head: "Lời", kind: "text" },
  ],
  rows: texts.map((text) => [
    { text },
    { text, link: text === "24" ? "/ke-hoach/a/#mo-hinh-24?x=1&y" : undefined },
  ]),
};

describe("writeWorkbook(first, sheets)", () => {
  let bytes: Uint8Array;
  let sheets: readonly ReadSheet[];
  beforeAll(async () => {
    bytes = await writeWorkbook(first, [sheet]);
    sheets = await readWorkbook(bytes);
  });

  it("has “Đọc trước” and each sheet, its heads frozen and its rows filtered", () => {
    expect(sheets.map(({ name, frozenRows, filter }) => [name, frozenRows, filter])).toEqual([
      ["Đọc trước", 0, ""],
      ["Thời hạn", 1, "A1:B11"],
    ]);
    expect(sheets[1]?.rows[0]?.map(({ text }) => text)).toEqual(["Số", "Lời"]);
  });

  it("keeps every text as it is, as text; days are days, numbers are numbers where the column counts", () => {
    const cells = texts.map((_, row) => sheets[1]?.rows[row + 1] ?? []);
    expect(cells.map(([, cell]) => cell?.text ?? "")).toEqual(texts);
    const typeOf = (text: string, column: number): string | undefined =>
      cells[texts.indexOf(text)]?.[column]?.type;
    expect([typeOf("24", 0), typeOf("24", 1)]).toEqual(["number", "text"]);
    expect([typeOf("2024-06-30", 0), typeOf("2024-06-30", 1)]).toEqual(["day", "day"]);
    expect([typeOf("6/2024", 0), typeOf("+84", 0), typeOf("=1+1", 0)]).toEqual(["text", "text", "text"]);
    expect(sheets.flatMap(({ rows }) => rows.flat()).filter(({ type }) => type === "formula")).toEqual([]);
  });

  it("has links of cells, on the first sheet too", () => {
    expect(sheets[1]?.rows[1]?.map(({ link }) => link)).toEqual([undefined, "/ke-hoach/a/#mo-hinh-24?x=1&y"]);
    expect(sheets[0]?.rows[0]?.[1]?.link).toBe("https://so-tay.test/");
  });

  it("names the filtered ranges and parts a sheet in two, as LibreOffice asks", async () => {
    const zip = await JSZip.loadAsync(bytes);
    const [workbook, part] = await Promise.all(
      ["xl/workbook.xml", "xl/worksheets/sheet2.xml"].map((path) => zip.file(path)?.async("string")),
    );
    expect(workbook).toContain(`localSheetId="1" hidden="1">'Thời hạn'!$A$1:$B$11<`);
    expect(part).toMatch(/<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft"/u);
  });

  it("gives the same bytes again, also for parts that the library would pack in a worker", async () => {
    expect(await writeWorkbook(first, [sheet])).toEqual(bytes);
    const long: WorkbookSheet = {
      ...sheet,
      rows: Array.from({ length: 6000 }, (_, row) => [{ text: String(row) }, { text: `Dòng ${row}` }]),
    };
    const read = await readWorkbook(await writeWorkbook(first, [long]));
    expect(read[1]?.rows.at(-1)?.map(({ text }) => text)).toEqual(["5999", "Dòng 5999"]);
  });

  it("has columns as wide as what they hold, at the narrowest 11 and at the widest 60 letters (narrowest, widest)", async () => {
    const columns = ["A", "B", "C"].map((head) => ({ head, kind: "text" as const }));
    const rows = [[{ text: "ngắn" }, { text: "a".repeat(20) }, { text: "b".repeat(90) }]];
    const [, read] = await readWorkbook(await writeWorkbook(first, [{ name: "A", columns, rows }]));
    expect(read?.widths.map(Math.round)).toEqual([11, 22, 60]);
  });

  it("cuts what no cell holds (mostLetters), and says so with “…”", async () => {
    const text = "a".repeat(32_768);
    const read = await readWorkbook(
      await writeWorkbook(first, [{ name: "A", columns: [{ head: "A", kind: "text" }], rows: [[{ text }]] }]),
    );
    expect(read[1]?.rows[1]?.[0]?.text).toBe(`${"a".repeat(32_766)}…`);
  });
});
