/** Filters of the matrix as they stand in the URL; empty strings and lists mean: no filter. */
export interface MatrixState {
  readonly group: string;
  readonly state: string;
  readonly lead: string;
  /** Id of a body that leads. */
  readonly agency: string;
  readonly level: string;
  readonly year: string;
  readonly plans: readonly string[];
}

/** Names of the parameters; a sent link keeps them for ever. */
const parameters = {
  group: "nhom",
  state: "tt",
  lead: "chu-tri",
  agency: "cq",
  level: "cap",
  year: "nam",
  plans: "dp",
} as const;

/** Reads the filters from a query. */
export function parseMatrixState(query: string): MatrixState {
  const search = new URLSearchParams(query);
  const one = (name: string): string => search.get(name) ?? "";
  return {
    group: one(parameters.group),
    state: one(parameters.state),
    lead: one(parameters.lead),
    agency: one(parameters.agency),
    level: one(parameters.level),
    year: one(parameters.year),
    plans: search
      .getAll(parameters.plans)
      .flatMap((value) => value.split(","))
      .filter((value) => value !== ""),
  };
}

/** Query of some filters with its question mark; empty where nothing is filtered. */
export function formatMatrixState(state: MatrixState): string {
  const search = new URLSearchParams();
  for (const key of ["group", "state", "lead", "agency", "level", "year"] as const) {
    if (state[key] !== "") search.set(parameters[key], state[key]);
  }
  for (const plan of state.plans) search.append(parameters.plans, plan);
  const query = search.toString();
  return query === "" ? "" : `?${query}`;
}

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
