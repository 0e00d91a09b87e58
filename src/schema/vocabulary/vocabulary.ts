import type { z } from "zod";
import { abbreviationsFile } from "./abbreviations.ts";
import { agenciesAroundFile } from "./agencies-around.ts";
import { columnsFile } from "./columns.ts";
import { documentKindsFile } from "./document-kinds.ts";
import { draftWordsFile } from "./draft-words.ts";
import { labelsFile } from "./labels.ts";
import { lapsedDocumentsFile } from "./lapsed-documents.ts";
import { lawsFile } from "./laws.ts";
import { levelsFile } from "./levels.ts";
import { numberSignsFile } from "./number-signs.ts";
import { portalLabelsFile } from "./portal-labels.ts";
import { postsFile } from "./posts.ts";
import { searchWordsFile } from "./search-words.ts";
import { titlesFile } from "./titles.ts";

/**
 * The lists of content/vocabulary by the name of their file, with what an entry prints: its term counts as a form where
 * texts print it too (`isTermPrinted`), not where it only names what the forms mean.
 */
export const vocabularyLists = {
  abbreviations: { file: abbreviationsFile, isTermPrinted: false },
  "agencies-around": { file: agenciesAroundFile, isTermPrinted: true },
  columns: { file: columnsFile, isTermPrinted: true },
  "document-kinds": { file: documentKindsFile, isTermPrinted: true },
  "draft-words": { file: draftWordsFile, isTermPrinted: true },
  labels: { file: labelsFile, isTermPrinted: true },
  "lapsed-documents": { file: lapsedDocumentsFile, isTermPrinted: true },
  laws: { file: lawsFile, isTermPrinted: true },
  levels: { file: levelsFile, isTermPrinted: true },
  "number-signs": { file: numberSignsFile, isTermPrinted: false },
  "portal-labels": { file: portalLabelsFile, isTermPrinted: true },
  posts: { file: postsFile, isTermPrinted: true },
  "search-words": { file: searchWordsFile, isTermPrinted: false },
  titles: { file: titlesFile, isTermPrinted: true },
} as const;

/**
 * Lists that may hold the same form, for each says another thing of it by where it stands. A form stands once in all others.
 * Levels and abbreviations share with none: theirs mean the same wherever they stand.
 */
export const sharingLists: readonly (readonly [VocabularyList, VocabularyList])[] = [
  ["labels", "columns"], // “thời gian” begins a line or heads a column
  ["labels", "agencies-around"], // “phối hợp” is a label, and begins what a body does
  ["labels", "titles"], // “giải pháp” is a label, and a word of a model's title
  ["columns", "agencies-around"], // “thực hiện” heads a column, and begins what a body does
  ["columns", "titles"], // “phần mềm” heads a column, and is a word of a title
  ["document-kinds", "agencies-around"], // “báo cáo” is a document, and what a body does
  ["document-kinds", "titles"], // “hướng dẫn” is a document, and a word of a title
  ["laws", "agencies-around"], // “xây dựng” is a law's name behind “Luật”, and what a body does
  ["laws", "titles"], // “căn cước” is a law's name behind “Luật”, and the subject of a model
  ["agencies-around", "posts"], // “chủ tịch” stands before a body's name, and above that of who signs
  ["labels", "search-words"], // “hạn cuối” begins a line of a plan, and asks when something is due
  ["columns", "search-words"], // “thời hạn” heads a column, and asks when something is due
  ["search-words", "agencies-around"], // “không” ends a question, and begins what no body does
  ["search-words", "titles"], // “nào” asks, and says nothing in a title
  ["search-words", "portal-labels"], // “người ký” stands before a name on a portal, and asks who signed
  ["agencies-around", "titles"], // “quản lý” begins what a body does, and is a word of a title
];

/** Lists by which nothing is read but the words of a draft as printed: they may hold any form of another. */
export const checkingLists: readonly VocabularyList[] = ["draft-words"]; // “xã” stands in levels, “du lịch” is a law's name

export type VocabularyList = keyof typeof vocabularyLists;
/** Entries by list, each in the order of its file. */
export type Vocabulary = {
  readonly [List in VocabularyList]: Readonly<z.infer<(typeof vocabularyLists)[List]["file"]>>;
};
