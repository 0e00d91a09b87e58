import { compileWords } from "#handbook/compile-words.ts";
import type { Content } from "#handbook/handbook-types.ts";
import { buildHandbook } from "#handbook/handbook.ts";
import { listTaughtItems } from "#handbook/taught-items.ts";
import { type Matcher, buildMatcher } from "#meaning/titles/matching.ts";
import { leaveOutPlan } from "./leave-out-plan.ts";
import { type KnownTitle, type Outcome, judgeTitle } from "./title-outcome.ts";

/** Titles measured together. */
export interface MeasuredTitles {
  /** Id of a plan, or file and set of a list. */
  readonly name: string;
  readonly outcomes: readonly Outcome[];
}

/** The matcher of a content, as the handbook's own. */
export const makeMatcher = (content: Content): Matcher =>
  buildMatcher(
    content.catalog,
    compileWords(content).titles,
    content.taught ?? listTaughtItems(content.catalog, content.plans),
  );

/**
 * Each plan's items matched as if nobody had seen the plan, in the handbook's order. Right is what the collection says today, by
 * editors or by the match that the tests hold; of an item whose model no other plan has, nothing.
 */
export function measurePlans(content: Content): readonly MeasuredTitles[] {
  return buildHandbook(content).plans.map(({ id, items }) => {
    const left = leaveOutPlan(content, id);
    const matcher = makeMatcher(left);
    const titles = items.map(({ title, wording, models }): KnownTitle => ({
      title,
      objective: wording.objective,
      right: models.map((model) => model.id).filter((model) => left.catalog.has(model)),
    }));
    return { name: id, outcomes: titles.map((one) => judgeTitle(one, matcher)) };
  });
}
