import type { MeasuredTitles } from "./measure-plans.ts";
import { type Outcome, countVerdicts, verdicts } from "./title-outcome.ts";

const isOfModel = ({ right }: Outcome): boolean => right.length > 0;

/** A row of the table: what is measured, how many titles, and how many of each verdict. */
function tellCounts(name: string, outcomes: readonly Outcome[]): string {
  const counts = countVerdicts(outcomes);
  return [name, outcomes.length, ...verdicts.map((verdict) => counts[verdict])].join("\t");
}

/** Titles of models and titles of none, a row each. */
function tellMeasure({ name, outcomes }: MeasuredTitles): readonly string[] {
  const ofModels = outcomes.filter(isOfModel);
  const ofNone = outcomes.filter((one) => !isOfModel(one));
  return [
    ...(ofModels.length > 0 ? [tellCounts(`${name}\tmodels`, ofModels)] : []),
    ...(ofNone.length > 0 ? [tellCounts(`${name}\tnone`, ofNone)] : []),
  ];
}

/** A title that was not told right and sure: what is measured, verdict, right ids, ids got, the title. */
const tellMiss = (name: string, { verdict, right, got, title }: Outcome): string =>
  [name, verdict, right.join(" ") || "—", got.join(" ") || "—", title].join("\t");

const isMiss = (one: Outcome): boolean => one.verdict !== (isOfModel(one) ? "sure" : "nothing");

/** What the command prints, tabs between: misses where asked, then a row for each measure and kind of title, then all together. */
export function tellTitles(measured: readonly MeasuredTitles[], withMisses: boolean): string {
  const misses = withMisses
    ? measured.flatMap(({ name, outcomes }) => outcomes.filter(isMiss).map((one) => tellMiss(name, one)))
    : [];
  const all = { name: "all", outcomes: measured.flatMap(({ outcomes }) => outcomes) };
  const head = ["measured", "titles of", "titles", ...verdicts].join("\t");
  return [...misses, head, ...[...measured, all].flatMap(tellMeasure)].join("\n");
}
