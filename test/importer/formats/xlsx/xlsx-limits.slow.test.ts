import { readInput } from "#importer/formats/read-input.ts";
import type { ReadInput } from "#importer/formats/read-input.ts";
import { describe, expect, it } from "vitest";
import { type MadeSheet, columnName, makeWorkbook } from "./make-workbook.ts";

const read = async (...sheets: readonly MadeSheet[]): Promise<ReadInput> =>
  readInput(await makeWorkbook({ sheets }), "ke-hoach.xlsx");
const linesOf = async (...sheets: readonly MadeSheet[]): Promise<readonly string[]> =>
  (await read(...sheets)).text.trimEnd().split("\n");

describe("a workbook at its limits", () => {
  it("has twenty million bytes of XML at most (largestWorkbook)", async () => {
    const { default: JSZip } = await import("jszip");
    const read = async (bytes: number) => {
      const zip = new JSZip().file("xl/workbook.xml", "<workbook/>").file("xl/a.xml", " ".repeat(bytes - 11));
      const packed = await zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
      return (await readInput(packed, "a.xlsx")).faults.map(({ code }) => code);
    };
    expect(await read(20_000_000)).toEqual(["empty"]);
    expect(await read(20_000_001)).toEqual(["too-large"]);
  });

  it("has sixteen thousand columns at most, of which none is read that is hidden (mostColumns)", async () => {
    const cell = (column: number, words: string) =>
      `<c r="${columnName(column)}1" t="str"><v>${words}</v></c>`;
    const cols = (...runs: readonly string[]) =>
      `<cols>${runs.map((run) => `<col min="${run.split("-")[0]}" max="${run.split("-")[1]}" hidden="1"/>`).join("")}</cols>`;
    const raw = [0, 2, 7, 16_382, 16_383, 16_384].map((column) => ({
      inner: "",
      attributes: `/>${cell(column, `c${column}`)}<c t="n"`,
    }));
    const read = async (before: string) => linesOf({ rows: [raw], before });
    expect(await read(cols("1-5", "3-9"))).toEqual(["| c16382 | c16383 |"]);
    expect(await read(cols("16383-99999", "1-2"))).toEqual(["| c2 | c7 |"]);
    expect(await read(cols("9-16383"))).toEqual(["| c0 | c2 | c7 | c16383 |"]);
  });

  it("may be formatted to its last row", async () => {
    const empty = { inner: "", attributes: 's="1"' };
    const rows = [["a", "b", "c"], ...Array.from({ length: 160_000 }, () => [empty])];
    expect(await linesOf({ rows })).toEqual(["| a | b | c |"]);
  });

  it("has a hundred thousand places for cells at most", async () => {
    const wide = (rows: number) => ({
      rows: Array.from({ length: rows }, (_, row) =>
        row === 0 ? Array.from({ length: 1000 }, () => "a") : ["a", "b", "c"],
      ),
    });
    expect((await read(wide(100))).faults.map(({ code }) => code)).toEqual([]);
    expect((await read(wide(101))).faults.map(({ code }) => code)).toEqual(["too-many-cells"]);
  });

  it("has a table where three cells stand in a row, not two (fewestInRow)", async () => {
    const rows = [
      ["Trên", undefined, "đây"],
      ["a", "b", "c"],
      ["d", undefined, "e"],
    ];
    expect(await linesOf({ rows })).toEqual(["| Trên | đây |", "| a | b | c |", "| d | e |"]);
    expect(await linesOf({ rows: rows.slice(0, 1) })).toEqual(["| Trên | đây |"]);
    expect(await linesOf({ rows: [...rows, ["f", "g", "h", "i"]] })).toEqual([
      ...["| Trên | đây |", "| a | b | c |  |", "| d |  | e |  |", "| f | g | h | i |"],
    ]);
  });
});
