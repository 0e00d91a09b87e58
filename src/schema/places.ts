import { z } from "zod";
import { isoDate, placeCode } from "./identifier.ts";

export const placeEntry = z.strictObject({
  code: placeCode,
  name: z.string().min(2).describe("Name without the kind, such as Ninh Bình."),
  kind: z
    .enum(["tinh", "thanh-pho", "thi-xa", "huyen", "quan", "phuong", "xa", "thi-tran", "dac-khu"])
    .describe("Kind of unit."),
  level: z.enum(["province", "district", "commune"]).describe("Level of government."),
  parent: placeCode.optional(),
  from: isoDate
    .nullable()
    .describe("First day under this name, kind and territory; null when before the collection."),
  until: isoDate.nullable().describe("Last day; null when still so."),
  successors: z
    .array(
      z.strictObject({
        code: placeCode,
        since: isoDate,
        how: z.enum(["moved", "merged", "split"]).describe("How it went over."),
        document: z.string().min(3).describe("Resolution that says so."),
      }),
    )
    .default([])
    .describe("Units it became; empty while it lasts."),
});
export type PlaceEntry = z.infer<typeof placeEntry>;
export const placesFile = z.array(placeEntry);
