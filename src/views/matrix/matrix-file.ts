import { stackCells, type Cell } from "#views/table/cell.ts";
import { joinSheets, toSheet, type Sheet } from "#views/table/sheet.ts";
import type { TableFile } from "#views/table/table-file.ts";
import { toCells, type Column } from "#views/table/table.ts";
import type { PlaceChipProps } from "#views/parts/place.ts";
import type { AdoptionState } from "#handbook/handbook-types.ts";
import type { CrosswalkPageProps } from "./crosswalk.ts";
import type { MatrixProps } from "./matrix.ts";

/** A model in a table of models and plans. */
interface ModelRow {
  readonly title: string;
  readonly path: string;
  /** One a plan. */
  readonly cells: readonly {
    readonly state: AdoptionState;
    readonly links: readonly { readonly text: string; readonly path: string }[];
  }[];
}

interface ModelTable {
  readonly columns: readonly { readonly place: PlaceChipProps }[];
  readonly groups: readonly { readonly title: string; readonly rows: readonly ModelRow[] }[];
}

/** Two columns a plan: the state in words, and the plan's own numbers. */
const planColumn = ({ place }: { readonly place: PlaceChipProps }, at: number): Column<ModelRow> => ({
  head: place.name,
  inFile: { state: place.name, text: `${place.name}: số hiệu` },
  cell: ({ cells }) => {
    const { state, links } = cells[at] ?? { state: "not-listed", links: [] };
    return stackCells(
      { kind: "state", state },
      ...links.map(({ text, path }): Cell => ({ kind: "link", text, path })),
    );
  },
});

/** Models by group with what each plan says of them: the file of tables whose markup is their own. */
function toModelSheet({ columns, groups }: ModelTable): Sheet {
  const own: readonly Column<ModelRow>[] = [
    {
      head: "Mô hình",
      inFile: { text: "Mô hình", address: "Đường dẫn" },
      cell: ({ title, path }) => ({ kind: "link", text: title, path }),
    },
    ...columns.map(planColumn),
  ];
  return joinSheets(
    "Nhóm",
    groups.map(({ title, rows }) => ({
      heading: title,
      sheet: toSheet(toCells({ label: title, columns: own, rows })),
    })),
  );
}

/** The matrix as a file; `page` is the page that shows it. */
export const toMatrixFile = (matrix: MatrixProps): TableFile => ({
  path: "/ma-tran/ma-tran.csv",
  page: "/ma-tran/",
  title: "Ma trận mô hình và địa phương",
  sheet: toModelSheet(matrix),
  rows: "tr[data-row]",
});

/** The crosswalk of numbers as a file. */
export const toCrosswalkFile = (crosswalk: CrosswalkPageProps): TableFile => ({
  path: "/doi-chieu-so/doi-chieu-so.csv",
  page: "/doi-chieu-so/",
  title: "Số hiệu của từng mô hình trong các kế hoạch",
  sheet: toModelSheet(crosswalk),
  rows: "tr[data-titles]",
});
