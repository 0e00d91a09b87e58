import { formatLines, readLines } from "#sheets/csv.ts";
import { tellFile } from "#sheets/read-first.ts";
import { pickShown, readColumns, toWorkbookSheet } from "#sheets/shown-part.ts";
import { writeWorkbook } from "#sheets/workbook.ts";
import { saveFile } from "#client/parts/save-file.ts";
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

/** “Địa phương: Bỉm Sơn; Nhóm: 1. …”: what the controls of the page's filters are set to, empty where nothing is. */
export function tellFilters(form: HTMLFormElement | null): string {
  if (form === null) return "";
  const told = [...form.elements].flatMap((control) => {
    if (control instanceof HTMLSelectElement && control.value !== "") {
      const label = control.labels[0]?.querySelector("span")?.textContent ?? control.name;
      return [`${label.trim()}: ${control.selectedOptions[0]?.text.trim() ?? control.value}`];
    }
    if (!(control instanceof HTMLInputElement)) return [];
    const label = control.labels?.[0]?.textContent?.trim() ?? control.name;
    if (control.type === "checkbox") return control.checked ? [label] : [];
    return control.type === "month" && control.value !== "" ? [`${label}: ${control.value}`] : [];
  });
  return told.join("; ");
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
