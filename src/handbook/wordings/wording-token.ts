/** What may not be cut, and whose change is always told. */
export type AtomKind = "number" | "date" | "document" | "agency" | "place";

/** A word of a wording with the signs about it, or something that may not be cut: “Sở Y tế”, “30/6/2024”. */
export interface WordingToken {
  /** As printed, from blank to blank, the marks of a list before it with it. Tokens joined by blanks are the wording. */
  readonly text: string;
  /** What it is compared by: tokens of one key say the same, however they are set. Empty for signs alone. */
  readonly key: string;
  readonly atom: AtomKind | null;
  /** How many words it holds. */
  readonly size: number;
}

/** A wording, statement by statement; a field that is one text is one statement. Never a statement without tokens. */
export type WordingStatements = readonly (readonly WordingToken[])[];

/** Tokens as printed. */
export const joinTokens = (tokens: readonly WordingToken[]): string =>
  tokens.map(({ text }) => text).join(" ");

/** Words in some tokens. */
export const countWords = (tokens: readonly WordingToken[]): number =>
  tokens.reduce((sum, { size }) => sum + size, 0);
