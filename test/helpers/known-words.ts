import type { KnownWords } from "#importer/misreadings/known-words.ts";
import { compileContentWords } from "#reading/import/known-texts.ts";
import { lists } from "./words.ts";

/** The words of content/ by which misread ones are told. */
export const knownWords: KnownWords = compileContentWords(lists);
