import { z } from "zod";
import { agencyId, isoDate } from "./identifier.ts";

export const agencyKind = z
  .enum([
    "government", // UBND, Chính phủ, Thủ tướng
    "ministry",
    "department", // sở and the like of a province
    "district-office", // phòng of a district
    "police",
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

export const agencyEntry = z.strictObject({
  id: agencyId,
  name: z.string().min(2).describe("Standard name."),
  names: z.array(z.string()).default([]).describe("Other forms in which plans print the name."),
  abbreviations: z.array(z.string()).default([]).describe("Abbreviations, matched with their case."),
  kind: agencyKind,
  level: z.enum(["central", "province", "district", "commune", "any"]).describe("Level of government."),
  parent: agencyId.optional().describe("Body it belongs to."),
  until: isoDate.optional().describe("Last day under this name."),
  successors: z
    .array(
      z.strictObject({
        agency: agencyId.optional().describe("Id of that body, where it is listed."),
        name: z.string().describe("Name of the body today."),
        function: z.string().optional().describe("The function that moved; absent when all did."),
        since: isoDate.describe("First day."),
        source: z.string().min(3).describe("Document or page that says so."),
      }),
    )
    .default([])
    .describe("What became of it; several where more than one body took over, none chosen."),
});
export type AgencyEntry = z.infer<typeof agencyEntry>;
export const agenciesFile = z.array(agencyEntry);
