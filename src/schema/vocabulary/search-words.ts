import { z } from "zod";
import { vocabularyEntry } from "./entry.ts";

/** What somebody who types it into the search box asks of the other words. */
export const searchAsks = z
  .enum([
    "lead", // who leads it: “ai chủ trì chữ ký số”
    "led", // what a body leads: “Sở Y tế chủ trì mô hình nào”
    "help", // who helps: “ai phối hợp quản lý trường học”
    "deadline", // when it is due: “hạn chữ ký số”
    "place", // which plans have it: “nơi nào có kiosk”
    "meaning", // what it stands for, what became of it: “LGSP là gì”
    "number", // number and day of a plan: “số kế hoạch của Cửa Lò”
    "signer", // who signed a plan: “ai ký kế hoạch Cửa Lò”
    "count", // how many models or tasks a plan has: “Cửa Lò có mấy mô hình”
    "span", // for what time a plan is made: “thời gian thực hiện kế hoạch Cửa Lò”
    "nothing", // nothing by itself: “có những gì”
  ])
  .describe("What it asks of the other words of a search.");
export type SearchAsks = z.infer<typeof searchAsks>;

/** Words of a question, which say what is asked and are not looked for. */
export const searchWordEntry = vocabularyEntry.extend({
  forms: z
    .array(z.string().min(1))
    .min(1)
    .describe(
      "Ways to ask. “(ai|sở nào) chủ trì” stands for each of its choices, “(|do )ai” with or without an empty one. A way stands once in all lists.",
    ),
  asks: searchAsks,
  last: z
    .literal(true)
    .optional()
    .describe("Whether its words are those of a question at the end of a search alone."),
});
export const searchWordsFile = z.array(searchWordEntry);
