import { z } from "zod";
import { placeCode } from "./identifier.ts";

export const planLevel = z
  .enum(["province", "district", "commune"])
  .describe("Level of the plan's place when issued.");
export type PlanLevel = z.infer<typeof planLevel>;

export const objectKind = z
  .enum([
    "picture",
    "chart",
    "diagram",
    "formula",
    "embedded",
    "comment",
    "margin",
    "watermark",
    "box",
    "turned",
  ])
  .describe(
    "What an object of a file is that is not read as text; a margin is a head or foot of pages, “turned” are words at a right angle to the text.",
  );
export type ObjectKind = z.infer<typeof objectKind>;

/** Front matter of content/plans/<plan-id>/plan.mdx; the body is the editor's note. Facts the text states stand in items.yaml. */
export const planEntry = z.strictObject({
  place: placeCode.describe("Code of the plan's place on the day of issue."),
  level: planLevel,
  source: z
    .strictObject({
      file: z.string().min(1).describe("Name of the file as received."),
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .meta({ advice: "chép mã SHA-256 gồm 64 chữ số thập lục phân" })
        .describe("SHA-256 of the file as received, before masking."),
      lines: z.int().positive().describe("Lines of the text as received."),
    })
    .describe("The text as received."),
  restricted: z
    .strictObject({
      mark: z
        .enum(["MẬT", "TỐI MẬT", "TUYỆT MẬT", "LƯU HÀNH NỘI BỘ"])
        .describe("Mark in the head of the text."),
      reason: z.string().trim().min(10).describe("Why the text may be used all the same."),
    })
    .optional()
    .describe("A mark of secrecy or internal use, and the reason for which the plan was imported."),
  leftOut: z
    .array(
      z.strictObject({
        kind: z
          .enum(["hidden-text", "struck-text", "tracked-changes", "unread-object"])
          .describe("What of the file received is not in the text; code of its finding."),
        count: z.int().positive().describe("How often."),
        line: z.int().positive().describe("Line in source.txt near the first place, from 1."),
        objects: z
          .partialRecord(objectKind, z.int().positive())
          .optional()
          .describe("Of objects: how many of each."),
      }),
    )
    .optional()
    .describe("What the import left out of the text as received; absent where it left out nothing."),
});
export type PlanEntry = z.infer<typeof planEntry>;
