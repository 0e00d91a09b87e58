import { agencyRoles, type RoleCounts } from "#handbook/agency-roles.ts";
import { agencyUrl } from "#paths/site-paths.ts";
import { roleLabels } from "#views/parts/agency-labels.ts";
import { deadlineSides, noteCell, stackCells, textCell, type Cell } from "#views/table/cell.ts";
import { joinSheets, toSheet } from "#views/table/sheet.ts";
import type { TableFile } from "#views/table/table-file.ts";
import { toCells, type Column, type Grid } from "#views/table/table.ts";
import type { InheritedRow } from "./agency-inherited.ts";
import type { AgencyListProps, AgencyRow } from "./agency-list.ts";
import type { AgencyHeir, AgencyPageProps, AgencyPlanRow, AgencyTaskRow } from "./agency-page.ts";

/** A column a role: in how many items the agency has it. */
const countColumns: readonly Column<{ readonly counts: RoleCounts }>[] = agencyRoles.map((role) => ({
  head: roleLabels[role],
  isNumber: true,
  cell: ({ counts }) => ({ kind: "number", value: counts[role] }),
}));

const agencyColumns: readonly Column<AgencyRow>[] = [
  {
    head: "Cơ quan",
    isHead: true,
    name: "agency",
    inFile: { text: "Cơ quan", today: "Nay", address: "Đường dẫn" },
    cell: ({ name, path, today }) =>
      stackCells(
        { kind: "link", text: name, path, isStrong: true },
        today === null ? null : { kind: "today", today },
      ),
  },
  { head: "Cấp", isFileOnly: true, cell: ({ level }) => textCell(level) },
  ...countColumns,
  { head: "Kế hoạch", isNumber: true, cell: ({ planCount }) => ({ kind: "number", value: planCount }) },
];

/** Agencies with how much each is asked to do. */
export const tabulateAgencies = (label: string, rows: readonly AgencyRow[]): Grid =>
  toCells({
    label,
    columns: agencyColumns,
    rows,
    rowAttributes: ({ plans, levelId }) => ({ "data-plans": plans.join(" "), "data-level": levelId }),
  });

/** The tables of the agencies' page, kind by kind, as a file. */
export const toAgencyFile = ({ groups }: AgencyListProps): TableFile => ({
  path: "/co-quan/danh-sach.csv",
  page: "/co-quan/",
  title: "Cơ quan được gọi tên trong các kế hoạch",
  sheet: joinSheets(
    "Loại",
    groups.map(({ title, rows }) => ({ heading: title, sheet: toSheet(tabulateAgencies(title, rows)) })),
  ),
  rows: "section[data-kind] tbody tr",
});

const taskColumns: readonly Column<AgencyTaskRow>[] = [
  {
    head: "Địa phương",
    isHead: true,
    name: "place",
    inFile: { place: "Địa phương", today: "Địa phương nay" },
    cell: ({ place }) => ({ kind: "place", place }),
  },
  {
    head: "Số và tên trong kế hoạch",
    label: "Số và tên",
    inFile: { number: "Số", title: "Tên trong kế hoạch", address: "Đường dẫn" },
    cell: ({ number, title, path }) => ({ kind: "item", number, title, path }),
  },
  {
    head: "Tên gọi trong kế hoạch",
    label: "Tên gọi",
    name: "printed",
    inFile: { text: "Tên gọi trong kế hoạch", note: "Nguồn" },
    cell: ({ printed, sides }) =>
      stackCells(textCell(printed.join("; ")), sides === null ? null : noteCell(sides)),
  },
  { head: "Thời hạn", name: "deadline", cell: ({ deadlines }) => deadlineSides(deadlines) },
];

/** Items in which an agency has one role. */
export const tabulateTasks = (label: string, rows: readonly AgencyTaskRow[]): Grid =>
  toCells({ label, columns: taskColumns, rows, rowAttributes: ({ plan }) => ({ "data-plan": plan }) });

/** The tables of an agency's page, role by role, as a file. */
export const toTaskFile = (agency: string, { name, roles }: AgencyPageProps): TableFile => ({
  path: `${agencyUrl(agency)}vai-tro.csv`,
  page: agencyUrl(agency),
  title: `Mô hình, nhiệm vụ của ${name} trong các kế hoạch`,
  sheet: joinSheets(
    "Vai trò",
    roles.map(({ label, rows }) => ({ heading: label, sheet: toSheet(tabulateTasks(label, rows)) })),
  ),
  rows: "table.agency-tasks tbody tr",
});

const planColumns: readonly Column<AgencyPlanRow>[] = [
  { head: "Địa phương", isHead: true, cell: ({ place }) => ({ kind: "place", place }) },
  {
    head: "Số, ký hiệu",
    cell: ({ number, isIssuer }) =>
      stackCells(textCell(number), isIssuer ? noteCell("cơ quan ban hành") : null),
  },
  { head: "Ban hành", cell: ({ issued }) => ({ kind: "date", printed: issued }) },
  ...countColumns,
];

/** Plans that name an agency, with how much each asks of it. */
export const tabulateAgencyPlans = (label: string, rows: readonly AgencyPlanRow[]): Grid =>
  toCells({ label, columns: planColumns, rows });

/** “toàn bộ, trừ nhiệm vụ chuyển lên Công an tỉnh (Công an tỉnh)”. */
export function tellFunction({ function: moved, others }: Pick<InheritedRow, "function" | "others">): string {
  if (moved !== null) return moved;
  return others.length === 0 ? "toàn bộ" : `toàn bộ, trừ ${others.join("; ")}`;
}

const inheritedColumns: readonly Column<InheritedRow>[] = [
  {
    head: "Cơ quan trước đây",
    isHead: true,
    cell: ({ giver, path }) => ({ kind: "link", text: giver, path, isStrong: true }),
  },
  { head: "Kế hoạch của", cell: ({ place }) => ({ kind: "place", place }) },
  { head: "Chức năng nhận", cell: (row) => textCell(tellFunction(row)) },
  ...countColumns,
  {
    head: "Mục chủ trì",
    cell: ({ led }) => ({
      kind: "list",
      look: "commas",
      none: "–",
      entries: led.map(({ number, path }): Cell => ({ kind: "link", text: String(number), path })),
    }),
  },
  { head: "Từ ngày", cell: ({ since }) => ({ kind: "date", printed: since }) },
];

/** What an agency took over, by former body and plan. */
export const tabulateInherited = (label: string, rows: readonly InheritedRow[]): Grid =>
  toCells({ label, columns: inheritedColumns, rows });

/** Bodies that took over from an agency, or that it took over from; `head` says which. */
export const tabulateHeirs = (label: string, head: string, rows: readonly AgencyHeir[]): Grid =>
  toCells({
    label,
    columns: [
      {
        head,
        isHead: true,
        cell: ({ name, path }) => ({ kind: "link", text: name, path, isStrong: true }),
      },
      { head: "Chức năng", cell: (heir) => textCell(heir.function) },
      { head: "Từ ngày", cell: ({ since }) => ({ kind: "date", printed: since }) },
      { head: "Nguồn", cell: ({ source }) => textCell(source) },
    ],
    rows,
  });
