import { noteCell, stackCells, textCell } from "#views/table/cell.ts";
import { toSheet } from "#views/table/sheet.ts";
import type { TableFile } from "#views/table/table-file.ts";
import { toCells, type Grid } from "#views/table/table.ts";
import type { GlossaryRow } from "./glossary-page.ts";

/** Abbreviations with what they stand for; `printed` are those that some plan prints. */
export const tabulateGlossary = (rows: readonly GlossaryRow[], printed: ReadonlySet<string>): Grid =>
  toCells<GlossaryRow>({
    label: "Chữ viết tắt",
    caption: "Chữ viết tắt, theo thứ tự chữ cái",
    rows,
    rowAttributes: ({ anchor, short, isSearchable }) => ({
      id: anchor,
      "data-printed": printed.has(short) ? "" : undefined,
      "data-searchable": isSearchable ? "" : undefined,
    }),
    columns: [
      {
        head: "Viết tắt",
        isHead: true,
        isNowrap: true,
        inFile: { text: "Viết tắt", address: "Đường dẫn" },
        cell: ({ short, search }) => ({ kind: "link", text: short, path: search, isStrong: true }),
      },
      {
        head: "Đầy đủ",
        inFile: { text: "Đầy đủ", note: "Tiếng Anh" },
        cell: ({ long, english }) =>
          stackCells(textCell(long.join("; ")), english === null ? null : noteCell(`Tiếng Anh: ${english}`)),
      },
      {
        head: "Giải thích",
        cell: ({ short, meaning, forms, source }) =>
          stackCells(
            meaning === null ? null : textCell(meaning),
            forms.length === 0 ? null : noteCell(`Cũng viết là: ${forms.join(", ")}`),
            source === null ? null : noteCell(`Nguồn: ${source}`),
            printed.has(short) ? null : noteCell("Không có trong kế hoạch nào."),
          ),
      },
    ],
  });

/** The glossary as a file. */
export const toGlossaryFile = (rows: readonly GlossaryRow[], printed: ReadonlySet<string>): TableFile => ({
  path: "/thuat-ngu/thuat-ngu.csv",
  page: "/thuat-ngu/",
  title: "Chữ viết tắt trong các kế hoạch",
  sheet: toSheet(tabulateGlossary(rows, printed)),
  rows: "main table tbody tr",
});
