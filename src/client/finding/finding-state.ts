/** Filters of the findings as they stand in the URL; an empty string means: no filter. */
export interface FindingState {
  readonly plan: string;
  readonly code: string;
  readonly severity: string;
  /** “co” for findings that a person has judged, “chua” for the others. */
  readonly judged: string;
}

/** Names of the parameters; a sent link keeps them for ever. */
const parameters = { plan: "dp", code: "loai", severity: "muc", judged: "xet" } as const;
const keys = ["plan", "code", "severity", "judged"] as const;

/** Reads the filters from a query. */
export function parseFindingState(query: string): FindingState {
  const search = new URLSearchParams(query);
  const one = (key: (typeof keys)[number]): string => search.get(parameters[key]) ?? "";
  return { plan: one("plan"), code: one("code"), severity: one("severity"), judged: one("judged") };
}

/** Query of some filters with its question mark; empty where nothing is filtered. */
export function formatFindingState(state: FindingState): string {
  const search = new URLSearchParams();
  for (const key of keys) if (state[key] !== "") search.set(parameters[key], state[key]);
  const query = search.toString();
  return query === "" ? "" : `?${query}`;
}

export interface FindingFacts {
  readonly plan: string;
  readonly code: string;
  readonly severity: string;
  readonly isJudged: boolean;
}

/** Whether a finding is shown. */
export function isFindingShown(finding: FindingFacts, state: FindingState): boolean {
  return (
    (state.plan === "" || state.plan === finding.plan) &&
    (state.code === "" || state.code === finding.code) &&
    (state.severity === "" || state.severity === finding.severity) &&
    (state.judged === "" || (state.judged === "co") === finding.isJudged)
  );
}
