import { noteCell, stackCells, textCell, type Cell } from "#views/table/cell.ts";
import { toSheet } from "#views/table/sheet.ts";
import type { TableFile } from "#views/table/table-file.ts";
import { toCells, type Column, type Grid } from "#views/table/table.ts";
import type { PlanRow } from "./plan-list.ts";

/** The programme's own name, which all titles repeat. */
const programme = /(phát triển ứng dụng dữ liệu về dân cư)[^”]*?tầm nhìn đến năm 2030/iu;

/** A title with the end of the programme's name left out: “… Đề án “Phát triển ứng dụng dữ liệu về dân cư …” trên địa bàn …”. */
export const elideProgramme = (title: string): string => title.replace(programme, "$1 …");

const openOnes = `:not([data-severity="note"], [data-judged])`;

/** How many of a plan's findings are of a kind, with the way to them. */
const countFindings = (plan: string, value: number, unit: string, kind: string): Cell => ({
  kind: "count",
  value,
  unit,
  of: `section[data-plan="${plan}"] li[data-severity]${kind}`,
  at: "/luu-y/",
  path: `/luu-y/#${plan}`,
});

const columns: readonly Column<PlanRow>[] = [
  {
    head: "Địa phương",
    isHead: true,
    inFile: { place: "Địa phương", today: "Địa phương nay" },
    cell: ({ place }) => ({ kind: "place", place }),
  },
  {
    head: "Số, ký hiệu",
    inFile: { text: "Số, ký hiệu", note: "Loại" },
    cell: ({ number, kind }) => stackCells(textCell(number), noteCell(kind)),
  },
  { head: "Ban hành", cell: ({ issued }) => ({ kind: "date", printed: issued }) },
  {
    head: "Trích yếu",
    inFile: { text: "Trích yếu", address: "Đường dẫn" },
    cell: ({ title, path }) => ({ kind: "link", text: elideProgramme(title), path }),
  },
  {
    head: "Số mục",
    isNowrap: true,
    inFile: { text: "Số mục", unit: "Loại mục" },
    cell: ({ itemCount, itemWord, path }) => ({
      kind: "count",
      value: itemCount,
      unit: itemWord,
      of: "article.item",
      at: path,
    }),
  },
  { head: "So với danh mục", cell: ({ coverage }) => ({ kind: "segments", segments: coverage }) },
  {
    head: "Lưu ý",
    isNowrap: true,
    inFile: { text: "Điểm lưu ý" },
    cell: ({ id, findings }) => ({
      kind: "list",
      look: "lines",
      none: "–",
      entries: [
        countFindings(id, findings.open, "cần xem", openOnes),
        countFindings(id, findings.others, "để biết", `:is([data-severity="note"], [data-judged])`),
      ],
    }),
  },
];

/** Plans by day of issue. */
export const tabulatePlans = (rows: readonly PlanRow[]): Grid =>
  toCells({
    label: "Bảng các kế hoạch",
    caption: "Các kế hoạch, theo ngày ban hành",
    columns,
    rows,
    rowAttributes: ({ id }) => ({ "data-plan-row": id }),
  });

/** The plans as a file; `page` is the page that shows them. */
export const toPlanFile = (rows: readonly PlanRow[], page: string): TableFile => ({
  path: "/ke-hoach/ke-hoach.csv",
  page,
  title: "Các kế hoạch trong sổ tay",
  sheet: toSheet(tabulatePlans(rows)),
  rows: "tr[data-plan-row]",
});
