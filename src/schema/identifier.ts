import { z } from "zod";

/** Kebab-case ASCII, starts with a letter: the form of every id that is part of a URL. */
const kebab = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

export const modelId = z.string().regex(kebab).describe("Id of a catalog model, also its file name and URL.");
export const planId = z.string().regex(kebab).describe("Id of a plan, also its folder name and URL.");
export const agencyId = z.string().regex(kebab).describe("Id of an agency in agencies.yaml.");
export const documentId = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .describe("Id of a cited document: its folded number, so it may start with a digit.");
export const placeCode = z
  .string()
  .regex(/^\d{2,5}$/)
  .describe("Official code of an administrative unit; unique only together with a date.");

export const groupNumeral = z
  .enum(["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"])
  .describe("Number of a plan's group as a roman numeral, whatever the plan prints.");

/** First and last line in source.txt, from 1, both included. */
export const lineRange = z
  .tuple([z.int().positive(), z.int().positive()])
  .describe("First and last line in source.txt, from 1.");

export const isoDate = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
  .describe("Date YYYY-MM-DD.");
export const isoMonth = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
  .describe("Month YYYY-MM.");

export type ModelId = z.infer<typeof modelId>;
export type PlanId = z.infer<typeof planId>;
export type AgencyId = z.infer<typeof agencyId>;
export type DocumentId = z.infer<typeof documentId>;
export type PlaceCode = z.infer<typeof placeCode>;
export type GroupNumeral = z.infer<typeof groupNumeral>;
export type LineRange = z.infer<typeof lineRange>;
