import type { AgencyMention } from "#meaning/agencies/agency-mention.ts";
import type { Handbook, Plan, Sided } from "#handbook/handbook-types.ts";
import { planUrl } from "#paths/site-paths.ts";
import { formatPlanName } from "#views/document/document-names.ts";
import { getPlan } from "#views/parts/handbook-index.ts";

/** What stands in a cell: words, or a number to count with; “” for nothing. */
type Value = string | number;

/** A column of one sheet of du-lieu.xlsx. */
export interface DataColumn<Row> {
  readonly head: string;
  readonly value: (row: Row) => Value;
  /** Site path that the cell leads to; null for a row without a page. */
  readonly path?: (row: Row) => string | null;
}

/** One sheet: rows of a data file, in its order, in the words of an official. */
export interface DataSheet {
  readonly name: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly { readonly value: Value; readonly path: string | null }[])[];
}

/** The sheet of some rows. */
export function toDataSheet<Row>(
  name: string,
  rows: readonly Row[],
  columns: readonly DataColumn<Row>[],
): DataSheet {
  return {
    name,
    heads: columns.map(({ head }) => head),
    rows: rows.map((row) =>
      columns.map(({ value, path }) => ({ value: value(row), path: path?.(row) ?? null })),
    ),
  };
}

/** “Công an tỉnh; Sở Y tế”, of the body and of the annex a column each. */
export const bySide = <Row>(
  head: string,
  read: (row: Row) => Sided<readonly (AgencyMention | string)[]>,
): readonly DataColumn<Row>[] =>
  (["body", "annex"] as const).map((side) => ({
    head: `${head} (${side === "body" ? "thân văn bản" : "phụ lục"})`,
    value: (row) => {
      const { [side]: said } = read(row);
      return said.map((one) => (typeof one === "string" ? one : one.text)).join("; ");
    },
  }));

/** Columns that say which plan a row belongs to. */
export const planColumns = <Row>(
  handbook: Handbook,
  planOf: (row: Row) => string,
): readonly DataColumn<Row>[] => {
  const find = (row: Row): Plan => getPlan(handbook, planOf(row));
  return [
    { head: "Địa phương", value: (row) => find(row).placeName },
    { head: "Kế hoạch", value: (row) => formatPlanName(find(row)), path: (row) => planUrl(find(row).id) },
  ];
};
