import { type AlignedText, sliceAligned } from "#text/aligned.ts";
import { readAssignment } from "#importer/lines/kinds/assignment.ts";
import type { LogicalLine } from "#importer/lines/logical-line.ts";
import { shortestTitle } from "#importer/lines/split-heading.ts";
import type { Candidate, Run } from "./candidate.ts";

/** Where, behind a comma, a sentence on what is to be done goes on with who helps or by when. */
const besides =
  /,\s+(?=(?:phoi hop|hoan thanh|xong|cham nhat|thuong xuyen|thuc hien (?:thuong xuyen|trong|truoc)|trien khai (?:thuong xuyen|trong|truoc)|bao cao)(?!\p{L}))/u;

/** What is to be done, without who helps and by when. */
export function cutBesides(title: AlignedText): AlignedText {
  const at = title.folded.search(besides);
  return at < shortestTitle ? title : sliceAligned(title, 0, at);
}

/** What a sentence that gives a task tells of a candidate: the title is what is to be done. */
export type Assigned = Pick<Candidate, "title" | "rest" | "bearer" | "due">;

/** A line read as a sentence that gives a task, and whether it does so in so many words; undefined for any other. */
export function readAssigned(
  words: AlignedText,
  { line, to }: LogicalLine,
): { readonly says: Assigned; readonly isSure: boolean } | undefined {
  const found = readAssignment(words);
  if (found === undefined) return undefined;
  const { action, told, bodies, isLed, isSure, time } = found;
  const lines: [number, number] = [line, to];
  return {
    isSure,
    says: {
      title: cutBesides(action),
      rest: told,
      ...(isLed || bodies === "" ? {} : { bearer: { text: bodies, lines } }),
      ...(time === "" ? {} : { due: { text: time, lines } }),
    },
  };
}

/** Share of the lines of a run, or of all runs of its style, that must give a task in so many words for the others to be read so too. */
const sureShare = 0.5;

interface ReadLine {
  readonly candidate: Candidate;
  readonly found: ReturnType<typeof readAssigned>;
}

/** Whether lines are sentences that give tasks, by those that do so in so many words. */
function areAssigned(lines: readonly ReadLine[]): boolean {
  const sure = lines.filter(({ found }) => found?.isSure === true).length;
  return sure > 0 && sure >= sureShare * lines.length;
}

/** A candidate read as a sentence that gives a task, where it is one. */
function toAssigned({ candidate, found }: ReadLine): Candidate {
  if (found === undefined) return { ...candidate, isAssigned: false };
  const { line, at, end, value, parent } = candidate;
  return { line, at, end, value, parent, ...found.says, isAssigned: true };
}

/**
 * Runs whose lines are sentences that give tasks, with each of them read so: one that says of a body no more than what it does
 * (“7. Sở Tài chính bố trí kinh phí …”) gives it the task where those beside it do. Other runs as they are.
 */
export function readAssignedRuns(
  runs: readonly Run[],
  wordsAt: (at: number) => AlignedText | undefined,
): readonly Run[] {
  const read = runs.map((run) => ({
    run,
    lines: run.candidates.map((candidate): ReadLine => ({
      candidate,
      found: readAssigned(wordsAt(candidate.at) ?? candidate.line, candidate.line),
    })),
  }));
  const styles = new Set(
    [...new Set(runs.map(({ style }) => style))].filter((style) =>
      areAssigned(read.flatMap(({ run, lines }) => (run.style === style ? lines : []))),
    ),
  );
  return read.map(({ run, lines }) =>
    styles.has(run.style) || areAssigned(lines) ? { ...run, candidates: lines.map(toAssigned) } : run,
  );
}
