import { join } from "node:path";
import type { KnownWords } from "#importer/misreadings/known-words.ts";
import { formatProblems } from "#problems/format-problems.ts";
import { compileContentWords } from "#reading/import/known-texts.ts";
import { readContentWithoutPlans } from "#reading/read-content.ts";

function readWords(): KnownWords {
  const { content, problems } = readContentWithoutPlans(join(import.meta.dirname, "../../content"));
  if (content === undefined) throw new Error(formatProblems(problems));
  return compileContentWords(content);
}

/** The words of content/ by which misread ones are told. */
export const knownWords: KnownWords = readWords();
