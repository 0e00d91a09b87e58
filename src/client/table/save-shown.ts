import { formatLines, readLines } from "#sheets/csv.ts";
import { tellFile } from "#sheets/read-first.ts";
import { pickShown, readColumns, toWorkbookSheet } from "#sheets/shown-part.ts";
import { writeWorkbook } from "#sheets/workbook.ts";
import { saveFile } from "#client/parts/save-file.ts";
import { tellFilters } from "#client/parts/tell-filters.ts";
import type { ShownTable } from "./table-files.ts";

export interface AskedFile {
  /** Address of the CSV file with all rows. */
  readonly source: string;
  readonly title: string;
  /** What tellColumns says of its columns. */
  readonly columns: string;
  /** Path of the site's home. */
  readonly base: string;
  readonly shown: ShownTable;
  readonly kind: "csv" | "xlsx";
}

/** Gives the reader the rows and columns that the page shows. */
export async function saveShown({ source, title, columns, base, shown, kind }: AskedFile): Promise<void> {
  const [heads = [], ...rows] = readLines(await (await fetch(source)).text());
  const lines = pickShown(
    { heads, columns: readColumns(columns), rows },
    (row) => shown.rows[row] !== false,
    (column) => shown.columns[column] !== false,
  );
  const name = source.slice(source.lastIndexOf("/") + 1).replace(/\.csv$/u, "");
  if (kind === "csv") {
    saveFile(formatLines([lines.heads, ...lines.rows]), `${name}.csv`, "text/csv;charset=utf-8");
    return;
  }
  const toLink = (path: string): string => new URL(base.replace(/\/$/u, "") + path, location.href).href;
  const first = tellFile({
    title,
    address: location.href,
    date: document.querySelector("[data-edition]")?.getAttribute("data-edition") ?? "",
    rowCount: lines.rows.length,
    allCount: rows.length,
    filter: tellFilters(document.querySelector("form.filters")),
  });
  const workbook = await writeWorkbook(first, [toWorkbookSheet(title, lines, toLink)]);
  saveFile(workbook, `${name}.xlsx`, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
}
