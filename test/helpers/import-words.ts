import { type ImportWords, compileImportWords } from "#importer/import-words.ts";
import { vocabulary } from "./words.ts";

/** The words of content/vocabulary by which plans are imported. */
export const importWords: ImportWords = compileImportWords(vocabulary);
