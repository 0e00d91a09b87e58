import { placeUrl } from "#paths/site-paths.ts";
import { agencySides, deadlineSides, noteCell, stackCells, textCell, type Cell } from "#views/table/cell.ts";
import { toSheet } from "#views/table/sheet.ts";
import type { TableFile } from "#views/table/table-file.ts";
import { toCells, type Column, type Grid } from "#views/table/table.ts";
import type { ComparisonCell, ComparisonItem, ComparisonRow, PlaceComparison } from "./place-comparison.ts";
import type { PlaceListProps, PlaceRow, UnitLink } from "./place-list.ts";
import type { PlacePageProps, StepProps, UnitRow } from "./place-page.ts";

/** “tỉnh Nghệ An 40”. */
const unitCell = ({ name, path, code }: UnitLink, isStrong = false): Cell =>
  stackCells({ kind: "link", text: name, path, isStrong }, { kind: "code", text: code });

/** What the units of the first column and those beside them are: “Nay”, “Trước đây”. */
export interface PlaceHeads {
  readonly unit: string;
  readonly others: string;
}

/** “Kế hoạch: Cửa Lò, 179/KH-TCT” below the unit that has one; most have none, and say nothing of it. */
function plansCell({ plans }: PlaceRow): Cell | null {
  if (plans.length === 0) return null;
  const links = plans.flatMap((plan, at) => (at === 0 ? [plan] : [{ text: "; " }, plan]));
  return { kind: "note", runs: [{ text: "Kế hoạch: " }, ...links] };
}

/** Units beside what they were or have become. */
export function tabulatePlaces(label: string, heads: PlaceHeads, rows: readonly PlaceRow[]): Grid {
  const sourceColumn = (head: string): Column<PlaceRow> => ({
    head,
    inFile: { text: head, note: "Văn bản" },
    cell: ({ how, sources }) => stackCells(textCell(how ?? ""), ...sources.map((source) => noteCell(source))),
  });
  const documents: Column<PlaceRow> = {
    head: "Văn bản",
    cell: ({ sources }) => ({ kind: "list", look: "lines", none: "–", entries: sources.map(textCell) }),
  };
  return toCells<PlaceRow>({
    label,
    rows,
    columns: [
      {
        head: `${heads.unit} (mã)`,
        isHead: true,
        inFile: {
          text: heads.unit,
          code: "Mã",
          note: "Kế hoạch trong bộ sưu tập",
          address: "Đường dẫn",
        },
        cell: (row) => stackCells(unitCell(row.unit, true), plansCell(row)),
      },
      {
        head: `${heads.others} (mã)`,
        label: heads.others,
        cell: ({ others }) => ({
          kind: "list",
          look: "lines",
          none: "giữ nguyên",
          entries: others.map((unit) => unitCell(unit)),
        }),
      },
      rows.some(({ how }) => how !== null) ? sourceColumn("Thay đổi") : documents,
    ],
  });
}

/** The provinces of today beside those of before. */
export const tabulateProvinces = ({ provinces }: PlaceListProps): Grid =>
  tabulatePlaces(
    "Đơn vị cấp tỉnh hiện nay và các đơn vị trước đây",
    { unit: "Nay", others: "Trước đây" },
    provinces,
  );

/** Units below the province that plans are for, beside those of today. */
export const tabulateLowerUnits = ({ lowerUnits }: PlaceListProps): Grid =>
  tabulatePlaces(
    "Đơn vị dưới cấp tỉnh có kế hoạch, trước đây và hiện nay",
    { unit: "Khi ban hành", others: "Nay" },
    lowerUnits,
  );

/** The tables of the places' page as files. */
export const toPlaceFiles = (
  page: PlaceListProps,
): { readonly provinces: TableFile; readonly lower: TableFile } => ({
  provinces: {
    path: "/dia-phuong/cap-tinh.csv",
    page: "/dia-phuong/",
    title: "Đơn vị cấp tỉnh, trước đây và hiện nay",
    sheet: toSheet(tabulateProvinces(page)),
    rows: '[aria-labelledby="cap-tinh"] tbody tr',
  },
  lower: {
    path: "/dia-phuong/cap-duoi.csv",
    page: "/dia-phuong/",
    title: "Đơn vị dưới cấp tỉnh có kế hoạch",
    sheet: toSheet(tabulateLowerUnits(page)),
    rows: '[aria-labelledby="cap-duoi"] tbody tr',
  },
});

/** “hợp nhất vào tỉnh Nghệ An 40”, with the resolution below. */
function stepCell({ unit, how, since, document }: StepProps, isOnward: boolean): Cell {
  return stackCells(isOnward ? textCell(how) : null, unitCell(unit), noteCell(`${document}, từ ${since}`));
}

const stepsCell = (steps: readonly StepProps[], isOnward: boolean): Cell => ({
  kind: "list",
  look: "lines",
  none: "–",
  entries: steps.map((step) => stepCell(step, isOnward)),
});

const unitColumns: readonly Column<UnitRow>[] = [
  {
    head: "Tên, loại đơn vị",
    isHead: true,
    cell: ({ name, level, parent }) =>
      stackCells(
        { kind: "text", text: name, isStrong: true },
        {
          kind: "note",
          runs:
            parent === null
              ? [{ text: level }]
              : [{ text: `${level}, thuộc ` }, { text: parent.name, path: parent.path }],
        },
      ),
  },
  { head: "Thời gian", cell: ({ period }) => textCell(period) },
  { head: "Lập từ", cell: ({ from }) => stepsCell(from, false) },
  { head: "Trở thành", cell: ({ into }) => stepsCell(into, true) },
];

/** Units that bear one code, with what each was made of and became. */
export const tabulateUnits = (label: string, rows: readonly UnitRow[]): Grid =>
  toCells({ label, columns: unitColumns, rows });

const comparedItem = ({ number, path, leads, deadlines }: ComparisonItem): Cell => ({
  kind: "stack",
  isApart: true,
  cells: [
    { kind: "link", text: number, path },
    { kind: "labelled", label: "Chủ trì", cell: agencySides(leads) },
    { kind: "labelled", label: "Thời hạn", cell: deadlineSides(deadlines) },
  ],
});

const comparedCell = (cell: ComparisonCell | undefined): Cell =>
  cell === undefined
    ? textCell("")
    : stackCells({ kind: "state", state: cell.state }, ...cell.items.map(comparedItem));

/** Plans side by side, model by model. */
export const tabulateComparison = (label: string, { plans, rows }: PlaceComparison): Grid =>
  toCells<ComparisonRow>({
    label,
    rows,
    columns: [
      {
        head: "Mô hình",
        isHead: true,
        cell: ({ title, path }) => ({ kind: "link", text: title, path, isStrong: true }),
      },
      { head: "So sánh", cell: ({ verdict }) => textCell(verdict) },
      ...plans.map(({ place, number, issued }, index): Column<ComparisonRow> => ({
        head: place.name,
        name: "plan",
        headCell: stackCells({ kind: "place", place }, noteCell(`${number}, ${issued}`)),
        cell: ({ cells }) => comparedCell(cells[index]),
      })),
    ],
  });

/** The tables of one place's page as files; no comparison where there is one plan or none. */
export function toOnePlaceFiles({ code, units, comparison }: PlacePageProps): {
  readonly units: TableFile;
  readonly comparison: TableFile | null;
} {
  const page = placeUrl(code);
  return {
    units: {
      path: `${page}don-vi.csv`,
      page,
      title: `Các đơn vị mang mã ${code}`,
      sheet: toSheet(tabulateUnits(`Các đơn vị mang mã ${code}`, units)),
      rows: '[aria-labelledby="ten"] tbody tr',
    },
    comparison:
      comparison === null
        ? null
        : {
            path: `${page}so-sanh.csv`,
            page,
            title: "So sánh các kế hoạch theo mô hình",
            sheet: toSheet(tabulateComparison("So sánh", comparison)),
            rows: '[aria-labelledby="doi-chieu"] tbody tr',
          },
  };
}
