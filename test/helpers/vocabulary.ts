import { join } from "node:path";
import { formatProblems } from "#problems/format-problems.ts";
import { readVocabulary, toVocabulary } from "#reading/read-vocabulary.ts";
import type { Vocabulary } from "#schema/vocabulary/vocabulary.ts";

function readWords(): Vocabulary {
  const { vocabulary, problems } = readVocabulary(join(import.meta.dirname, "../../content"));
  if (vocabulary === undefined) throw new Error(formatProblems(problems));
  return toVocabulary(vocabulary);
}

/** The words of content/vocabulary, by which tests read texts as the handbook does; read once. */
export const vocabulary: Vocabulary = readWords();
