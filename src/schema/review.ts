import { z } from "zod";
import { agencyId, modelId } from "./identifier.ts";
import { relation } from "./relation.ts";

const reason = z.string().min(5).describe("Why the editor decided so.");

export const repair = z.strictObject({
  line: z
    .union([z.int().positive(), z.literal("all")])
    .describe("Line in source.txt, or “all” for every line that holds the printed words."),
  printed: z.string().min(1).describe("The recognised words as they stand in source.txt."),
  corrected: z.string().describe("What the document must have said."),
  reason,
});
export type Repair = z.infer<typeof repair>;

export const matchDecision = z.strictObject({
  item: z.int().positive().describe("Number of the item."),
  models: z
    .array(z.strictObject({ id: modelId, relation }))
    .describe("The models it belongs to; empty when the editor finds none."),
  reason,
});
export type MatchDecision = z.infer<typeof matchDecision>;

export const agencyReading = z.strictObject({
  text: z.string().min(1).describe("Words of the plan."),
  agencies: z.array(agencyId).describe("The agencies meant; empty when the words name no agency."),
  reason,
});
export type AgencyReading = z.infer<typeof agencyReading>;

export const doubt = z.strictObject({
  line: z.int().positive().describe("Line in source.txt."),
  printed: z.string().min(1).describe("The doubted words as that line prints them, repairs made."),
  likely: z.string().min(1).optional().describe("What may have been meant; absent where nobody can tell."),
  reason: reason.describe("Why they are doubted, and why they stay."),
});
export type Doubt = z.infer<typeof doubt>;

export const judgement = z.strictObject({
  code: z.string().describe("Code of the finding."),
  item: z.int().positive().nullable().describe("Number of the item; null for the plan."),
  line: z
    .int()
    .positive()
    .optional()
    .describe("First line of the finding's evidence, where several findings of the code are alike."),
  verdict: z
    .enum(["confirmed", "accepted", "dismissed"])
    .describe("Confirmed: right; accepted: right and left so; dismissed: no fault."),
  reason,
});
export type Judgement = z.infer<typeof judgement>;

/** content/plans/<plan-id>/review.yaml: people's decisions, never written by a program. */
export const reviewFile = z.strictObject({
  repairs: z.array(repair).default([]).describe("Repairs of recognised text."),
  doubts: z.array(doubt).default([]).describe("Words left as they stand though they look wrong."),
  matches: z.array(matchDecision).default([]).describe("Decisions on matches."),
  agencies: z.array(agencyReading).default([]).describe("Readings of agencies."),
  findings: z.array(judgement).default([]).describe("Judgements on findings."),
});
export type ReviewFile = z.infer<typeof reviewFile>;
