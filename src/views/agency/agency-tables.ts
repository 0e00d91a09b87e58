import { agencyRoles, type RoleCounts } from "#handbook/agency-roles.ts";
import { agencyUrl } from "#paths/site-paths.ts";
import { roleLabels } from "#views/parts/agency-labels.ts";
import { deadlineSides, noteCell, stackCells, textCell, type Cell } from "#views/table/cell.ts";
import { joinSheets, toSheet } from "#views/table/sheet.ts";
import type { TableFile } from "#views/table/table-file.ts";
import { tellToday, type TodayProps } from "#views/parts/names-through-time.ts";
import { toCells, type Column, type Grid, type RowGroup } from "#views/table/table.ts";
import type { InheritedRow } from "./agency-inherited.ts";
import type { AgencyListProps, AgencyRow } from "./agency-list.ts";
import type { AgencyHeir, AgencyPageProps, AgencyPlanRow, AgencyTaskRow } from "./agency-page.ts";

/** A body of the list with its kind. */
type ListedAgency = AgencyRow & { readonly group: RowGroup };

/** A column a role: in how many items the agency has it. */
const countColumns: readonly Column<{ readonly counts: RoleCounts }>[] = agencyRoles.map((role) => ({
  head: roleLabels[role],
  isNumber: true,
  isZeroEmpty: true,
  cell: ({ counts }) => ({ kind: "number", value: counts[role] }),
}));

/** “Sở Nội vụ (lao động); Sở Y tế (trẻ em)”: which share each of several heirs took. */
const tellShares = (today: TodayProps | null): string =>
  (today?.entries ?? [])
    .flatMap(({ name, function: share }) => (share === null ? [] : [`${name} (${share})`]))
    .join("; ");

const agencyColumns: readonly Column<ListedAgency>[] = [
  { head: "Loại", isFileOnly: true, cell: ({ group }) => textCell(group.title) },
  {
    head: "Cơ quan",
    isHead: true,
    name: "agency",
    inFile: { text: "Cơ quan", address: "Đường dẫn" },
    cell: ({ name, path }) => ({ kind: "link", text: name, path, isStrong: true }),
  },
  { head: "Cấp", isFileOnly: true, cell: ({ level }) => textCell(level) },
  {
    head: "Cơ quan hiện nay (tham khảo)",
    label: "Hiện nay",
    name: "today",
    attributes: () => ({ "data-today": "" }),
    cell: ({ today }) => textCell(today === null ? "" : tellToday(today)),
  },
  { head: "Chức năng chuyển về", isFileOnly: true, cell: ({ today }) => textCell(tellShares(today)) },
  ...countColumns,
  { head: "Kế hoạch", isNumber: true, cell: ({ planCount }) => ({ kind: "number", value: planCount }) },
];

/** Agencies kind by kind, with how much each is asked to do. */
export const tabulateAgencies = ({ groups }: Pick<AgencyListProps, "groups">): Grid =>
  toCells({
    label: "Cơ quan theo loại",
    columns: agencyColumns,
    rows: groups.flatMap((group) => group.rows.map((row) => ({ ...row, group }))),
    groupOf: ({ group }) => group,
    rowAttributes: ({ plans, levelId, isChanged }) => ({
      "data-plans": plans.join(" "),
      "data-level": levelId,
      "data-changed": isChanged ? "" : undefined,
    }),
  });

/** The table of the agencies' page as a file. */
export const toAgencyFile = (page: AgencyListProps): TableFile => ({
  path: "/co-quan/danh-sach.csv",
  page: "/co-quan/",
  title: "Cơ quan được gọi tên trong các kế hoạch",
  sheet: toSheet(tabulateAgencies(page)),
  rows: "tr[data-plans]",
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
