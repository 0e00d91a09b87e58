import type { z } from "zod";
import { abbreviationsFile } from "./abbreviations.ts";
import { agenciesAroundFile } from "./agencies-around.ts";
import { columnsFile } from "./columns.ts";
import { documentKindsFile } from "./document-kinds.ts";
import { labelsFile } from "./labels.ts";
import { lawsFile } from "./laws.ts";
import { levelsFile } from "./levels.ts";
import { titlesFile } from "./titles.ts";

/**
 * The lists of content/vocabulary by the name of their file, with what an entry prints: its term counts as a form where
 * texts print it too (`isTermPrinted`), not where it only names what the forms mean. Words that do a job at their place in a
 * sentence whatever they mean (`isApart`) stand once in their own list alone: “phối hợp” begins what a body does, and is a
 * label.
 */
export const vocabularyLists = {
  abbreviations: { file: abbreviationsFile, isTermPrinted: false, isApart: false },
  "agencies-around": { file: agenciesAroundFile, isTermPrinted: true, isApart: true },
  columns: { file: columnsFile, isTermPrinted: true, isApart: true },
  "document-kinds": { file: documentKindsFile, isTermPrinted: true, isApart: true },
  labels: { file: labelsFile, isTermPrinted: true, isApart: true },
  laws: { file: lawsFile, isTermPrinted: true, isApart: true },
  levels: { file: levelsFile, isTermPrinted: true, isApart: false },
  titles: { file: titlesFile, isTermPrinted: true, isApart: false },
} as const;

export type VocabularyList = keyof typeof vocabularyLists;
/** Entries by list, each in the order of its file. */
export type Vocabulary = {
  readonly [List in VocabularyList]: Readonly<z.infer<(typeof vocabularyLists)[List]["file"]>>;
};
