import { z } from "zod";
import { isoMonth, modelId, placeCode, planId } from "./identifier.ts";
import { documentKind } from "./items.ts";
import { planLevel } from "./plan.ts";

/** Version of the shape below. A reader raises what is older and refuses what is newer. */
export const draftVersion = 1;

/** What a draft says of a model, in the order in which it is printed. */
export const draftFieldName = z
  .enum([
    "title",
    "objective",
    "assignments",
    "leads",
    "coordinators",
    "implementers",
    "supporters",
    "deadline",
    "tools",
    "result",
  ])
  .describe("What of a model a wording says.");
export type DraftFieldName = z.infer<typeof draftFieldName>;

/** Id of an item of a plan, “cua-lo-2023/24”. */
const itemId = z
  .string()
  .regex(/^[a-z][a-z0-9-]*\/\d+$/)
  .meta({ advice: "viết mã kế hoạch, gạch chéo, số mục", example: "cua-lo-2023/24" });

/** Unknown keys stay: a file that another hand or a later program has added to loses nothing by being read and saved. */
export const draftWording = z
  .looseObject({
    from: itemId.optional().describe("Item whose wording it is; absent for the drafter's own."),
    text: z
      .string()
      .optional()
      .describe(
        "The words, a paragraph a line; absent where they are those of `from` as they stand. Beside `from`: that wording as kept or changed.",
      ),
  })
  .refine(({ from, text }) => from !== undefined || text !== undefined, {
    error: "cần “from” (mã mục của kế hoạch) hoặc “text” (lời tự viết)",
  });
export type DraftWording = z.infer<typeof draftWording>;

const paragraphs = z.array(z.string()).default([]);

export const draftEntry = z.looseObject({
  model: modelId.nullable().describe("Model of the catalog; null for one of the drafter's own."),
  fields: z
    .partialRecord(draftFieldName, draftWording)
    .default({})
    .describe("Whose wording each field has; a field that is absent is not printed."),
});
export type DraftEntry = z.infer<typeof draftEntry>;

export const keptName = z.looseObject({
  words: z.string().min(1).describe("Words as they stand in the draft."),
  kind: z.string().min(1).describe("Kind of name, such as place."),
});

const signer = z.looseObject({
  authority: paragraphs.describe("Lines above the post: “TM. ỦY BAN NHÂN DÂN”, “KT. CHỦ TỊCH”."),
  post: z.string().default("").describe("Post under which the person signs."),
  name: z.string().default("").describe("Name without title or rank; empty until known."),
});

export const savedDraft = z.looseObject({
  version: z.literal(draftVersion).describe("Version of this shape."),
  kind: documentKind.default("ke-hoach"),
  level: planLevel.default("commune"),
  place: placeCode.nullable().default(null).describe("Code of the place that issues it, of today."),
  placeName: z.string().default("").describe("Name of the place without its kind, as before the date."),
  superior: z.string().nullable().default(null).describe("Superior body above the issuer; null for none."),
  issuer: z.string().default("").describe("Issuing body in capitals."),
  sign: z.string().default("KH-UBND").describe("Symbol behind the number, without year."),
  title: z.string().default("").describe("What the document is about (trích yếu)."),
  month: z.int().min(1).max(12).nullable().default(null).describe("Month of issue; null while open."),
  year: z.int().min(2000).max(2100).nullable().default(null).describe("Year of issue; null while open."),
  period: z
    .looseObject({
      from: isoMonth.nullable().default(null).describe("First month of the plan's period."),
      to: isoMonth.nullable().default(null).describe("Last month; null where open."),
    })
    .default({ from: null, to: null })
    .describe("The plan's period."),
  signer: signer.default({ authority: [], post: "", name: "" }).describe("Who signs."),
  bases: paragraphs.describe("Bases, one a paragraph, with or without the mark at the end."),
  purposes: paragraphs.describe("Paragraphs of “Mục đích, yêu cầu”."),
  entries: z.array(draftEntry).default([]).describe("Models in the order of print."),
  organisation: paragraphs.describe("Paragraphs of “Tổ chức thực hiện”."),
  recipients: paragraphs.describe("Recipients, without dash and mark at the end."),
  origin: planId.nullable().default(null).describe("Plan that the draft was begun from; null for none."),
  kept: z.array(keptName).default([]).describe("Names of origin that the drafter decided to keep."),
  withSources: z.boolean().default(true).describe("Whether a last page tells whose wording each field is."),
});
/** A draft of a plan, as the page keeps it and a file holds it (docs/contract.md, “Saved draft”). */
export type SavedDraft = z.infer<typeof savedDraft>;
