/** What kind of name of origin it is, in the order in which they are shown. */
export type NameKind = "place" | "agency" | "level" | "date" | "document" | "abbreviation" | "amount";

/** A piece of a draft's wording. */
export interface DraftText {
  /** Where it stands: “bases”, “entries.3.deadline”. */
  readonly at: string;
  /** Paragraphs, a line each. */
  readonly text: string;
  /** Plan whose wording it is, or was before it was changed; null for the drafter's own. */
  readonly plan: string | null;
}

/** Words that may stand instead, and why. */
export interface NameProposal {
  readonly words: string;
  readonly why: string;
}

/** What is said of a name: why it is shown, and what may stand instead, best first; no proposal where nothing tells. */
export interface NameJudgement {
  /** Whether it cannot stay as it is; else it only deserves a look. */
  readonly isNeeded: boolean;
  /** One sentence without its full stop. */
  readonly reason: string;
  readonly proposals: readonly NameProposal[];
}

/** A name at its place. Offsets are in the text, `end` not included. */
export interface NameSpot {
  readonly at: string;
  readonly start: number;
  readonly end: number;
  /** The sentence around it. */
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** A name of origin with all its places; those of one group have the same words, reason and proposals. */
export interface NameGroup extends NameJudgement {
  readonly kind: NameKind;
  readonly words: string;
  readonly spots: readonly NameSpot[];
}
