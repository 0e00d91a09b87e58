import { isAsked } from "#client/parts/filter-facts.ts";
import { defineQuery, type StateOf } from "#client/parts/query-codec.ts";

/** Filters of the catalog as they stand in the URL: how many plans adopted a model, and a plan that did. */
export const catalogQuery = defineQuery({ count: "so", plan: "dp" });
export type CatalogState = StateOf<typeof catalogQuery>;

export interface CatalogFacts {
  /** Number of plans that adopted it. */
  readonly count: string;
  readonly plans: readonly string[];
}

/** Whether a model is shown. */
export const isModelShown = (facts: CatalogFacts, state: CatalogState): boolean =>
  isAsked(state.count, [facts.count]) && isAsked(state.plan, facts.plans);
