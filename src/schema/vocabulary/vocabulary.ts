import type { z } from "zod";
import { abbreviationsFile } from "./abbreviations.ts";

/**
 * The lists of content/vocabulary by the name of their file, with what an entry prints: its term counts as a form where
 * texts print it too (`isTermPrinted`), not where it only names what the forms mean.
 */
export const vocabularyLists = {
  abbreviations: { file: abbreviationsFile, isTermPrinted: false },
} as const;

export type VocabularyList = keyof typeof vocabularyLists;
/** Entries by list, each in the order of its file. */
export type Vocabulary = {
  readonly [List in VocabularyList]: Readonly<z.infer<(typeof vocabularyLists)[List]["file"]>>;
};
