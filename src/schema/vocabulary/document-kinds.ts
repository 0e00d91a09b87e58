import { z } from "zod";
import { documentKind } from "../items.ts";
import { vocabularyEntry } from "./entry.ts";

export const documentKindEntry = vocabularyEntry.extend({
  symbols: z
    .array(z.string().min(2))
    .default([])
    .describe("Letters that stand for it in a number: QĐ in 06/QĐ-TTg. NĐ 30/2020/NĐ-CP, Phụ lục III."),
  plan: documentKind
    .optional()
    .describe(
      "Kind of a plan's document that is headed so; absent for kinds that set out no models and tasks.",
    ),
  isNamed: z
    .boolean()
    .default(true)
    .describe("Whether the words before a number name the document; “Đề án 06” is a name of its own."),
});
export type DocumentKindEntry = z.infer<typeof documentKindEntry>;
export const documentKindsFile = z.array(documentKindEntry);
