import { saveFile } from "#client/parts/save-file.ts";
import { tellFile } from "#sheets/read-first.ts";
import { toSheetName } from "#sheets/shown-part.ts";
import { type WorkbookSheet, writeWorkbook } from "#sheets/workbook.ts";
import type { PlansRow, PlansView } from "#views/compare/plans-view.ts";
import { listCells } from "./draw-plans.ts";

/** Paths of a row's cells, in the columns of `listCells`; undefined where a cell leads nowhere, or to several items. */
const listPaths = ({ path, cells, pair }: PlansRow): readonly (string | undefined)[] => [
  path,
  ...cells.flatMap(({ items: [item, ...more] }) => [
    more.length === 0 ? item?.path : undefined,
    undefined,
    undefined,
    undefined,
  ]),
  undefined,
  pair ?? undefined,
];

/**
 * The table as a sheet: the words of its CSV file, with the links of the page.
 * @param toLink The whole address of a site path.
 */
export function toPlansSheet(
  view: PlansView,
  rows: readonly PlansRow[],
  toLink: (path: string) => string,
): WorkbookSheet {
  const [heads = [], ...lines] = listCells(view, rows);
  const paths = rows.map(listPaths);
  return {
    name: toSheetName("So sánh kế hoạch"),
    columns: heads.map((head) => ({ head, kind: "text" })),
    rows: lines.map((cells, row) =>
      cells.map((text, column) => {
        const path = paths[row]?.[column];
        return path === undefined ? { text } : { text, link: toLink(path) };
      }),
    ),
  };
}

/** What a page shows of its table. */
export interface ShownPlans {
  readonly view: PlansView;
  /** Places of the shown rows in the table. */
  readonly shown: readonly number[];
  /** Path of the site's home. */
  readonly base: string;
  /** Labels of the filters that are set. */
  readonly filters: readonly string[];
}

/** Gives the reader the rows that are shown as a workbook. */
export async function saveWorkbook({ view, shown, base, filters }: ShownPlans): Promise<void> {
  const rows = shown.flatMap((index) => view.rows[index] ?? []);
  const toLink = (path: string): string => new URL(base.replace(/\/$/u, "") + path, location.href).href;
  const first = tellFile({
    title: `So sánh kế hoạch theo mô hình: ${view.heads.map(({ name }) => name).join("; ")}`,
    address: location.href,
    date: document.querySelector("[data-edition]")?.getAttribute("data-edition") ?? "",
    rowCount: rows.length,
    allCount: view.rows.length,
    filter: filters.join("; "),
  });
  const workbook = await writeWorkbook(first, [toPlansSheet(view, rows, toLink)]);
  saveFile(workbook, "so-sanh.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
}
