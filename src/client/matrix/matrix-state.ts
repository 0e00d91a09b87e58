import { defineQuery, type StateOf } from "#client/parts/query-codec.ts";

/** Filters of the matrix as they stand in the URL; `lead` is a kind of bodies, `agency` the id of a body that leads. */
export const matrixQuery = defineQuery(
  { group: "nhom", state: "tt", lead: "chu-tri", agency: "cq", level: "cap", year: "nam" },
  { plans: "dp" },
);
export type MatrixState = StateOf<typeof matrixQuery>;

export interface ColumnFacts {
  readonly plan: string;
  readonly level: string;
  readonly year: string;
}

export interface CellFacts {
  readonly state: string;
  /** Kinds of the bodies that lead. */
  readonly leads: readonly string[];
  /** Their ids. */
  readonly agencies: readonly string[];
}

/** Whether a column is shown. */
export function isColumnShown(column: ColumnFacts, state: MatrixState): boolean {
  return (
    (state.plans.length === 0 || state.plans.includes(column.plan)) &&
    (state.level === "" || state.level === column.level) &&
    (state.year === "" || state.year === column.year)
  );
}

/** Whether a cell is what the filters of state and lead ask for. */
export function isCellWanted(cell: CellFacts, state: MatrixState): boolean {
  return (
    (state.state === "" || state.state === cell.state) &&
    (state.lead === "" || cell.leads.includes(state.lead)) &&
    (state.agency === "" || cell.agencies.includes(state.agency))
  );
}
