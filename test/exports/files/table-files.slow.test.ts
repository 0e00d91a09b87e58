import { describe, expect, it } from "vitest";
import { formatSheet } from "#exports/csv.ts";
import { indexTableFiles } from "#exports/files/table-files.ts";
import { readLines } from "#sheets/csv.ts";
import { readColumns, toWorkbookSheet } from "#sheets/shown-part.ts";
import { writeWorkbook } from "#sheets/workbook.ts";
import { tellColumns } from "#views/table/table-file.ts";
import { handbook } from "../../helpers/own-content.ts";
import { readWorkbook, type ReadSheet } from "../../helpers/read-workbook.ts";

const files = [...indexTableFiles(handbook).values()].map((make) => make());

/** A table's file as CSV and as a workbook, both read back. */
async function readBoth(
  file: (typeof files)[number],
): Promise<{ readonly csv: readonly (readonly string[])[]; readonly sheet: ReadSheet | undefined }> {
  const csv = readLines(formatSheet(file.sheet));
  const [heads = [], ...rows] = csv;
  const lines = { heads, columns: readColumns(tellColumns(file.sheet)), rows };
  const bytes = await writeWorkbook({ facts: [] }, [toWorkbookSheet(file.title, lines, (path) => path)]);
  return { csv, sheet: (await readWorkbook(bytes))[1] };
}

describe("the files of tables", () => {
  it("are each below the page that shows them, by their path", () => {
    expect([...indexTableFiles(handbook).keys()]).toEqual(files.map(({ path }) => path));
    expect(files.filter(({ path, page }) => !path.startsWith(page)).map(({ path }) => path)).toEqual([]);
  });

  it("say the same as CSV and as a workbook, cell by cell", async () => {
    const told: string[] = [];
    for (const file of files) {
      const { csv, sheet } = await readBoth(file);
      const width = file.sheet.columns.length;
      const cells = sheet?.rows.map((row) => Array.from({ length: width }, (_, at) => row[at]?.text ?? ""));
      if (JSON.stringify(cells) !== JSON.stringify(csv)) told.push(file.path);
    }
    expect(told).toEqual([]);
    expect(files.length).toBeGreaterThan(100);
  });

  it("hold no formula, and days as days", async () => {
    const deadlines = files.find(({ path }) => path === "/thoi-han/thoi-han.csv");
    if (deadlines === undefined) throw new Error("no deadlines");
    const { sheet } = await readBoth(deadlines);
    const at = deadlines.sheet.columns.findIndex(({ head }) => head === "Ngày cuối");
    const types = new Set(sheet?.rows.slice(1).map((row) => row[at]?.type ?? "text"));
    expect(types).toEqual(new Set(["day", "text"]));
    expect(sheet?.rows.flat().filter(({ type }) => type === "formula")).toEqual([]);
  });

  it("count with numbers: every column of counts is one", () => {
    const counts = files.find(({ path }) => path === "/thoi-han/tong-hop.csv");
    expect(counts?.sheet.columns.slice(1).map(({ kind }) => kind)).toContain("number");
    expect(counts?.sheet.columns.filter(({ kind }) => kind === "text")).toHaveLength(1);
  });
});
