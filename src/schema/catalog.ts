import { z } from "zod";
import { catalogGroupNumber } from "./groups.ts";
import { documentId, planId } from "./identifier.ts";

const itemNumber = z.int().positive().describe("Number under which that plan lists it.");

/** Where a model was taken from. */
const modelReference = z.union([
  z.strictObject({
    plan: planId.describe("Plan from which the catalog took this model."),
    number: itemNumber,
  }),
  z.strictObject({
    document: documentId.describe(
      "Document of documents.yaml that lists this model, outside the collection.",
    ),
    number: z
      .int()
      .positive()
      .optional()
      .describe("Number under which that document lists it; absent where it has none."),
  }),
]);
export type ModelReference = z.infer<typeof modelReference>;

/** Front matter of content/catalog/<model-id>.mdx; the body is a neutral note in our own words. */
export const catalogEntry = z.strictObject({
  group: catalogGroupNumber.describe("Number of its group in groups.yaml."),
  order: z.int().positive().describe("Place in the catalog's order, from 1, across groups."),
  title: z
    .string()
    .min(5)
    .describe(
      "Standard title in Vietnamese: that of the reference plan with abbreviations written out, slips mended, and without what only that plan adds.",
    ),
  short: z
    .string()
    .min(5)
    .max(60)
    .optional()
    .describe(
      "Short name for headings and links, in our own words, claiming no more than the title; absent where the title is short itself.",
    ),
  printed: z
    .array(
      z.strictObject({
        title: z.string().min(3).describe("The title as the plan prints it, in the body or the annex."),
        plan: planId.describe("A plan that prints it."),
        number: itemNumber,
      }),
    )
    .default([])
    .describe("Other titles that plans print for this model; the matcher reads them as titles."),
  synonyms: z
    .array(z.string().min(3))
    .default([])
    .describe(
      "Wordings of near meaning that no plan prints as this model's title, for matching and search alone; the matcher reads them as titles.",
    ),
  objective: z
    .string()
    .min(10)
    .describe("What the model is for, in our own words; the matcher weighs its words lightly."),
  sources: z
    .array(
      z.strictObject({
        plan: planId.describe("Plan whose items the note and the objective rest on."),
        items: z.array(z.int().positive()).min(1).describe("Numbers of those items, each of this model."),
      }),
    )
    .default([])
    .describe("Items that say what the note and the objective say; a note without them is an error."),
  reference: modelReference.describe(
    "Where the catalog entry was taken from: an item of a plan of the collection, or a document outside it.",
  ),
});
export type CatalogEntry = z.infer<typeof catalogEntry>;
