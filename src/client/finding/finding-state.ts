import { defineQuery, type StateOf } from "#client/parts/query-codec.ts";

/** Filters of the findings as they stand in the URL; `judged` is “co” for findings that a person has judged, “chua” for others. */
export const findingQuery = defineQuery({ plan: "dp", code: "loai", severity: "muc", judged: "xet" });
export type FindingState = StateOf<typeof findingQuery>;

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
