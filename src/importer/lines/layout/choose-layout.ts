import type { Evidence, LayoutChoice } from "#importer/lines/layout-reading.ts";
import { type EvidenceName, weights } from "./item-evidence.ts";
import type { WeighedItem, WeighedRun } from "./score-run.ts";

/** Runs of one style that list the items of a text, with the sum of their scores. */
export interface Layout {
  readonly style: string;
  readonly runs: readonly WeighedRun[];
  readonly score: number;
}

/** A run whose lines score less in the mean lists no items. */
const leastMean = 1.5;
/** What a run must score that stands beside the layout taken: who and when are told of nearly each of its items. */
const leastBeside = 3.5;
const fewestItems = 2;

const itemsOf = ({ runs }: Pick<Layout, "runs">): WeighedItem[] => runs.flatMap(({ items }) => items);

const overlaps = (a: WeighedRun, b: WeighedRun): boolean =>
  a.items.some((one) => b.items.some((two) => one.at < two.end && two.at < one.end));

/** Runs, best first, without those that share lines with a better one. */
function keepApart(runs: readonly WeighedRun[]): WeighedRun[] {
  const kept: WeighedRun[] = [];
  const score = (run: WeighedRun): number => run.mean * run.items.length;
  for (const run of [...runs].sort((a, b) => score(b) - score(a)))
    if (!kept.some((one) => overlaps(one, run))) kept.push(run);
  return kept.sort((a, b) => (a.items[0]?.at ?? 0) - (b.items[0]?.at ?? 0));
}

/** The layouts of a text, best first: for each style its runs that list items, at least two in all. */
export function rankLayouts(runs: readonly WeighedRun[]): Layout[] {
  const good = runs.filter(({ mean }) => mean >= leastMean);
  return [...new Set(good.map(({ style }) => style))]
    .map((style): Layout => {
      const kept = keepApart(good.filter((run) => run.style === style));
      return { style, runs: kept, score: itemsOf({ runs: kept }).reduce((sum, { score }) => sum + score, 0) };
    })
    .filter((layout) => itemsOf(layout).length >= fewestItems)
    .sort((a, b) => b.score - a.score);
}

/** Runs of other layouts that list items too, where the one taken has none: tasks below models. */
export function listBeside(taken: readonly WeighedRun[], others: readonly Layout[]): WeighedRun[] {
  const found: WeighedRun[] = [];
  for (const run of others.flatMap(({ runs }) => runs)) {
    const isGood = run.mean >= leastBeside && run.items.length >= fewestItems;
    if (isGood && ![...taken, ...found].some((one) => overlaps(one, run))) found.push(run);
  }
  return found;
}

const allEvidence = Object.keys(weights) as EvidenceName[];

/** A layout as it is told to whoever imports: its items, and how many of them have what. */
export function tellLayout(layout: Layout): LayoutChoice {
  const items = itemsOf(layout);
  const because = allEvidence.flatMap((what): Evidence[] => {
    const count = items.filter(({ found }) => found.has(what)).length;
    return count === 0 ? [] : [{ what, count, of: items.length }];
  });
  return { name: layout.style, items: items.length, because };
}
