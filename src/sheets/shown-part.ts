import type { WorkbookCell, WorkbookSheet } from "./workbook.ts";

/** A column of a file, and where on the page it stands. */
export interface FileColumn {
  readonly kind: "text" | "number" | "address";
  /** Index among the page's columns; null for what is in the file alone. */
  readonly shownAt: number | null;
}

/** A table as lines of words, with what its columns are. */
export interface FileLines {
  readonly heads: readonly string[];
  readonly columns: readonly FileColumn[];
  readonly rows: readonly (readonly string[])[];
}

/** Reads what tellColumns of a page's view wrote: “0:text :number 2:address”. */
export const readColumns = (told: string): readonly FileColumn[] =>
  told
    .split(" ")
    .filter((one) => one !== "")
    .map((one) => {
      const [at = "", kind = ""] = one.split(":");
      return {
        kind: kind === "number" || kind === "address" ? kind : "text",
        shownAt: at === "" ? null : Number(at),
      };
    });

/** The rows and columns of a file that the page shows; columns of the file alone stay. */
export function pickShown(
  { heads, columns, rows }: FileLines,
  isRowShown: (row: number) => boolean,
  isColumnShown: (shownAt: number) => boolean,
): FileLines {
  const kept = columns.flatMap(({ shownAt }, at) => (shownAt === null || isColumnShown(shownAt) ? [at] : []));
  const pick = <T>(cells: readonly T[]): T[] => kept.flatMap((at) => cells.slice(at, at + 1));
  return {
    heads: pick(heads),
    columns: pick(columns),
    rows: rows.filter((_, row) => isRowShown(row)).map(pick),
  };
}

/** Index of the column that names what an address column leads to; undefined where none does. */
function findNamed(columns: readonly FileColumn[], { shownAt }: FileColumn): number | undefined {
  if (shownAt === null) return undefined;
  const at = columns.findIndex((column) => column.kind !== "address" && column.shownAt === shownAt);
  return at < 0 ? undefined : at;
}

/** A name that Excel allows for a sheet. */
export const toSheetName = (title: string): string =>
  title
    .replaceAll(/[[\]/\\:*?]/gu, " ")
    .slice(0, 31)
    .trim();

/**
 * Lines as a sheet of a workbook. Addresses are links, and so are the words that they belong to.
 * @param toLink The whole address of a site path.
 */
export function toWorkbookSheet(
  name: string,
  { heads, columns, rows }: FileLines,
  toLink: (path: string) => string,
): WorkbookSheet {
  const links = columns.flatMap((column, at) => {
    if (column.kind !== "address") return [];
    const named = findNamed(columns, column);
    return named === undefined
      ? [{ at, from: at }]
      : [
          { at, from: at },
          { at: named, from: at },
        ];
  });
  const linkedFrom = new Map(links.map(({ at, from }) => [at, from]));
  const toCell = (cells: readonly string[], at: number): WorkbookCell => {
    const path = cells[linkedFrom.get(at) ?? -1] ?? "";
    const text = cells[at] ?? "";
    // Several paths in one cell lead nowhere.
    return path === "" || path.includes(";") ? { text } : { text, link: toLink(path) };
  };
  return {
    name: toSheetName(name),
    columns: heads.map((head, at) => ({ head, kind: columns[at]?.kind === "number" ? "number" : "text" })),
    rows: rows.map((cells) => cells.map((_, at) => toCell(cells, at))),
  };
}
