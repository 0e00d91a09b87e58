import {
  agencySides,
  deadlineSides,
  evidenceSides,
  noteCell,
  stackCells,
  toolSides,
  type Cell,
} from "#views/table/cell.ts";
import { toSheet } from "#views/table/sheet.ts";
import type { TableFile } from "#views/table/table-file.ts";
import { toCells, type Column, type Grid } from "#views/table/table.ts";
import { modelUrl } from "#paths/site-paths.ts";
import type { AdoptionRow, ModelPageProps } from "./model-page.ts";

const columns: readonly Column<AdoptionRow>[] = [
  {
    head: "Địa phương",
    isHead: true,
    name: "place",
    inFile: { place: "Địa phương", today: "Nay" },
    cell: ({ place }) => ({ kind: "place", place }),
  },
  {
    head: "Số và tên trong kế hoạch",
    label: "Số và tên",
    name: "item",
    inFile: {
      state: "Trạng thái",
      number: "Số",
      title: "Tên trong kế hoạch",
      wording: "Lý do không áp dụng",
      note: "Đối chiếu, lưu ý",
      address: "Đường dẫn",
    },
    cell: ({ state, number, title, path, refusal, match, findings }) =>
      stackCells(
        { kind: "state", state },
        { kind: "item", number, title, path },
        refusal === null ? null : noteCell(`“${refusal}”`, "wording"),
        match === null || match.decidedBy === null ? null : noteCell(match.decidedBy),
        ...findings.map((finding): Cell => ({ kind: "finding", finding, path })),
      ),
  },
  { head: "Ban hành", name: "issued", cell: ({ issued }) => ({ kind: "date", printed: issued }) },
  { head: "Thời hạn", name: "deadline", cell: ({ deadlines }) => deadlineSides(deadlines) },
  { head: "Chủ trì", name: "leads", cell: ({ leads }) => agencySides(leads) },
  { head: "Công cụ", cell: ({ tools }) => toolSides(tools) },
  { head: "Căn cứ", name: "evidence", cell: ({ evidence }) => evidenceSides(evidence) },
];

/** Local items of a model. */
export const tabulateAdoption = (label: string, rows: readonly AdoptionRow[]): Grid =>
  toCells({ label, columns, rows });

/** The tables of a model's page, its own items and those that only relate to it, as a file. */
export const toAdoptionFile = (
  model: string,
  { title, adoption, related }: Pick<ModelPageProps, "title" | "adoption" | "related">,
): TableFile => ({
  path: `${modelUrl(model)}ap-dung.csv`,
  page: modelUrl(model),
  title: `Mô hình “${title}” trong các kế hoạch`,
  sheet: toSheet(tabulateAdoption(title, [...adoption, ...related])),
  rows: "table.adoption tbody tr",
});
