/** One thing wrong with an author's file, or worth telling its author. */
export interface Problem {
  /** Path as the author knows it. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in characters. */
  readonly column: number;
  readonly severity: "error" | "warning" | "note";
  /** Kebab-case, stable. */
  readonly code: string;
  /** What is wrong, with the value quoted, and what is expected. Vietnamese. */
  readonly message: string;
  /** What to type instead. Vietnamese. */
  readonly suggestion?: string;
}
