import { z } from "zod";
import { isoDate } from "./identifier.ts";

const common = {
  text: z.string().describe("Words as printed."),
  due: isoDate.optional().describe("Last day the deadline allows."),
  condition: z.string().optional().describe("Condition the plan adds in brackets."),
  scope: z.string().optional().describe("What the phase is about."),
};

const simple = [
  z.strictObject({ kind: z.literal("date"), date: isoDate, ...common }),
  z.strictObject({ kind: z.literal("month"), year: z.int(), month: z.int().min(1).max(12), ...common }),
  z.strictObject({ kind: z.literal("quarter"), year: z.int(), quarter: z.int().min(1).max(4), ...common }),
  z.strictObject({ kind: z.literal("year"), year: z.int(), ...common }),
  z.strictObject({
    kind: z.literal("ongoing"),
    every: z.enum(["day", "week", "month", "quarter", "year"]).optional(),
    ...common,
  }),
  z.strictObject({
    kind: z.literal("dependent"),
    on: z.string(),
    offsetMonths: z.int().positive().optional(),
    ...common,
  }),
  z.strictObject({ kind: z.literal("unknown"), ...common }),
] as const;

export const phase = z.discriminatedUnion("kind", [...simple]);
export type Phase = z.infer<typeof phase>;
export const deadline = z.discriminatedUnion("kind", [
  ...simple,
  z.strictObject({ kind: z.literal("phased"), phases: z.array(phase).min(1), ...common }),
]);
export type Deadline = z.infer<typeof deadline>;
