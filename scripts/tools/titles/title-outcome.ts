import { type Matcher, matchItem, proposeModels } from "#meaning/titles/matching.ts";
import type { ModelId } from "#schema/identifier.ts";

/** What the matcher says of a title, against what is right. */
export const verdicts = ["sure", "sure-wrong", "proposed", "proposed-other", "nothing"] as const;
/**
 * `sure`: the right models and no other; `proposed`: not sure, a right one first; `proposed-other`: not sure, another first. Where
 * no model is right, `nothing` is the right verdict.
 */
export type Verdict = (typeof verdicts)[number];

/** A title whose models are known. */
export interface KnownTitle {
  readonly title: string;
  readonly objective: string | null;
  /** Models that it is or joins, or, of a task, that it is about; empty where none is right. */
  readonly right: readonly ModelId[];
}

export interface Outcome extends KnownTitle {
  readonly verdict: Verdict;
  /** What the matcher is sure of or proposes, best first. */
  readonly got: readonly ModelId[];
}

/** What the matcher says of a title whose models are known. */
export function judgeTitle(known: KnownTitle, matcher: Matcher): Outcome {
  const { title, objective, right } = known;
  const sure = matchItem(title, objective, matcher).models.map(({ id }) => id);
  if (sure.length > 0) {
    const isRight = sure.toSorted().join() === right.toSorted().join();
    return { ...known, verdict: isRight ? "sure" : "sure-wrong", got: sure };
  }
  const got = proposeModels(title, objective, matcher).map(({ id }) => id);
  const [first] = got;
  if (first === undefined) return { ...known, verdict: "nothing", got };
  return { ...known, verdict: right.includes(first) ? "proposed" : "proposed-other", got };
}

/** Number of outcomes of each verdict. */
export function countVerdicts(outcomes: readonly Outcome[]): Readonly<Record<Verdict, number>> {
  const count = (verdict: Verdict): number => outcomes.filter((one) => one.verdict === verdict).length;
  return {
    sure: count("sure"),
    "sure-wrong": count("sure-wrong"),
    proposed: count("proposed"),
    "proposed-other": count("proposed-other"),
    nothing: count("nothing"),
  };
}
