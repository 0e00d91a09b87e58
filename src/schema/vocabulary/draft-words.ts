import { z } from "zod";
import { vocabularyEntry } from "./entry.ts";

export const draftWordUse = z
  .enum(["guess", "doubled", "compound", "misspelt", "capitals"])
  .describe(
    "What a draft is told of it: a guess inside an order, a word that may stand twice, words of two syllables of which one may end as the next begins, a slip of the keyboard, capitals that are set.",
  );

/** Words that the check of a draft looks at; `right` is what should stand there. */
export const draftWordEntry = vocabularyEntry.extend({
  use: draftWordUse,
  right: z.string().min(2).optional().describe("What should stand there; absent where nothing is wrong."),
});
export type DraftWordEntry = z.infer<typeof draftWordEntry>;
export const draftWordsFile = z.array(draftWordEntry);
