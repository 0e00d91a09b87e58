import { isAsked } from "#client/parts/filter-facts.ts";
import { defineQuery, type StateOf } from "#client/parts/query-codec.ts";

/**
 * Filters of the findings as they stand in the URL: a plan, a level, the number of a group of the catalog, the id of a body that
 * leads, a code, a severity; `judged` is “co” for findings that a person has judged, “chua” for others.
 */
export const findingQuery = defineQuery({
  plan: "dp",
  level: "cap",
  group: "nhom",
  agency: "cq",
  code: "loai",
  severity: "muc",
  judged: "xet",
});
export type FindingState = StateOf<typeof findingQuery>;

export interface FindingFacts {
  readonly plan: string;
  readonly level: string;
  readonly groups: readonly string[];
  readonly agencies: readonly string[];
  readonly code: string;
  readonly severity: string;
  readonly isJudged: boolean;
}

/** Whether a finding is shown. */
export function isFindingShown(finding: FindingFacts, state: FindingState): boolean {
  return (
    isAsked(state.plan, [finding.plan]) &&
    isAsked(state.level, [finding.level]) &&
    isAsked(state.group, finding.groups) &&
    isAsked(state.agency, finding.agencies) &&
    isAsked(state.code, [finding.code]) &&
    isAsked(state.severity, [finding.severity]) &&
    isAsked(state.judged, [finding.isJudged ? "co" : "chua"])
  );
}
