import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { type Words, compileWords } from "#handbook/compile-words.ts";
import { glossaryFile } from "#schema/glossary.ts";
import { vocabulary } from "./vocabulary.ts";

const glossary = readFileSync(join(import.meta.dirname, "../../content/glossary.yaml"), "utf8");

/** The words of content/, ready for reading as the handbook has them. */
export const words: Words = compileWords({ vocabulary, glossary: glossaryFile.parse(parse(glossary)) });
