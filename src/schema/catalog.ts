import { z } from "zod";
import { planId } from "./identifier.ts";

/** Front matter of content/catalog/<model-id>.mdx; the body is a neutral note in our own words. */
export const catalogEntry = z.strictObject({
  group: z.int().min(1).max(5).describe("Group of the catalog, 1 to 5."),
  order: z.int().positive().describe("Place in the catalog's order, from 1, across groups."),
  title: z.string().min(5).describe("Standard title in Vietnamese."),
  aliases: z
    .array(z.string().min(3))
    .describe("Other titles under which plans print this model; the matcher reads them as titles."),
  objective: z
    .string()
    .min(10)
    .describe("What the model is for, in our own words; the matcher weighs its words lightly."),
  reference: z
    .strictObject({
      plan: planId.describe("Plan from which the catalog took this model."),
      number: z.int().positive().describe("Number under which that plan lists it."),
    })
    .describe("Where the catalog entry was taken from."),
});
export type CatalogEntry = z.infer<typeof catalogEntry>;
