import { toWords } from "./cell-words.ts";
import type { Field } from "./cell.ts";
import type { Grid } from "./table.ts";

/** A table as words: every row has as many cells as there are heads. */
export interface Sheet {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A column of a sheet: the fields of a column's cell that stand in it. */
interface SheetColumn {
  readonly head: string;
  /** Index of the column in the table. */
  readonly at: number;
  readonly field: Field;
  /** Whether it takes what no other column of the same cell names. */
  readonly isFirst: boolean;
  /** Fields that have a column in the sheet. */
  readonly named: ReadonlySet<Field>;
}

function listColumns(grid: Grid): readonly SheetColumn[] {
  const columns = grid.columns.flatMap(({ head, inFile = { text: head } }, at): SheetColumn[] => {
    // The record has only fields as keys.
    const heads = Object.entries(inFile) as [Field, string][];
    const named = new Set(heads.map(([field]) => field));
    return heads.map(([field, own], index) => ({ head: own, at, field, isFirst: index === 0, named }));
  });
  return [
    ...columns.filter(({ field }) => field !== "address"),
    ...columns.filter(({ field }) => field === "address"),
  ];
}

/**
 * The cells of a table as words, each run under the head that its column gives to its field; several under one head are
 * joined by “; ”. Columns in the order of the table, addresses last.
 */
export function toSheet(grid: Grid): Sheet {
  const columns = listColumns(grid);
  return {
    heads: columns.map(({ head }) => head),
    rows: grid.rows.map(({ cells }) => {
      const words = cells.map(({ cell }) => toWords(cell));
      return columns.map(({ at, field, isFirst, named }) =>
        (words[at] ?? [])
          .filter((one) => {
            if (one.field === field) return true;
            return isFirst && one.field !== "address" && !named.has(one.field);
          })
          .map(({ text }) => text)
          .join("; "),
      );
    }),
  };
}

/**
 * Sheets of one kind below one another, the heading of each in a column before its own. None gives a sheet without rows or
 * heads.
 */
export function joinSheets(
  head: string,
  parts: readonly { readonly heading: string; readonly sheet: Sheet }[],
): Sheet {
  const [first] = parts;
  return {
    heads: first === undefined ? [] : [head, ...first.sheet.heads],
    rows: parts.flatMap(({ heading, sheet }) => sheet.rows.map((row) => [heading, ...row])),
  };
}
