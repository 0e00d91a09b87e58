import type { WordingPart } from "#handbook/wordings/compare-wordings.ts";
import type { AtomKind } from "#handbook/wordings/wording-token.ts";

/** A run of one side's wording as a page marks it. */
export interface WordingRun {
  readonly text: string;
  /** "layout": the same words, set otherwise; "own": only this side has it; "moved": it stands elsewhere on the other side. */
  readonly mark: "same" | "layout" | "own" | "moved";
  readonly atom: AtomKind | null;
  /** Place of its part in the comparison, from 0: both sides of a change have the same. */
  readonly part: number;
  /** What the base says here and this wording does not; empty where that stands beside it, or nothing does. */
  readonly gap: string;
}

const markOf = ({ kind, a, b }: WordingPart): WordingRun["mark"] =>
  kind === "moved" ? "moved" : kind !== "same" ? "own" : a === b ? "same" : "layout";

/** One side of compared wordings, run by run: joined by blanks they are its wording. */
export function toSideRuns(parts: readonly WordingPart[], side: "a" | "b"): WordingRun[] {
  return parts
    .map((part, index) => ({ text: part[side], mark: markOf(part), atom: part.atom, part: index, gap: "" }))
    .filter(({ text }) => text !== "");
}

/**
 * The second side alone, for a page on which the first stands elsewhere: what it lacks or replaces is told as a gap, a run
 * without text where it puts nothing instead.
 */
export function toFormRuns(parts: readonly WordingPart[]): WordingRun[] {
  return parts.flatMap((part, index): WordingRun[] => {
    const { kind, a, b, atom } = part;
    if (b === "" && kind !== "removed") return [];
    return [
      {
        text: b,
        mark: markOf(part),
        atom,
        part: index,
        gap: kind === "removed" || kind === "changed" ? a : "",
      },
    ];
  });
}

const countBlanks = (text: string): number => text.split(" ").length;

/**
 * Runs statement by statement, each run that goes over an end of one cut there.
 * @param statements The side's statements as printed; joined by blanks they are the runs joined by blanks.
 */
export function cutRuns(runs: readonly WordingRun[], statements: readonly string[]): WordingRun[][] {
  const rest = runs.map((run) => ({ run, words: run.text === "" ? [] : run.text.split(" ") }));
  return statements.map((statement, index) => {
    let missing = countBlanks(statement);
    const isLast = index === statements.length - 1;
    const own: WordingRun[] = [];
    while (missing > 0 || isLast) {
      const first = rest[0];
      if (first === undefined) break;
      const taken = first.words.splice(0, missing);
      missing -= taken.length;
      own.push({ ...first.run, text: taken.join(" ") });
      if (first.words.length === 0) rest.shift();
    }
    return own;
  });
}

/** Words of a common run that stay on each side of what is left out where only differences are asked for. */
const keptWords = 4;

/** A common run with what may be left out of its middle; null where it is short. */
export function cutMiddle(text: string): readonly [start: string, middle: string, end: string] | null {
  const words = text.split(" ");
  if (words.length <= 3 * keptWords) return null;
  const join = (from: number, to?: number): string => words.slice(from, to).join(" ");
  return [join(0, keptWords), join(keptWords, -keptWords), join(-keptWords)];
}
