import { z } from "zod";
import { type Family, listFamilies } from "#handbook/wordings/families.ts";
import type { Handbook } from "#handbook/handbook-types.ts";

const itemIds = z.array(z.string()).describe("Ids of items.json, in the order of their letters.");

/** A row of families.json. docs/contract.md, “families”. */
export const familyRow = z
  .strictObject({
    model: z.string().describe("Id of models.json."),
    field: z.enum(["objective", "assignments"]).describe("Field of an item's wording."),
    passages: z
      .array(
        z.strictObject({
          items: itemIds,
          text: z.string().describe("The form that has most in common with the others."),
          variants: z
            .array(
              z.strictObject({ text: z.string().describe("As its first item prints it."), items: itemIds }),
            )
            .describe("Every form once, those of most items first."),
        }),
      )
      .describe(
        "Sentences, those near to each other together, from the beginning of the wordings to the end.",
      ),
    wordings: z
      .array(z.strictObject({ items: itemIds, text: z.string().describe("As its first item prints it.") }))
      .describe(
        "Every wording once, those of most items first: what differs in capitals and signs alone is one.",
      ),
    near: z
      .array(
        z.strictObject({
          a: z.string().describe("First item of a wording."),
          b: z.string().describe("First item of another."),
          same: z.number().min(0).max(1).describe("Share of words in common, cut to two places."),
        }),
      )
      .describe("Pairs of wordings of which half the words or more are common."),
  })
  .describe("What items of one model say in one field. A model of fewer than two wordings has no row.");

/** Rows of families.json. */
export const toFamilyRows = (handbook: Handbook): readonly Family[] => listFamilies(handbook);

/** Rows of families.csv: a wording each, with its place in its family, how many items have it and how many of all. */
export function toWordingRows(handbook: Handbook): readonly object[] {
  return listFamilies(handbook).flatMap(({ model, field, wordings }) =>
    wordings.map(({ items, text }, index) => ({
      model,
      field,
      wording: index + 1,
      count: items.length,
      of: wordings.reduce((sum, one) => sum + one.items.length, 0),
      items,
      text,
    })),
  );
}

/** JSON Schema of the file families.json. */
export const formatFamilySchema = (): string =>
  `${JSON.stringify(z.toJSONSchema(z.array(familyRow), { target: "draft-2020-12" }), null, 2)}\n`;
