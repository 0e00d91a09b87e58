import { beforeAll, describe, expect, it } from "vitest";
import { tableNames, toRows } from "#exports/rows.ts";
import { formatDataWorkbook } from "#exports/files/workbook-file.ts";
import { handbook } from "../../helpers/own-content.ts";
import { readWorkbook, type ReadSheet } from "../../helpers/read-workbook.ts";

describe("du-lieu.xlsx", () => {
  let sheets: readonly ReadSheet[];
  beforeAll(async () => {
    sheets = await readWorkbook(await formatDataWorkbook(handbook, ""));
  });

  it("has a sheet for each data file with as many rows, after “Đọc trước”", () => {
    expect(sheets[0]?.name).toBe("Đọc trước");
    expect(sheets.slice(1).map(({ rows }) => rows.length - 1)).toEqual(
      tableNames.map((name) => toRows(handbook, name).length),
    );
    expect(sheets.slice(1).every(({ filter, frozenRows }) => filter !== "" && frozenRows === 1)).toBe(true);
  });

  it("has heads and states in Vietnamese, no code of the data files", () => {
    const heads = sheets.slice(1).flatMap(({ rows }) => rows[0]?.map(({ text }) => text) ?? []);
    expect(heads.filter((head) => head === "" || /^[a-z.]+$/u.test(head))).toEqual([]);
    const matrix = sheets.find(({ name }) => name === "Ma trận");
    const at = matrix?.rows[0]?.findIndex(({ text }) => text === "Trạng thái") ?? -1;
    expect(new Set(matrix?.rows.slice(1).map((row) => row[at]?.text))).toContain("đã đưa vào kế hoạch");
  });

  it("holds numbers and days as such, and no formula", () => {
    const cells = sheets.flatMap(({ rows }) => rows.flat());
    expect(cells.filter(({ type }) => type === "formula")).toEqual([]);
    const items = sheets.find(({ name }) => name === "Mục của kế hoạch");
    const at = (head: string): number => items?.rows[0]?.findIndex(({ text }) => text === head) ?? -1;
    const typesOf = (head: string): ReadonlySet<string> =>
      new Set(items?.rows.slice(1).map((row) => row[at(head)]?.type ?? "none"));
    expect(typesOf("Số")).toEqual(new Set(["number"]));
    expect(typesOf("Tên")).toEqual(new Set(["text"]));
    expect(typesOf("Ngày cuối (thân văn bản)")).toContain("day");
  });

  it("leads to pages, from where it lies or from the site's address where that is known", async () => {
    const [link] = sheets[1]?.rows[1]?.flatMap((cell) => cell.link ?? []) ?? [];
    expect(link).toMatch(/^\.\.\/\.\.\/mo-hinh\//u);
    const whole = await readWorkbook(await formatDataWorkbook(handbook, "https://so-tay.test/a"));
    expect(whole[1]?.rows[1]?.find((cell) => cell.link !== undefined)?.link).toMatch(
      /^https:\/\/so-tay\.test\/a\/mo-hinh\//u,
    );
  });
});
