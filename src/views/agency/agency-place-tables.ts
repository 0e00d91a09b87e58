import { agencyRoles, type RoleCounts } from "#handbook/agency-roles.ts";
import { roleLabels } from "#views/parts/agency-labels.ts";
import { textCell, type Cell } from "#views/table/cell.ts";
import { toSheet } from "#views/table/sheet.ts";
import type { TableFile } from "#views/table/table-file.ts";
import { toCells, type Column, type Grid } from "#views/table/table.ts";
import type { AgencyPlaceProps, HeirRow, NamedBody } from "./agency-place.ts";
import { agencyPlaceUrl } from "#paths/site-paths.ts";
import { tellFunction } from "./agency-tables.ts";

const counts: readonly Column<{ readonly counts: RoleCounts }>[] = agencyRoles.map((role) => ({
  head: roleLabels[role],
  name: "count",
  isNumber: true,
  cell: (row) => ({ kind: "number", value: row.counts[role] }),
}));

const heirColumns: readonly Column<HeirRow>[] = [
  {
    head: "Cơ quan hiện nay",
    name: "heir",
    isHead: true,
    inFile: { text: "Cơ quan hiện nay", address: "Đường dẫn" },
    cell: ({ heir, heirPath }) => ({ kind: "link", text: heir, path: heirPath, isStrong: true }),
  },
  { head: "Nhận từ", name: "giver", cell: ({ giver, path }) => ({ kind: "link", text: giver, path }) },
  { head: "Chức năng nhận", cell: (row) => textCell(tellFunction(row)) },
  ...counts,
  {
    head: "Mục chủ trì",
    name: "led",
    cell: ({ led }) => ({
      kind: "list",
      look: "commas",
      none: "–",
      entries: led.map(({ number, path }): Cell => ({ kind: "link", text: String(number), path })),
    }),
  },
  { head: "Từ ngày", name: "since", cell: ({ since }) => ({ kind: "date", printed: since }) },
];

/** Who has the work of a plan's bodies now. */
export const tabulateHeirsIn = ({ place, heirs }: Pick<AgencyPlaceProps, "place" | "heirs">): Grid =>
  toCells({ label: `Cơ quan hiện nay nhận việc ở ${place.name}`, columns: heirColumns, rows: heirs });

const namedColumns: readonly Column<NamedBody>[] = [
  {
    head: "Cơ quan trong kế hoạch",
    isHead: true,
    inFile: { text: "Cơ quan trong kế hoạch", address: "Đường dẫn" },
    cell: ({ name, path }) => ({ kind: "link", text: name, path, isStrong: true }),
  },
  ...counts,
  // On the page the table above tells who has their work.
  {
    head: "Nay",
    isFileOnly: true,
    cell: ({ today }) => textCell(today === null ? "" : today.summary.replace(/^nay: /u, "")),
  },
];

/** Bodies that a plan names. */
export const tabulateNamed = ({ place, named }: AgencyPlaceProps): Grid =>
  toCells({ label: `Cơ quan mà kế hoạch của ${place.name} nêu`, columns: namedColumns, rows: named });

/** The tables of a place's bodies as files. */
export function toAgencyPlaceFiles(page: AgencyPlaceProps): {
  readonly heirs: TableFile;
  readonly named: TableFile;
} {
  const url = agencyPlaceUrl(page.plan);
  return {
    heirs: {
      path: `${url}nhan-viec.csv`,
      page: url,
      title: `Cơ quan hiện nay nhận việc ở ${page.place.name}`,
      sheet: toSheet(tabulateHeirsIn(page)),
      rows: '[aria-labelledby="nhan-viec"] tbody tr',
    },
    named: {
      path: `${url}co-quan.csv`,
      page: url,
      title: `Cơ quan mà kế hoạch của ${page.place.name} nêu`,
      sheet: toSheet(tabulateNamed(page)),
      rows: '[aria-labelledby="duoc-neu"] tbody tr',
    },
  };
}
