import { type Paragraph, lineAt } from "#importer/import-plan.ts";
import type { CheckedDraft } from "./checked-draft.ts";
import type { DraftFinding } from "./draft-finding.ts";

/** What a rule says of a place in the draft; what the rule says of itself is added. */
export interface Remark extends Pick<DraftFinding, "severity" | "line" | "text" | "detail"> {
  readonly suggestion?: string;
  /** Where it is another than the rule's. */
  readonly reason?: string;
}

/** One thing that the check of a draft looks for. */
export interface DraftRule {
  readonly code: string;
  /** Name of the kind of finding, for headings. */
  readonly name: string;
  /** Document and section that ask for it. */
  readonly reason: string;
  readonly check: (draft: CheckedDraft) => readonly Remark[];
}

/** Words found in a line by a pattern. */
export interface LineMatch {
  /** From 1. */
  readonly line: number;
  readonly text: string;
  /** The line as a whole, and where in it the words begin. */
  readonly whole: string;
  readonly at: number;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** Every match of a global pattern in the lines, in order. */
export function matchLines(lines: readonly string[], pattern: RegExp): LineMatch[] {
  return lines.flatMap((whole, index) =>
    [...whole.matchAll(pattern)].map((match) => ({
      line: index + 1,
      text: match[0],
      whole,
      at: match.index,
      groups: match.groups ?? {},
    })),
  );
}

/**
 * Where words of a paragraph stand in the text: their line, and what of them is on it; empty text where the line prints them
 * otherwise.
 * @param span Offsets in the paragraph's text.
 */
export function findOnLine(
  lines: readonly string[],
  paragraph: Paragraph,
  { start, end }: { readonly start: number; readonly end: number },
): Pick<Remark, "line" | "text"> {
  const line = lineAt(paragraph, start);
  const next = paragraph.breaks?.find(({ at }) => at > start)?.at ?? end;
  const text = paragraph.text.slice(start, Math.min(end, next)).trim();
  return { line, text: lines[line - 1]?.includes(text) === true ? text : "" };
}

/** Line on which what is said of the draft as a whole stands: that of its title, else the first. */
export function titleLine({ plan }: CheckedDraft): number {
  return plan.document.title?.lines[0] ?? 1;
}

/** A line without bullets, marks of bold or italic print and bars of a table: what begins it. */
export function stripMarks(line: string): string {
  return line.replace(/^[\s|*_#>+–-]+/u, "").replace(/[\s|*_]+$/u, "");
}

/** A paragraph of the text: a line, or one of those that the cells of a table's row hold. */
export interface LinePart {
  /** From 1. */
  readonly line: number;
  /** Without bullets and marks of print. */
  readonly text: string;
}

/** The paragraphs of lines, in order: a head or a signature in a table of two columns is one line of many. */
export function listParts(lines: readonly string[]): LinePart[] {
  return lines.flatMap((whole, index) =>
    whole
      .split(/\||<br>/u)
      .map((one) => ({ line: index + 1, text: stripMarks(one) }))
      .filter(({ text }) => text !== ""),
  );
}

/** The document of the rules of form, as the findings name it. */
export const decree30 = "Nghị định số 30/2020/NĐ-CP";
