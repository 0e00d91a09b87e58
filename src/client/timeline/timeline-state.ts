import { isAsked, isWithin } from "#client/parts/filter-facts.ts";
import { defineQuery, type StateOf } from "#client/parts/query-codec.ts";

/**
 * Filters of the deadlines as they stand in the URL: a plan and another beside it, a level, the number of a group of the
 * catalog, the id of a body that leads, a kind of deadline, how it stands, and the months between which a last day lies.
 */
export const timelineQuery = defineQuery({
  plan: "dp",
  beside: "voi",
  level: "cap",
  group: "nhom",
  agency: "cq",
  lane: "loai",
  standing: "tt",
  from: "tu",
  to: "den",
});
export type TimelineState = StateOf<typeof timelineQuery>;

export interface DeadlineFacts {
  readonly plan: string;
  readonly level: string;
  readonly groups: readonly string[];
  readonly agencies: readonly string[];
  readonly lane: string;
  readonly standing: string;
  /** Months of the last days that it names, 2024-06. */
  readonly months: readonly string[];
}

/** The plans that are asked for; empty for all. */
const listPlans = ({ plan, beside }: TimelineState): readonly string[] =>
  plan === "" ? [] : [plan, beside].filter((one) => one !== "");

/** Whether two plans are asked for side by side. */
export const isPair = ({ plan, beside }: TimelineState): boolean =>
  plan !== "" && beside !== "" && plan !== beside;

/** Whether a deadline is shown. */
export function isDeadlineShown(facts: DeadlineFacts, state: TimelineState): boolean {
  const plans = listPlans(state);
  return (
    (plans.length === 0 || plans.includes(facts.plan)) &&
    isAsked(state.level, [facts.level]) &&
    isAsked(state.group, facts.groups) &&
    isAsked(state.agency, facts.agencies) &&
    isAsked(state.lane, [facts.lane]) &&
    isAsked(state.standing, [facts.standing]) &&
    isWithin(facts.months, state.from, state.to)
  );
}
