import { z } from "zod";
import { placeEntry } from "../places.ts";
import { vocabularyEntry } from "./entry.ts";

export const unitLevel = z
  .enum(["province", "district", "commune", "hamlet"])
  .describe(
    "Level of the unit at the time of the plans; a hamlet is below the commune and no unit of places.yaml.",
  );
export type UnitLevel = z.infer<typeof unitLevel>;

const phrases = z.array(z.string().min(3)).default([]);

export const levelEntry = vocabularyEntry.extend({
  kind: placeEntry.shape.kind
    .optional()
    .describe("Kind in places.yaml; absent where the list holds no such unit."),
  level: unitLevel,
  needsMarks: z
    .boolean()
    .default(false)
    .describe("Whether the word names a unit only with its marks: “quận” but not “quan”."),
  typed: z
    .array(z.string().min(1))
    .default([])
    .describe(
      "Short forms that stand for it before a name in a search box, and mean other things in a plan: “P”, “TT”.",
    ),
  others: phrases.describe("Words that hold the term, marks aside, and name no unit: “xã hội”, “tình hình”."),
  bodies: phrases.describe(
    "Bodies whose names begin with it or its first word: “tỉnh ủy”, “thành ủy” are bodies of that level and no area.",
  ),
  capitalBefore: phrases.describe(
    "Names before which it has a capital inside a sentence: NĐ 30/2020/NĐ-CP, Phụ lục II, names one city.",
  ),
  provinces: phrases.describe(
    "Names behind which the unit is of the rank of a province: “thành phố Hà Nội”.",
  ),
});
export type LevelEntry = z.infer<typeof levelEntry>;
export const levelsFile = z.array(levelEntry);
