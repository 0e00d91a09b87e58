import { z } from "zod";
import { vocabularyEntry } from "./entry.ts";

/** A law, code or ordinance by its name without the kind; forms are short ones in use. */
export const lawEntry = vocabularyEntry;
export type LawEntry = z.infer<typeof lawEntry>;
export const lawsFile = z.array(lawEntry);
