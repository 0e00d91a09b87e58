import fc from "fast-check";
import { expect, it } from "vitest";
import { formatLines, readLines } from "#sheets/csv.ts";
import { anyText } from "../helpers/any-text.ts";

const lines = [
  ["Mô hình", "Chủ trì"],
  ['Cấp "thẻ", mới', "=1+1"],
  ["hai\ndòng", "30/6/2024"],
];

it("a table becomes a file that spreadsheets open as it was meant", () => {
  expect(formatLines(lines)).toBe(
    '\uFEFFMô hình,Chủ trì\r\n"Cấp ""thẻ"", mới",\'=1+1\r\n"hai\ndòng",\'30/6/2024\r\n',
  );
});

it("the file is read back as it was, whatever its cells hold", () => {
  expect(readLines(formatLines(lines))).toEqual(lines);
  const cell = fc.oneof(anyText(), fc.constantFrom("'", "''a", "=1", '"', "\r\n", ""));
  // A line of one empty cell cannot be told from no line.
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 });
  fc.assert(
    fc.property(table, (cells) => {
      // As one text each: to compare cell by cell took longer than to write and read them.
      expect(JSON.stringify(readLines(formatLines(cells)))).toBe(JSON.stringify(cells));
    }),
  );
});
