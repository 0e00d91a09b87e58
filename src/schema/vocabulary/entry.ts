import { z } from "zod";

/**
 * One entry of a list of words in content/vocabulary. Each list extends it by what it says of a term. Its examples are
 * read by the program itself: each must read as the term, each counter-example must not.
 */
export const vocabularyEntry = z.strictObject({
  term: z.string().min(1).describe("What the forms mean; by it messages and other lists name the entry."),
  forms: z
    .array(z.string().min(1))
    .default([])
    .describe(
      "Forms that texts print: spellings, synonyms, what recognition makes of them. A form stands once in all lists.",
    ),
  examples: z
    .array(z.string().min(1))
    .min(1)
    .describe("Texts, of the plans where possible, that read as the term."),
  not: z.array(z.string().min(1)).default([]).describe("Texts that look like the term and do not say it."),
  note: z.string().min(3).optional().describe("Why it stands here, where it was printed, what misleads."),
});
export type VocabularyEntry = z.infer<typeof vocabularyEntry>;
