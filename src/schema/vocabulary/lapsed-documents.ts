import { z } from "zod";
import { isoDate } from "#schema/identifier.ts";
import { vocabularyEntry } from "./entry.ts";

/** A document that drafts still rest on and that another took the place of; those that plans cite stand in documents.yaml. */
export const lapsedDocumentEntry = vocabularyEntry.extend({
  by: z.string().min(5).describe("What stands in its place, in words."),
  since: isoDate.nullable().describe("First day of the change; null where it is not known."),
  issuedOn: isoDate
    .optional()
    .describe("Day of a law whose name its heir has too; absent where the term alone tells which is meant."),
  source: z.string().min(5).describe("What says so."),
});
export type LapsedDocumentEntry = z.infer<typeof lapsedDocumentEntry>;
export const lapsedDocumentsFile = z.array(lapsedDocumentEntry);
