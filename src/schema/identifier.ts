import { z } from "zod";

/** Kebab-case ASCII, starts with a letter: the form of every id that is part of a URL. */
const kebab = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/**
 * Names of devices that Windows gives to no file or folder, whatever the ending: an id becomes both, on an editor's computer and
 * on an IIS server (Microsoft, Naming Files, Paths, and Namespaces).
 */
const notReserved = /^(?!(?:con|prn|aux|nul|com\d|lpt\d)$)/;

/** Whether an id of the right form is one of those names. */
export function isReservedByWindows(id: string): boolean {
  return !notReserved.test(id);
}

/**
 * Windows opens no path of 260 characters or more where long paths are not switched on. The longest page of the site,
 * `ke-hoach/<id>/van-ban/index.html`, and a working copy, `content/plans/<id>/review.yaml.new`, then leave more than 150 for the
 * folder they lie in, and a page about two ids still fits.
 */
const longestId = 64;

/** What an author of a wrong id is told: `advice` says what to type, `example` as it is typed. */
const idAdvice = { advice: "viết mã bằng chữ thường không dấu, số và gạch nối", example: "so-y-te" };

const id = z.string().regex(kebab).regex(notReserved).max(longestId).meta(idAdvice);

export const modelId = id.describe("Id of a catalog model, also its file name and URL.");
export const planId = id.describe("Id of a plan, also its folder name and URL.");
export const agencyId = id.describe("Id of an agency in agencies.yaml.");
export const guideId = id.describe("Id of a chapter of the guide, also its file name and place in the page.");
export const documentId = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .regex(notReserved)
  .max(longestId)
  .meta(idAdvice)
  .describe("Id of a cited document: its folded number, so it may start with a digit.");
export const placeCode = z
  .string()
  .regex(/^\d{2,5}$/)
  .meta({ advice: "viết mã đơn vị hành chính trong dấu nháy", example: '"37"' })
  .describe("Official code of an administrative unit; unique only together with a date.");

export const groupNumeral = z
  .enum(["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"])
  .describe("Number of a plan's group as a roman numeral, whatever the plan prints.");

/** First and last line in source.txt, from 1, both included. */
export const lineRange = z
  .tuple([z.int().positive(), z.int().positive()])
  .describe("First and last line in source.txt, from 1.");

/** Only days that the calendar has: 2024-02-29, not 2023-02-29. */
export const isoDate = z.iso
  .date()
  .meta({ advice: "viết ngày dạng NĂM-THÁNG-NGÀY", example: "2023-10-26" })
  .describe("Date YYYY-MM-DD.");
export const isoMonth = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
  .meta({ advice: "viết tháng dạng NĂM-THÁNG", example: "2023-10" })
  .describe("Month YYYY-MM.");

export type ModelId = z.infer<typeof modelId>;
export type PlanId = z.infer<typeof planId>;
export type AgencyId = z.infer<typeof agencyId>;
export type DocumentId = z.infer<typeof documentId>;
export type PlaceCode = z.infer<typeof placeCode>;
export type GroupNumeral = z.infer<typeof groupNumeral>;
export type LineRange = z.infer<typeof lineRange>;
