import { noteCell, stackCells, textCell } from "#views/table/cell.ts";
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
        cell: ({ short, search }) => ({ kind: "link", text: short, path: search, isStrong: true }),
      },
      {
        head: "Đầy đủ",
        cell: ({ long, english }) =>
          stackCells(textCell(long.join("; ")), english === null ? null : noteCell(`Tiếng Anh: ${english}`)),
      },
      {
        head: "Giải thích",
        cell: ({ short, meaning, forms, source }) =>
          stackCells(
            meaning === null ? null : textCell(meaning),
            forms.length === 0 ? null : noteCell(`Còn in là: ${forms.join(", ")}`),
            source === null ? null : noteCell(`Nguồn: ${source}`),
            printed.has(short) ? null : noteCell("Không kế hoạch nào in."),
          ),
      },
    ],
  });
