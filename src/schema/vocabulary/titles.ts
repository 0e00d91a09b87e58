import { z } from "zod";
import { vocabularyEntry } from "./entry.ts";

/** What a form of a title says of the model that the title means. */
export const titleClass = z
  .enum([
    "subject", // what is done: an sinh xã hội
    "place", // where: khách sạn, nhà ga; needs a word that says what
    "means", // with what, in many models and other fields too: camera, số hóa
    "channel", // through what, in nearly all models: VNeID, căn cước
    "elsewhere", // another field, in which the catalog has no model: an toàn thực phẩm
    "compound", // several of the above at once, named in “says”
    "filler", // nothing: triển khai, trên địa bàn
    "whom", // whom it is for: người dân, doanh nghiệp; tells only where the model is for others
    "opener", // that a clause of purpose or order begins: nhằm, theo kế hoạch
    "joint", // that another thing follows: và, kết hợp với
  ])
  .describe("What a form says of the model that a title means.");

/** A term of titles; itself a form. An abbreviation of a form is a form too where the books say so (expandIn). */
export const titleEntry = vocabularyEntry.extend({
  class: titleClass,
  says: z
    .array(z.string().min(1))
    .min(1)
    .optional()
    .describe(
      "For a compound: the terms of other entries that its forms say at once, in the order of the file. For “whom”: the entries of the people and bodies that it names, where they are others.",
    ),
  filler: z
    .boolean()
    .optional()
    .describe("For an opener or a joint: whether its words say nothing else, as those of a filler."),
});
export type TitleEntry = z.infer<typeof titleEntry>;
export const titlesFile = z.array(titleEntry);
