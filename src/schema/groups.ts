import { z } from "zod";

/** Number of a group; addresses hold it (`#nhom-2`, `?nhom=2`), so it stays. */
export const catalogGroupNumber = z.int().positive().describe("Number of a group of the catalog.");

/** A group of the catalog. */
export const catalogGroup = z.strictObject({
  number: catalogGroupNumber,
  title: z.string().min(5).describe("Name in full, as plans print it, abbreviations written out."),
  short: z.string().min(3).describe("Name in a few words, for filters and lists."),
  description: z
    .string()
    .min(10)
    .optional()
    .describe("A sentence on what its models are about, in our own words, shown above them."),
});
export type CatalogGroup = z.infer<typeof catalogGroup>;

/** content/groups.yaml: the groups in the order in which pages show them. */
export const groupsFile = z.array(catalogGroup);
