import { z } from "zod";
import { fieldName } from "../items.ts";
import { vocabularyEntry } from "./entry.ts";

export const labelEntry = vocabularyEntry.extend({
  field: fieldName.describe("Field of an item that the words behind the label fill."),
});
export type LabelEntry = z.infer<typeof labelEntry>;
export const labelsFile = z.array(labelEntry);
