import { z } from "zod";
import { documentId, isoDate } from "./identifier.ts";

export const documentEntry = z.strictObject({
  id: documentId,
  kind: z.string().min(2).describe("Kind, such as Quyết định."),
  number: z.string().min(2).describe("Number and symbol in standard form, such as 06/QĐ-TTg."),
  aliases: z.array(z.string()).default([]).describe("Other forms of the number that plans print."),
  issuedOn: isoDate.nullable(),
  issuer: z.string().min(2).describe("Issuing body."),
  title: z.string().min(5).describe("What it is about."),
});
export type DocumentEntry = z.infer<typeof documentEntry>;
export const documentsFile = z.array(documentEntry);
