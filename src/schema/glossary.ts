import { z } from "zod";
import { expandedIn } from "./vocabulary/abbreviations.ts";

export const glossaryEntry = z.strictObject({
  short: z.string().min(2).describe("Abbreviation as plans print it."),
  forms: z
    .array(z.string().min(2))
    .optional()
    .describe("Other forms that plans print, such as EKYC for eKYC."),
  long: z.array(z.string().min(3)).min(1).describe("Expansions; the first is shown."),
  english: z.string().min(3).optional().describe("English words that it is made of."),
  meaning: z.string().optional().describe("One sentence for a reader new to the field."),
  search: z
    .boolean()
    .default(true)
    .describe("Whether search finds the expansion by the abbreviation and back."),
  onlyInNumbers: z
    .boolean()
    .optional()
    .describe(
      "Names a kind of document inside a number such as 06/QĐ-TTg; alone it may mean something else, and no page explains it.",
    ),
  ofFiles: z
    .boolean()
    .optional()
    .describe("A word of files and of the web, printed by the site's own pages alone: it is listed apart."),
  place: z
    .string()
    .regex(/^\d{2}$/)
    .optional()
    .describe(
      "Code of the province whose own application or platform it is; a draft of another one is told.",
    ),
  expandIn: expandedIn.optional(),
  source: z.string().min(3).optional().describe("What vouches for the expansion, where no plan prints it."),
});
export type GlossaryEntry = z.infer<typeof glossaryEntry>;
export const glossaryFile = z.array(glossaryEntry);
