import { join } from "node:path";
import type { TitleLists } from "#meaning/titles/title-words.ts";
import { glossaryFile } from "#schema/glossary.ts";
import { placesFile } from "#schema/places.ts";
import type { Read } from "./located.ts";
import { readYamlFile } from "./read-parts.ts";
import { readVocabulary, toVocabulary } from "./read-vocabulary.ts";

/** The lists by which titles are read, whatever the other lists are; undefined where one is missing or not valid. */
export function readTitleLists(folder: string): Read<TitleLists> {
  const words = readVocabulary(folder);
  const glossary = readYamlFile(join(folder, "glossary.yaml"), glossaryFile);
  const places = readYamlFile(join(folder, "places.yaml"), placesFile);
  const problems = [words, glossary, places].flatMap((list) => list.problems);
  if (words.data === undefined || glossary.data === undefined || places.data === undefined)
    return { data: undefined, problems };
  const lists = { ...toVocabulary(words.data), glossary: glossary.data.value, places: places.data.value };
  return { data: lists, problems };
}
