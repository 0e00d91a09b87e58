import { z } from "zod";
import { vocabularyEntry } from "./entry.ts";

/** Words around names of bodies, by what they are to the name. */
export const aroundClass = z.enum([
  "lead-in", // before a name, of the same body: “lãnh đạo Công an tỉnh”
  "lead-in-join", // between a lead-in and the name: “cán bộ của Sở Y tế”
  "tail", // after a name, of the same body: “doanh nghiệp liên quan”
  "name-end", // after a proper name, none of its words: “Bệnh viện Mắt là đơn vị đầu mối”
  "action", // begins what a body does: “Công an tỉnh triển khai …”
  "unit", // begins the name of a unit, whose body may follow: “đội nghiệp vụ Công an tỉnh”
  "unit-like", // begins like a unit's name and is none: “Tổ chức tập huấn”
  "unit-part", // in a unit's name, where some of its words begin an action elsewhere: “Phòng Người có công”
  "other-word", // like a word of a name without its marks: “sổ” is no “Sở”
]);
export type AroundClass = z.infer<typeof aroundClass>;

export const agencyAroundEntry = vocabularyEntry.extend({
  class: aroundClass.describe("What the words are to a name of a body that stands beside them."),
  needsMarks: z
    .boolean()
    .default(false)
    .describe("Whether only the words with their marks count: without them they are others, “để” and “đề”."),
});
export type AgencyAroundEntry = z.infer<typeof agencyAroundEntry>;
export const agenciesAroundFile = z.array(agencyAroundEntry);
