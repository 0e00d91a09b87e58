import { isAsked } from "#client/parts/filter-facts.ts";
import { defineQuery, type StateOf } from "#client/parts/query-codec.ts";

/**
 * Filters of the bodies as they stand in the URL: a plan that names it, a kind, a level; `changed` is “co” for bodies that have
 * ended or changed since, “khong” for others.
 */
export const agencyQuery = defineQuery({ plan: "dp", kind: "loai", level: "cap", changed: "doi" });
export type AgencyState = StateOf<typeof agencyQuery>;

export interface AgencyFacts {
  readonly plans: readonly string[];
  readonly kind: string;
  readonly level: string;
  readonly isChanged: boolean;
}

/** Whether a body is shown. */
export const isAgencyShown = (facts: AgencyFacts, state: AgencyState): boolean =>
  isAsked(state.plan, facts.plans) &&
  isAsked(state.kind, [facts.kind]) &&
  isAsked(state.level, [facts.level]) &&
  isAsked(state.changed, [facts.isChanged ? "co" : "khong"]);
