import { defineQuery, type StateOf } from "#client/parts/query-codec.ts";
import { findInText } from "#client/parts/find-in-text.ts";

/** What is looked for in the glossary, as it stands in the URL. */
export const glossaryQuery = defineQuery({ find: "tim" });
export type GlossaryState = StateOf<typeof glossaryQuery>;

/** Whether a row says every word that is looked for, in whatever order. */
export const isTermShown = (text: string, { find }: GlossaryState): boolean =>
  find
    .split(/\s+/u)
    .filter((word) => word !== "")
    .every((word) => findInText(text, word).length > 0);
