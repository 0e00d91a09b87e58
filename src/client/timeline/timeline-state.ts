/** Filters of the deadlines as they stand in the URL; an empty string means: no filter. */
export interface TimelineState {
  readonly plan: string;
  /** Number of a group of the catalog. */
  readonly group: string;
  /** Id of a body that leads. */
  readonly agency: string;
}

/** Names of the parameters; a sent link keeps them for ever. */
const parameters = { plan: "dp", group: "nhom", agency: "cq" } as const;
const keys = ["plan", "group", "agency"] as const;

/** Reads the filters from a query. */
export function parseTimelineState(query: string): TimelineState {
  const search = new URLSearchParams(query);
  const one = (key: (typeof keys)[number]): string => search.get(parameters[key]) ?? "";
  return { plan: one("plan"), group: one("group"), agency: one("agency") };
}

/** Query of some filters with its question mark; empty where nothing is filtered. */
export function formatTimelineState(state: TimelineState): string {
  const search = new URLSearchParams();
  for (const key of keys) if (state[key] !== "") search.set(parameters[key], state[key]);
  const query = search.toString();
  return query === "" ? "" : `?${query}`;
}

export interface DeadlineFacts {
  readonly plan: string;
  readonly groups: readonly string[];
  readonly agencies: readonly string[];
}

/** Whether a deadline is shown. */
export function isDeadlineShown(facts: DeadlineFacts, state: TimelineState): boolean {
  return (
    (state.plan === "" || state.plan === facts.plan) &&
    (state.group === "" || facts.groups.includes(state.group)) &&
    (state.agency === "" || facts.agencies.includes(state.agency))
  );
}
