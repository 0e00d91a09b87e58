import { defineQuery, type StateOf } from "#client/parts/query-codec.ts";

/**
 * Filters of the matrix as they stand in the URL; `lead` is a kind of bodies, `agency` the id of a body that leads, `lacking`
 * the plan that lacks what others have.
 */
export const matrixQuery = defineQuery(
  { group: "nhom", state: "tt", lead: "chu-tri", agency: "cq", level: "cap", year: "nam", lacking: "thieu" },
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
    (state.plans.length === 0 || state.plans.includes(column.plan) || state.lacking === column.plan) &&
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

/** States of a plan that has a model, whole or in a joined item. */
const having: ReadonlySet<string> = new Set(["da-dua", "mot-phan"]);

/**
 * Whether a model lacks in the plan that is asked for and stands elsewhere: in each other plan that is chosen, or, where none
 * is, in one at least. True for every model where nothing is asked.
 * @param states State by plan, of the columns that are shown.
 */
export function isLacking(states: ReadonlyMap<string, string>, { lacking, plans }: MatrixState): boolean {
  if (lacking === "") return true;
  const has = (plan: string): boolean => having.has(states.get(plan) ?? "");
  if (!states.has(lacking) || has(lacking)) return false;
  const chosen = plans.filter((plan) => plan !== lacking);
  return chosen.length > 0 ? chosen.every(has) : [...states.keys()].some(has);
}
