import { z } from "zod";
import { vocabularyEntry } from "./entry.ts";

/** What somebody who types it into the search box asks of the other words. */
export const searchAsks = z
  .enum([
    "lead", // who leads it: “ai chủ trì chữ ký số”
    "deadline", // when it is due: “hạn chữ ký số”
    "place", // which plans have it: “nơi nào có kiosk”
    "meaning", // what it stands for: “LGSP là gì”
    "nothing", // nothing by itself: “có những gì”
  ])
  .describe("What it asks of the other words of a search.");
export type SearchAsks = z.infer<typeof searchAsks>;

/** Words of a question, which say what is asked and are not looked for. */
export const searchWordEntry = vocabularyEntry.extend({
  asks: searchAsks,
  last: z
    .literal(true)
    .optional()
    .describe("Whether its words are those of a question at the end of a search alone."),
});
export const searchWordsFile = z.array(searchWordEntry);
