import type { Deadline, Phase } from "#schema/deadline.ts";
import { foldedWords } from "#text/tokens.ts";
import { joinWhitespace } from "#text/join.ts";
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

const expansions: Readonly<Record<string, string>> = { bca: "bo cong an", ubnd: "uy ban nhan dan" };
const emptyWords = new Set(
  "bang cac co cua cac dong bo hien khai la nhung nay theo thuc trien tu van ban ve viec voi".split(" "),
);

/** Words that tell one event or scope from another, folded. “đồng bộ” and “Bộ” fold alike, so “bo” says nothing alone. */
function toKey(text: string | undefined): string {
  return foldedWords(text ?? "")
    .flatMap((word) => (expansions[word] ?? word).split(" "))
    .filter((word) => !emptyWords.has(word))
    .join(" ");
}

function toPhaseKey(phase: Phase): string {
  switch (phase.kind) {
    case "date":
    case "month":
    case "quarter":
    case "year":
      return `${phase.kind} ${phase.due ?? ""}`;
    case "ongoing":
      return `ongoing ${phase.every ?? ""} ${phase.due ?? ""}`;
    case "dependent":
      // “hướng dẫn của Bộ” is “Bộ có hướng dẫn”.
      return `dependent ${phase.offsetMonths ?? ""} ${toKey(phase.on).split(" ").sort().join(" ")}`;
    case "unknown":
      return `unknown ${toKey(phase.text)}`;
    default:
      return phase satisfies never;
  }
}

function isSameCondition(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || toKey(a) === toKey(b);
}

/**
 * Whether two deadlines mean the same, however printed. A condition that only one of them prints does not count; two
 * conditions must agree, and phases must agree in order and in what they are about.
 */
export function sameDeadline(a: Deadline | null, b: Deadline | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.kind !== "phased" || b.kind !== "phased") {
    if (a.kind === "phased" || b.kind === "phased") return false;
    return toPhaseKey(a) === toPhaseKey(b) && isSameCondition(a.condition, b.condition);
  }
  const others = b.phases;
  return (
    a.phases.length === others.length &&
    a.phases.every((phase, index) => {
      const other = others[index];
      return (
        other !== undefined &&
        toPhaseKey(phase) === toPhaseKey(other) &&
        toKey(phase.scope) === toKey(other.scope) &&
        isSameCondition(phase.condition, other.condition)
      );
    })
  );
}
