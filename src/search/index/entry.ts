import type { SearchRecord, SearchText } from "#search/search-types.ts";

/** One thing that search finds: its record, and what it is found by besides its titles. */
export interface Entry {
  readonly record: SearchRecord;
  readonly text: SearchText;
  /** Line of source.txt at which each statement begins; empty where the text is no plan's. */
  readonly lines: readonly number[];
  /** Who leads it, in a sentence; empty where nothing tells. */
  readonly lead: string;
  /** When it is due, in a sentence; empty where nothing tells. */
  readonly deadline: string;
  /** Plans that have a model, in words; empty for all else. */
  readonly places: string;
  /** What is shown and not looked for, in place of the text; empty where the text is shown. */
  readonly note: string;
  /** Last days that its deadlines allow, in order, each once. */
  readonly dues: readonly string[];
}

/** What only items and passages have. */
export const noPlan = { plan: -1, number: 0, group: 0, leads: [] } as const;
/** What is no wording of a plan. */
export const noFacts = { lines: [], lead: "", deadline: "", places: "", note: "", dues: [] } as const;
