/** A form of words that a grammar knows, with what it finds and what it leaves alone. A test reads the examples of each. */
export interface Phrase {
  /** The words as plans print them. */
  readonly name: string;
  /** For text without marks (fold.ts), unless `keepsMarks`. */
  readonly pattern: RegExp;
  /** Whether the pattern is for text as printed. */
  readonly keepsMarks?: true;
  /** Printed texts, each with the part that is found in it, without marks where the pattern is. At least one. */
  readonly examples: readonly (readonly [text: string, found: string])[];
  /** Printed texts in which nothing is found. */
  readonly not: readonly string[];
}

/** Source of a pattern for one of several words or patterns, the first that fits. */
export function oneOf(...words: readonly string[]): string {
  return `(?:${words.join("|")})`;
}
