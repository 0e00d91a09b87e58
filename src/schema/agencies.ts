import { z } from "zod";
import { agencyId, isoDate, placeCode } from "./identifier.ts";

export const agencyKind = z
  .enum([
    "government", // UBND, Chính phủ, Thủ tướng
    "ministry",
    "department", // sở and the like of a province
    "district-office", // phòng of a district
    "police",
    "army", // bodies of the Ministry of National Defence in a province or below
    "office", // văn phòng
    "steering", // ban chỉ đạo, tổ công tác
    "one-stop", // bộ phận một cửa, trung tâm hành chính công
    "bank",
    "insurance",
    "school",
    "health", // hospitals, clinics
    "enterprise",
    "unit", // other public unit, centre, board
    "organisation", // party, fronts, associations
    "community", // tổ công nghệ số cộng đồng
    "collective", // "các sở, ban, ngành": a class of bodies
  ])
  .describe("Kind of body.");
export type AgencyKind = z.infer<typeof agencyKind>;

/** A body that took over, as its row says. */
export const agencySuccessor = z.strictObject({
  agency: agencyId.optional().describe("Id of that body, where it is listed."),
  name: z.string().min(2).describe("Its standard name, where it is listed; else its name of today."),
  function: z
    .string()
    .min(2)
    .optional()
    .describe("The function that moved; absent for all that no other row names."),
  places: z
    .array(placeCode)
    .default([])
    .describe(
      "Codes of the places whose bodies went this way; none where it holds wherever no row names the place.",
    ),
  since: isoDate.describe("First day."),
  act: z
    .strictObject({
      title: z.string().min(5).describe("Kind and number: Nghị định 45/2025/NĐ-CP."),
      on: isoDate.optional().describe("Its date; absent where no source tells it."),
    })
    .optional()
    .describe("The act that moved it; absent where no source tells it."),
  source: z.string().min(5).optional().describe("Page that says so, with its address or title."),
  note: z
    .string()
    .min(5)
    .optional()
    .describe("What a reader must know besides: a step between, a date that looks odd."),
});
export type AgencySuccessor = z.infer<typeof agencySuccessor>;

export const agencyEntry = z.strictObject({
  id: agencyId,
  name: z.string().min(2).describe("Standard name."),
  names: z.array(z.string()).default([]).describe("Other forms in which plans print the name."),
  abbreviations: z.array(z.string()).default([]).describe("Abbreviations, matched with their case."),
  kind: agencyKind,
  level: z.enum(["central", "province", "district", "commune", "any"]).describe("Level of government."),
  parent: agencyId.optional().describe("Body it belongs to."),
  until: isoDate
    .optional()
    .describe(
      "Last day under this name everywhere; where only some places changed, the rows with places tell it.",
    ),
  successors: z
    .array(agencySuccessor)
    .default([])
    .describe("What became of it; several where more than one body took over, none chosen."),
  unclear: z
    .string()
    .min(10)
    .optional()
    .describe("Why it is not known what became of it; a sentence that follows “chưa rõ cơ quan kế thừa: ”."),
  continues: z
    .strictObject({
      checked: isoDate.describe("Day on which this was looked up."),
      source: z.string().min(5).describe("What says that it goes on: the act, or the page with its address."),
      note: z.string().min(5).optional().describe("What did change all the same, such as its places."),
    })
    .optional()
    .describe("That it is known to go on under its name; absent where nobody has checked."),
  isClass: z
    .boolean()
    .default(false)
    .describe("Names a class of bodies or people, not one body: no change of it is followed."),
});
export type AgencyEntry = z.infer<typeof agencyEntry>;
export const agenciesFile = z.array(agencyEntry);
