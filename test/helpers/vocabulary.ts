import { join } from "node:path";
import { formatProblems } from "#problems/format-problems.ts";
import { readVocabulary, toVocabulary } from "#reading/content/read-vocabulary.ts";
import type { Vocabulary } from "#schema/vocabulary/vocabulary.ts";

function readWords(): Vocabulary {
  const { data, problems } = readVocabulary(join(import.meta.dirname, "../../content"));
  if (data === undefined) throw new Error(formatProblems(problems));
  return toVocabulary(data);
}

/** The words of content/vocabulary, by which tests read texts as the handbook does; read once. */
export const vocabulary: Vocabulary = readWords();
