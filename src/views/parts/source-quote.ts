import type { Finding, Passage, Plan } from "#handbook/handbook-types.ts";
import { foldAligned } from "#text/fold.ts";
import { joinWhitespace } from "#text/join.ts";
import { stripMarkup } from "#text/markup.ts";
import { trimEnd } from "#text/trim-end.ts";
import { toEvidence, type EvidenceProps } from "./evidence.ts";

/** The source's own words around those that matter, with a link to their line. */
export interface SourceQuote {
  /** “thân văn bản”, “phụ lục”; null where the part need not be told. */
  readonly label: string | null;
  readonly evidence: EvidenceProps;
  readonly before: string;
  /** The words that matter; empty where the lines are quoted from their beginning. */
  readonly words: string;
  readonly after: string;
}

/** Characters kept on each side of the words that matter. */
const context = 70;
/** Characters of lines that are quoted from their beginning. */
const opening = 180;

/** The end of a text, from a word's beginning, marked where something is left out. */
function keepEnd(text: string): string {
  return text.length <= context ? text : `… ${text.slice(-context).replace(/^\S*\s/, "")}`;
}

/** The beginning of a text, to a word's end, marked where something is left out. */
function keepStart(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length).replace(/\s\S*$/, "")} …`;
}

/** Lines as a reader sees them: without recognition's markup, cells of a row parted by “|”. */
function readLines(plan: Plan, [from, to]: readonly [number, number]): string {
  const lines = plan.sourceLines.slice(from - 1, to).map((line) =>
    stripMarkup(line)
      .split(/\t\s*/)
      .map((cell) => cell.trimEnd())
      .join(" | "),
  );
  const text = joinWhitespace(lines.join(" "));
  // Neither the bullet nor the empty cells around a row are words.
  return trimEnd(text, /[\s|]/).replace(/^(?:[-–+•|]\s+)+/, "");
}

/** Quotes the lines of a passage, shortened around its words; null where the lines are blank. */
export function quoteSource(plan: Plan, passage: Passage, label: string | null): SourceQuote | null {
  const text = readLines(plan, passage.lines);
  if (text === "") return null;
  const evidence = toEvidence(plan.id, passage.lines);
  const wanted = joinWhitespace(passage.words ?? "").replace(/[.;]$/, "");
  const at = wanted === "" ? -1 : foldAligned(text).indexOf(foldAligned(wanted));
  if (at < 0) return { label, evidence, before: keepStart(text, opening), words: "", after: "" };
  const end = at + wanted.length;
  return {
    label,
    evidence,
    before: keepEnd(text.slice(0, at)),
    words: keepStart(text.slice(at, end), 2 * opening),
    after: keepStart(text.slice(end), context),
  };
}

/** Quotations of what a finding rests on: its passages, else its lines; empty where it rests on none. */
export function quoteFinding(plan: Plan, finding: Finding): SourceQuote[] {
  // The words about masked data name the person whose data it was.
  if (finding.code === "personal-data") return [];
  if (finding.passages !== undefined && finding.passages.length > 0) {
    const labels = new Set(finding.passages.map((passage) => passage.label));
    return finding.passages.flatMap(
      (passage) => quoteSource(plan, passage, labels.size > 1 ? passage.label : null) ?? [],
    );
  }
  if (finding.evidence === null) return [];
  const quote = quoteSource(plan, { label: "", lines: finding.evidence, words: null }, null);
  return quote === null ? [] : [quote];
}
