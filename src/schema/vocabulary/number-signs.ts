import { z } from "zod";
import { vocabularyEntry } from "./entry.ts";

export const numberSignEntry = vocabularyEntry.extend({
  symbols: z
    .array(z.string().min(2))
    .min(1)
    .describe("Letters that stand for the body in a number: STP in 88/KH-STP. NĐ 30/2020/NĐ-CP, Phụ lục VI."),
});
export type NumberSignEntry = z.infer<typeof numberSignEntry>;
export const numberSignsFile = z.array(numberSignEntry);
