import { join } from "node:path";
import type { Vocabulary, VocabularyList } from "#schema/vocabulary/vocabulary.ts";
import { vocabularyLists } from "#schema/vocabulary/vocabulary.ts";
import type { LocatedVocabulary, Read } from "./located.ts";
import { readYamlFile } from "./read-parts.ts";

export const vocabularyListNames = Object.keys(vocabularyLists) as readonly VocabularyList[]; // the record's own keys

/** The lists of content/vocabulary; undefined where one is missing or not valid, with every problem of all of them. */
export function readVocabulary(folder: string): Read<LocatedVocabulary> {
  const read = vocabularyListNames.map((list) => {
    const file = join(folder, "vocabulary", `${list}.yaml`);
    return { list, ...readYamlFile<Vocabulary[VocabularyList]>(file, vocabularyLists[list].file) };
  });
  const problems = read.flatMap((one) => one.problems);
  if (read.some(({ data }) => data === undefined)) return { data: undefined, problems };
  // Each name of a list has its data: the lists were read one by one above.
  const data = Object.fromEntries(read.map(({ list, data: one }) => [list, one])) as LocatedVocabulary;
  return { data, problems };
}

/** The entries alone. */
export function toVocabulary(located: LocatedVocabulary): Vocabulary {
  return Object.fromEntries(vocabularyListNames.map((list) => [list, located[list].value])) as Vocabulary; // as above
}
