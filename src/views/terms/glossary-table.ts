import { noteCell, stackCells, textCell } from "#views/table/cell.ts";
import { toSheet } from "#views/table/sheet.ts";
import type { TableFile } from "#views/table/table-file.ts";
import { toCells, type Grid, type RowGroup } from "#views/table/table.ts";
import type { GlossaryRow } from "./glossary-page.ts";

const groups: Readonly<Record<"plans" | "files", RowGroup>> = {
  plans: { anchor: "trong-van-ban", title: "Trong văn bản" },
  files: {
    anchor: "cua-tep",
    title: "Của tệp dữ liệu và trang web, sổ tay dùng ở trang Dữ liệu và phần giới thiệu",
  },
};

/** Abbreviations with what they stand for; `printed` are those that some plan prints. */
export const tabulateGlossary = (rows: readonly GlossaryRow[], printed: ReadonlySet<string>): Grid =>
  toCells<GlossaryRow>({
    label: "Chữ viết tắt",
    caption: "Chữ viết tắt, theo thứ tự chữ cái",
    rows,
    groupOf: ({ isOfFiles }) => groups[isOfFiles ? "files" : "plans"],
    rowAttributes: ({ anchor, short, isSearchable }) => ({
      id: anchor,
      "data-term": "",
      "data-printed": printed.has(short) ? "" : undefined,
      "data-searchable": isSearchable ? "" : undefined,
    }),
    columns: [
      {
        head: "Phần",
        isFileOnly: true,
        cell: ({ isOfFiles }) => textCell(isOfFiles ? "tệp và trang web" : "văn bản"),
      },
      {
        head: "Viết tắt",
        name: "short",
        isHead: true,
        isNowrap: true,
        inFile: { text: "Viết tắt", address: "Đường dẫn" },
        cell: ({ short, search }) => ({ kind: "link", text: short, path: search, isStrong: true }),
      },
      {
        head: "Đầy đủ",
        name: "long",
        label: "",
        inFile: { text: "Đầy đủ", note: "Tiếng Anh" },
        cell: ({ long, english }) =>
          stackCells(textCell(long.join("; ")), english === null ? null : noteCell(`Tiếng Anh: ${english}`)),
      },
      {
        head: "Giải thích",
        label: "",
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
  rows: "tr[data-term]",
});
