import { z } from "zod";
import { vocabularyEntry } from "./entry.ts";

/** A post of those who sign, by its words without “Phó”. */
export const postEntry = vocabularyEntry;
export type PostEntry = z.infer<typeof postEntry>;
export const postsFile = z.array(postEntry);
