import { groupBy } from "#text/group-by.ts";
import type { Cell, Field } from "./cell.ts";

/** Attributes of an element of a table; undefined ones are left out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** A column: the only place that names it, for the page and for the file. */
export interface Column<Row> {
  readonly head: string;
  readonly cell: (row: Row) => Cell;
  /** Shown as the head in place of its words. */
  readonly headCell?: Cell;
  /** Short head beside each cell where the table is a list of rows; the head where it is not given, empty for none. */
  readonly label?: string;
  /** Whether its cells are the heads of their rows. */
  readonly isHead?: boolean;
  /** Numbers to be set at the end of the line. */
  readonly isNumber?: boolean;
  /** Whether a nought says no more than a dash would: it is set back, and left out of a list of rows. */
  readonly isZeroEmpty?: boolean;
  readonly isNowrap?: boolean;
  /** Name for styles: the head gets it as data-column. */
  readonly name?: string;
  /** Attributes of its cells, for scripts and tests. */
  readonly attributes?: (row: Row) => Attributes;
  /**
   * Heads in the file where that gives fields of the cell a column each, in this order; what has none stands in the first.
   * Without it the cell is one column under `head`. Addresses and units are in the file only where they have a head.
   */
  readonly inFile?: Readonly<Partial<Record<Field, string>>>;
  /** For the file alone: what sorts or filters there. */
  readonly isFileOnly?: boolean;
}

/** What rows below one another have in common: a row of its own before them. */
export interface RowGroup {
  /** Anchor of the group on its page. */
  readonly anchor: string;
  readonly title: string;
}

/** Columns and rows of one kind. */
export interface Table<Row> {
  /** Name of the table's region. */
  readonly label: string;
  /** The label where it is not given. */
  readonly caption?: string;
  readonly isCaptionShown?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowAttributes?: (row: Row) => Attributes;
  /** Group of a row; rows of a group stand together. */
  readonly groupOf?: (row: Row) => RowGroup;
}

export interface GridCell {
  readonly cell: Cell;
  readonly attributes: Attributes;
}

export interface GridRow {
  readonly attributes: Attributes;
  readonly group?: RowGroup;
  /** One a column. */
  readonly cells: readonly GridCell[];
}

/** A table with its cells filled in: what DataTable.astro draws and toSheet says in words. */
export interface Grid {
  readonly label: string;
  readonly caption: string;
  readonly isCaptionShown: boolean;
  /** What there is to say of a column beside its cells. */
  readonly columns: readonly Omit<Column<never>, "cell" | "attributes">[];
  readonly rows: readonly GridRow[];
}

/** Rows of a table that stand under one name; null for rows that have no group. */
export interface GridPart {
  readonly group: RowGroup | null;
  readonly rows: readonly GridRow[];
}

/** A table's rows in the parts in which they stand: one where they have no groups, none where there are no rows. */
export const toParts = ({ rows }: Pick<Grid, "rows">): readonly GridPart[] =>
  [...groupBy(rows, ({ group }) => group?.anchor).values()].map((own) => ({
    group: own[0]?.group ?? null,
    rows: own,
  }));

/** The cells of a table, in the order of its rows and columns. */
export function toCells<Row>(table: Table<Row>): Grid {
  const { label, caption = label, isCaptionShown = false, columns, rows, rowAttributes, groupOf } = table;
  return {
    label,
    caption,
    isCaptionShown,
    columns,
    rows: rows.map((row) => ({
      attributes: rowAttributes?.(row) ?? {},
      ...(groupOf === undefined ? {} : { group: groupOf(row) }),
      cells: columns.map((column) => ({
        cell: column.cell(row),
        attributes: column.attributes?.(row) ?? {},
      })),
    })),
  };
}
