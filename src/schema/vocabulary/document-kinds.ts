import { z } from "zod";
import { vocabularyEntry } from "./entry.ts";

export const documentKindEntry = vocabularyEntry.extend({
  symbols: z
    .array(z.string().min(2))
    .default([])
    .describe("Letters that stand for it in a number: QĐ in 06/QĐ-TTg. NĐ 30/2020/NĐ-CP, Phụ lục III."),
  isNamed: z
    .boolean()
    .default(true)
    .describe("Whether the words before a number name the document; “Đề án 06” is a name of its own."),
});
export type DocumentKindEntry = z.infer<typeof documentKindEntry>;
export const documentKindsFile = z.array(documentKindEntry);
