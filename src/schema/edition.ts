import { z } from "zod";
import { isoDate } from "./identifier.ts";

/** content/edition.yaml: facts of the collection as a whole. */
export const edition = z.strictObject({
  date: isoDate.describe("Date of the data: “today” for everything the site computes."),
});
export type Edition = z.infer<typeof edition>;
