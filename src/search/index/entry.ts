import type { SearchRecord, SearchText, ShownFacts } from "#search/search-types.ts";

/** One thing that search finds: its record, and what it is found by besides its titles. */
export interface Entry {
  readonly record: SearchRecord;
  readonly text: SearchText;
  /** Line of source.txt at which each statement begins; empty where the text is no plan's. */
  readonly lines: readonly number[];
  /** What is told of it, by what asks it. */
  readonly facts: ShownFacts;
  /** What is shown and not looked for, in place of the text; empty where the text is shown. */
  readonly note: string;
  /** Last days that its deadlines allow, in order, each once. */
  readonly dues: readonly string[];
  /** First lines of an item's body and of its row; empty for all else. */
  readonly starts: readonly number[];
}

/** What only items and passages have. */
export const noPlan = { plan: -1, number: 0, group: 0, leads: [] } as const;
/** What is no wording of a plan. */
export const noFacts = { lines: [], facts: {}, note: "", dues: [], starts: [] } as const;
