import { defineQuery, type StateOf } from "#client/parts/query-codec.ts";

/** Filters of the deadlines as they stand in the URL: a plan, the number of a group of the catalog, the id of a body that leads. */
export const timelineQuery = defineQuery({ plan: "dp", group: "nhom", agency: "cq" });
export type TimelineState = StateOf<typeof timelineQuery>;

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
