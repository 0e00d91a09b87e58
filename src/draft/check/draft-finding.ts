import type { Severity } from "#handbook/handbook-types.ts";

/** One thing that a check of a draft tells. docs/contract.md, `draft-check`. */
export interface DraftFinding {
  readonly code: string;
  /** Name of the kind of finding, for headings. */
  readonly name: string;
  readonly severity: Severity;
  /** Line of the text, from 1; that of the title, else 1, for what is said of the draft as a whole. */
  readonly line: number;
  /** The very words, an exact part of that line; empty for the line, or the draft, as a whole. */
  readonly text: string;
  /** One sentence: what is wrong, with the value. */
  readonly detail: string;
  /** What to write instead; empty where nobody but the drafter can tell. */
  readonly suggestion: string;
  /** What asks for it: document and section, or what the handbook compared. */
  readonly reason: string;
}
