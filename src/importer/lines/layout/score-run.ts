import { type EvidenceName, type TextFacts, sumWeights, weighItem } from "./item-evidence.ts";
import type { Candidate, Run } from "./candidate.ts";

/** A candidate with what speaks for and against it. */
export interface WeighedItem extends Candidate {
  readonly found: ReadonlySet<EvidenceName>;
  readonly score: number;
}

/** The candidates of a run that are items, with the mean score of all its candidates; a run of none has the mean 0. */
export interface WeighedRun {
  readonly style: string;
  readonly items: readonly WeighedItem[];
  readonly mean: number;
}

/** A line that scores less heads no item, whatever stands beside it. */
const leastScore = 0.5;

/** Whether a number goes on with the one before: the next, or one or two left out. */
const mostLeftOut = 3;
const goesOn = (value: number, before: number | undefined): boolean =>
  value > 0 && value > (before ?? 0) && value - (before ?? 0) <= mostLeftOut;

/**
 * A run with each of its lines weighed.
 * @param least Score below which a line heads no item.
 */
export function weighRun(
  { style, candidates }: Run,
  text: TextFacts,
  least: number = leastScore,
): WeighedRun {
  const weighed = candidates.map((candidate, index): WeighedItem => {
    const found = weighItem(candidate, text);
    if (text.declared.has(candidates.length)) found.add("declared");
    if (goesOn(candidate.value, candidates[index - 1]?.value)) found.add("numbers-run-on");
    return { ...candidate, found, score: sumWeights(found) };
  });
  const items = weighed.filter(({ score }) => score >= least);
  const sum = items.reduce((total, { score }) => total + score, 0);
  return { style, items, mean: items.length === 0 ? 0 : sum / weighed.length };
}
