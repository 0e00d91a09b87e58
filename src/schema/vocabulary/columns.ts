import { z } from "zod";
import { fieldName } from "../items.ts";
import { vocabularyEntry } from "./entry.ts";

export const columnEntry = vocabularyEntry.extend({
  field: z
    .union([fieldName, z.enum(["number", "title", "group", "other"])])
    .describe(
      "What a column with these words in its heading says of an item; “group”: to which group it belongs; “other”: the table lists persons, abbreviations, figures.",
    ),
  place: z
    .enum(["anywhere", "start", "end", "whole"])
    .default("anywhere")
    .describe("Where in the heading the words stand: anywhere, at its start or end, or as all of it."),
});
export type ColumnEntry = z.infer<typeof columnEntry>;
export const columnsFile = z.array(columnEntry);
