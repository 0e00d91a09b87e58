import { z } from "zod";
import { documentId, isoDate, planId } from "./identifier.ts";

/** What became of a document after the plans cited it. */
export const documentFate = z.strictObject({
  how: z
    .enum(["replaced", "continued", "amended", "ended"])
    .describe("Thay thế, tiếp nối, sửa đổi, or hết hiệu lực without a successor."),
  by: z
    .string()
    .min(5)
    .nullable()
    .describe("The document that did it, in words; null for one that just ended."),
  since: isoDate.nullable().describe("First day of the change; null where it is not known."),
  source: z.string().min(5).describe("What says so."),
  note: z.string().min(5).optional().describe("A sentence that bounds what the source says."),
});
export type DocumentFate = z.infer<typeof documentFate>;

export const documentEntry = z.strictObject({
  id: documentId,
  kind: z.string().min(2).describe("Kind, such as Quyết định."),
  number: z.string().min(2).describe("Number and symbol in standard form, such as 06/QĐ-TTg."),
  name: z.string().min(5).optional().describe("Name of a law, such as Luật Cư trú, by which plans cite it."),
  aliases: z.array(z.string()).default([]).describe("Other forms of the number or name that plans print."),
  issuedOn: isoDate.nullable(),
  issuer: z.string().min(2).describe("Issuing body."),
  title: z
    .string()
    .min(5)
    .nullable()
    .describe("What it is about; null where nothing tells it, and for a law, whose name says it."),
  titleFrom: z
    .enum(["plans", "source"])
    .default("plans")
    .describe("Whose words the title is: those of a plan that cites it, or those of `source`."),
  printedTitles: z
    .array(
      z.strictObject({
        plan: planId,
        line: z.int().positive().describe("Line in that plan's source.txt, from 1."),
        text: z.string().min(5).describe("The title as that line prints it."),
      }),
    )
    .default([])
    .describe("Titles as plans print them, where they differ from each other or from the title."),
  source: z
    .string()
    .min(5)
    .optional()
    .describe("What vouches for what no plan prints: number, day or title."),
  fate: z
    .array(documentFate)
    .default([])
    .describe("What became of it, oldest first; empty where nothing is known."),
});
export type DocumentEntry = z.infer<typeof documentEntry>;
export const documentsFile = z.array(documentEntry);
