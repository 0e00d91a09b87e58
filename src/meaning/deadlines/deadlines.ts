import type { Deadline } from "#schema/deadline.ts";
import { joinWhitespace } from "#text/join.ts";
import { keepAnswers } from "#text/keep-answers.ts";
import { readPhases } from "./deadline-phases.ts";
import { splitStatements } from "./deadline-statements.ts";

/** Characters; the longest wording read in a plan has 350, and what is longer than this is a passage, no deadline. */
const longestWording = 2000;

/**
 * What the words of a deadline mean; null for blank text alone, `unknown` for words that name no time (docs/contract.md,
 * “Conventions”). A range counts by its end, a beginning alone (“Từ tháng 01/2024”) is ongoing, “trước ngày 30/6” is the
 * day printed. Newlines may part statements. `planYear` is the year of a plan for one year, for words such as “Quý I”
 * that print none; without it they are unknown.
 */
export function parseDeadline(text: string, planYear?: number): Deadline | null {
  return deadlineOf(`${planYear ?? ""}\n${text}`, () => readDeadline(text, planYear));
}

/** By year and text: most items of most plans are due at the same few times. */
const deadlineOf = keepAnswers<Deadline | null>();

function readDeadline(text: string, planYear: number | undefined): Deadline | null {
  const printed = joinWhitespace(text.normalize("NFC"));
  if (!/[\p{L}\p{N}]/u.test(printed)) return null;
  if (printed.length > longestWording) return { kind: "unknown", text: printed };
  const read = splitStatements(text.normalize("NFC")).map((statement) => readPhases(statement, planYear));
  const phases = read.flatMap((statement) => statement.phases);
  const [first] = phases;
  if (first === undefined) return { kind: "unknown", text: printed };
  if (phases.length === 1 && !read.some((statement) => statement.isStaged))
    return { ...first, text: printed };
  const dues = phases.map((phase) => phase.due).filter((due) => due !== undefined);
  const due = dues.length === phases.length ? [...dues].sort().at(-1) : undefined;
  return { kind: "phased", phases, text: printed, ...(due === undefined ? {} : { due }) };
}

const rank: Readonly<Record<Deadline["kind"], number>> = {
  date: 0,
  month: 0,
  quarter: 0,
  year: 0,
  phased: 1,
  ongoing: 2,
  dependent: 3,
  unknown: 4,
};

/** Order for sorting: by last day allowed; then phases without end, ongoing, dependent, unknown; no deadline last. */
export function compareDeadlines(a: Deadline | null, b: Deadline | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (a.due !== undefined && b.due !== undefined && a.due !== b.due) return a.due < b.due ? -1 : 1;
  if ((a.due === undefined) !== (b.due === undefined)) return a.due === undefined ? 1 : -1;
  return rank[a.kind] - rank[b.kind];
}
