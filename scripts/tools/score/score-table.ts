import type { FactClass } from "./list-facts.ts";
import { factClasses } from "./list-facts.ts";
import type { Miss, PlanScore } from "./score-plan.ts";

export interface NamedScore extends PlanScore {
  /** Folder and file, as “notice-with-cell-a-line/plan.txt”. */
  readonly name: string;
}

export interface Tally {
  readonly right: number;
  /** Facts of the expectation, read or not. */
  readonly expected: number;
  /** Facts read that the plan does not have. */
  readonly extra: number;
}

/** Facts of one class, or of all. A wrong value counts once, as one that is missing. */
export function tally({ right, misses }: PlanScore, only?: FactClass): Tally {
  const good = right.filter((one) => only === undefined || one === only).length;
  const bad = misses.filter((miss) => only === undefined || miss.class === only);
  const missing = bad.filter(({ wanted }) => wanted !== null).length;
  return { right: good, expected: good + missing, extra: bad.length - missing };
}

/** Right of all that is right, missing or extra; 1 where there is nothing. */
export function shareOf({ right, expected, extra }: Tally): number {
  return expected + extra === 0 ? 1 : right / (expected + extra);
}

/** All plans as one. */
export const joinScores = (scores: readonly PlanScore[]): PlanScore => ({
  right: scores.flatMap(({ right }) => right),
  misses: scores.flatMap(({ misses }) => misses),
});

const tellTally = (one: Tally): string =>
  `${one.right}/${one.expected}+${one.extra} ${(100 * shareOf(one)).toFixed(1)} %`;

/** One plan a block: “right/expected+extra share” of each class it has, then of all. */
function tellScore(name: string, score: PlanScore): readonly string[] {
  const classes = factClasses
    .map((one) => [one, tally(score, one)] as const)
    .filter(([, { expected, extra }]) => expected + extra > 0);
  const lines = classes.map(([one, figures]) => `  ${one.padEnd(10)} ${tellTally(figures)}`);
  return [name, ...lines, `  ${"all".padEnd(10)} ${tellTally(tally(score))}`];
}

/** A value in one line; a dash where there is none. */
const show = (text: string | null): string => text ?? "—";

const tellMiss = (plan: string, { item, class: of, name, wanted, got }: Miss): string =>
  [plan, item === "" ? "—" : item, of, name, show(wanted), show(got)].join("\t");

/** What the command prints: misses where asked (plan, item, class, field, wanted, got; tabs between), each plan, all plans. */
export function tellScores(scores: readonly NamedScore[], withMisses: boolean): string {
  const misses = withMisses
    ? scores.flatMap(({ name, misses: own }) => own.map((miss) => tellMiss(name, miss)))
    : [];
  const plans = scores.flatMap((score) => tellScore(score.name, score));
  return [...misses, ...plans, ...tellScore(`${scores.length} files`, joinScores(scores))].join("\n");
}
