import { findTimePoints, toLastDay } from "#meaning/deadlines/deadline-points.ts";
import type { Paragraph } from "#importer/import-plan.ts";
import { foldAligned } from "#text/fold.ts";
import {
  clauseEnds,
  dueWork,
  goalLead,
  goalSet,
  labelLead,
  limitLead,
  spanWork,
  tellsPast,
  thenFinished,
  withinLead,
} from "./limit-phrases.ts";

/** A time by which a sentence asks for something, with its last day. */
export interface AskedTime {
  /** Offsets in the paragraph's text, from the word that makes it a limit. */
  readonly start: number;
  readonly end: number;
  /** YYYY-MM-DD. */
  readonly due: string;
}

/** Where the clause begins that a place of a folded sentence is in. */
function findClause(folded: string, at: number): number {
  const before = folded.slice(0, at);
  return Math.max(
    ...[...before.matchAll(/[.;:!?]\s|,\s/gu)].map((match) => match.index + match[0].length),
    0,
  );
}

/** Where the words begin that make a time one by which something is asked for; undefined where it is none. */
function findLead(
  folded: string,
  { start, end }: { readonly start: number; readonly end: number },
): number | undefined {
  const before = folded.slice(0, start);
  const clause = before.slice(findClause(folded, start));
  const rest = folded.slice(end);
  const labelled = labelLead.pattern.exec(before);
  if (labelled !== null) return clauseEnds.pattern.test(rest) ? labelled.index : undefined;
  const goal = goalLead.pattern.exec(before);
  if (goal !== null && goalSet.pattern.test(rest)) return goal.index;
  const limit = limitLead.pattern.exec(before);
  const isFirst = limit !== null && clause.trim() === limit[0].trim();
  if (isFirst) return thenFinished.pattern.test(rest) ? limit.index : undefined;
  if (tellsPast.pattern.test(clause) || !clauseEnds.pattern.test(rest)) return undefined;
  if (limit !== null) return dueWork.pattern.test(clause) ? limit.index : undefined;
  const within = withinLead.pattern.exec(before);
  return within !== null && spanWork.pattern.test(clause) ? within.index : undefined;
}

/** Words in quotation marks as blanks: they are another text's. */
const blankQuotes = (text: string): string => text.replace(/“[^”]*”?/gu, (all) => " ".repeat(all.length));

/** The times, each with its year, by which sentences of a paragraph ask for something, in order. */
export function listAskedTimes({ text }: Paragraph): AskedTime[] {
  const folded = foldAligned(blankQuotes(text));
  return findTimePoints(folded, undefined).flatMap((point): AskedTime[] => {
    const due = toLastDay(point);
    const start = findLead(folded, point);
    return due === undefined || start === undefined ? [] : [{ start, end: point.end, due }];
  });
}
