import { z } from "zod";
import { vocabularyEntry } from "./entry.ts";

/** Where the reading of plans takes an abbreviation for its words: in names of bodies, in titles of models. */
export const expandedIn = z
  .array(z.enum(["names", "titles"]))
  .describe("Where the reading of plans takes it for its words: in names of bodies, in titles of models.");

/** Abbreviations that readers need no explanation of; those of glossary.yaml are read from there. */
export const abbreviationEntry = vocabularyEntry.extend({
  term: z.string().min(2).describe("The words it stands for."),
  expandIn: expandedIn.min(1),
});
export type AbbreviationEntry = z.infer<typeof abbreviationEntry>;
export const abbreviationsFile = z.array(abbreviationEntry);
