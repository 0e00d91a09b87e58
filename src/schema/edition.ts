import { z } from "zod";
import { isoDate } from "./identifier.ts";

/** content/edition.yaml: facts of the collection as a whole. */
export const edition = z.strictObject({
  date: isoDate.describe("Date of the data: “today” for everything the site computes."),
  contact: z
    .string()
    .min(5)
    .optional()
    .describe("Where the body that runs the site takes requests: an office's mailbox or address, in words."),
});
export type Edition = z.infer<typeof edition>;
