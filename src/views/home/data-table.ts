import { textCell } from "#views/table/cell.ts";
import { toCells, type Column, type Grid } from "#views/table/table.ts";
import type { DataFileRow } from "./data-page.ts";

const fileColumn = (head: string, index: number): Column<DataFileRow> => ({
  head,
  cell: ({ files }) => {
    const file = files[index];
    return file === undefined ? textCell("") : { kind: "link", text: file.text, path: file.path };
  },
});

/** The data files with the number of rows each holds. */
export const tabulateDataFiles = (rows: readonly DataFileRow[]): Grid =>
  toCells<DataFileRow>({
    label: "Các tệp dữ liệu",
    caption: "Các tệp dữ liệu và số dòng",
    rows,
    columns: [
      { head: "Mỗi dòng là", isHead: true, cell: ({ what }) => textCell(what) },
      { head: "Số dòng", cell: (row) => ({ kind: "number", value: row.rows }) },
      fileColumn("JSON", 0),
      fileColumn("CSV", 1),
    ],
  });
