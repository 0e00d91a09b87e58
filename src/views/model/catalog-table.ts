import { textCell, stackCells, type Cell } from "#views/table/cell.ts";
import { joinSheets, toSheet } from "#views/table/sheet.ts";
import type { TableFile } from "#views/table/table-file.ts";
import { toCells, type Grid } from "#views/table/table.ts";
import type { CatalogPageProps, CatalogRow } from "./catalog-page.ts";

/** Models of one group of the catalog. */
export const tabulateCatalog = (title: string, rows: readonly CatalogRow[], planCount: number): Grid =>
  toCells<CatalogRow>({
    label: `Bảng mô hình: ${title}`,
    caption: title,
    rows,
    rowAttributes: ({ adoptedBy, adopters }) => ({
      "data-model": "",
      "data-count": String(adoptedBy),
      "data-plans": adopters.join(" "),
    }),
    columns: [
      {
        head: "Mô hình",
        isHead: true,
        name: "model",
        inFile: { text: "Mô hình", lede: "Mục tiêu", address: "Đường dẫn" },
        cell: ({ title: name, path, objective }) =>
          stackCells({ kind: "link", text: name, path, isStrong: true }, { kind: "lede", text: objective }),
      },
      {
        head: "Đã đưa vào",
        isNowrap: true,
        cell: ({ adoptedBy }) => textCell(`${adoptedBy}/${planCount}`),
      },
      {
        head: "Số hiệu ở các kế hoạch",
        label: "Số hiệu",
        name: "numbers",
        cell: ({ numbers }) => ({
          kind: "list",
          look: "row",
          none: "–",
          entries: numbers.map(({ place, number, path }): Cell => ({
            kind: "link",
            text: `${place} ${number}`,
            path,
          })),
        }),
      },
    ],
  });

/** The catalog as a file, group by group. */
export const toCatalogFile = ({ groups, planCount }: CatalogPageProps): TableFile => ({
  path: "/mo-hinh/mo-hinh.csv",
  page: "/mo-hinh/",
  title: "Danh mục mô hình",
  sheet: joinSheets(
    "Nhóm",
    groups.map(({ title, rows }) => ({
      heading: title,
      sheet: toSheet(tabulateCatalog(title, rows, planCount)),
    })),
  ),
  rows: "tr[data-model]",
});
