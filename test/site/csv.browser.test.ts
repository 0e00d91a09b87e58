import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { csvParseRows } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { mainSite } from "./harness.ts";

const { folder } = mainSite();
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".csv"),
);

describe("the CSV files of the site", () => {
  it("hold no cell that a spreadsheet runs as a formula or turns into another date", () => {
    expect(files.length).toBeGreaterThan(10);
    const told = files.flatMap((name) =>
      csvParseRows(readFileSync(join(folder, name), "utf8").slice(1))
        .flat()
        .filter((cell) => !/^-?\d+$|^\d{4}-\d{2}-\d{2}$/.test(cell))
        .filter((cell) => /^\s*[=+\-@＝＋－＠]|^[\t\r\n]|^[\d\s./:-]*\d[\d\s./:-]*$/u.test(cell))
        .map((cell) => `${name}: ${cell}`),
    );
    expect(told).toEqual([]);
  });

  it("have as many cells in each row as in the first", () => {
    for (const name of files) {
      const rows = csvParseRows(readFileSync(join(folder, name), "utf8").slice(1));
      expect(new Set(rows.map((row) => row.length)).size, name).toBe(1);
    }
  });
});
