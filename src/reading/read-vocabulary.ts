import { join } from "node:path";
import type { Problem } from "#problems/problem.ts";
import type { Vocabulary, VocabularyList } from "#schema/vocabulary/vocabulary.ts";
import { vocabularyLists } from "#schema/vocabulary/vocabulary.ts";
import { readContentFile } from "./read-file.ts";
import type { LocatedData } from "./yaml/read-yaml.ts";
import { readYaml } from "./yaml/read-yaml.ts";

/** The lists of words with the places of their entries, for messages. */
export type LocatedVocabulary = {
  readonly [List in VocabularyList]: LocatedData<Vocabulary[List]>;
};

export const vocabularyListNames = Object.keys(vocabularyLists) as readonly VocabularyList[]; // the record's own keys

/** The lists of content/vocabulary; undefined where one is missing or not valid, with every problem of all of them. */
export function readVocabulary(folder: string): {
  readonly vocabulary: LocatedVocabulary | undefined;
  readonly problems: readonly Problem[];
} {
  const read = vocabularyListNames.map((list) => {
    const file = join(folder, "vocabulary", `${list}.yaml`);
    const { text, problems } = readContentFile(file, file);
    if (text === undefined) return { list, data: undefined, problems };
    const { data, problems: told } = readYaml<Vocabulary[VocabularyList]>(
      file,
      text,
      vocabularyLists[list].file,
    );
    return { list, data, problems: [...problems, ...told] };
  });
  const problems = read.flatMap((one) => one.problems);
  if (read.some(({ data }) => data === undefined)) return { vocabulary: undefined, problems };
  // Each name of a list has its data: the lists were read one by one above.
  const vocabulary = Object.fromEntries(read.map(({ list, data }) => [list, data])) as LocatedVocabulary;
  return { vocabulary, problems };
}

/** The entries alone. */
export function toVocabulary(located: LocatedVocabulary): Vocabulary {
  return Object.fromEntries(vocabularyListNames.map((list) => [list, located[list].value])) as Vocabulary; // as above
}
