import { z } from "zod";
import { isoDate } from "./identifier.ts";

/** The literal that tells one kind of deadline from another. */
function kind<const K extends string>(name: K): z.ZodLiteral<K> {
  return z.literal(name).describe("Kind of deadline.");
}
const year = z.int().describe("Calendar year.");

const common = {
  text: z.string().describe("Words as printed."),
  due: isoDate.optional().describe("Last day the deadline allows."),
  condition: z.string().optional().describe("Condition the plan adds in brackets."),
  scope: z.string().optional().describe("What the phase is about."),
};

const simple = [
  z.strictObject({ kind: kind("date"), date: isoDate, ...common }),
  z.strictObject({
    kind: kind("month"),
    year,
    month: z.int().min(1).max(12).describe("Month, 1 to 12."),
    ...common,
  }),
  z.strictObject({
    kind: kind("quarter"),
    year,
    quarter: z.int().min(1).max(4).describe("Quarter, 1 to 4."),
    ...common,
  }),
  z.strictObject({ kind: kind("year"), year, ...common }),
  z.strictObject({
    kind: kind("ongoing"),
    every: z
      .enum(["day", "week", "month", "quarter", "year"])
      .optional()
      .describe("How often, where the plan says so."),
    ...common,
  }),
  z.strictObject({
    kind: kind("dependent"),
    on: z.string().describe("What it depends on, as printed."),
    offsetMonths: z.int().positive().optional().describe("Months after that."),
    ...common,
  }),
  z.strictObject({ kind: kind("unknown"), ...common }),
] as const;

export const phase = z.discriminatedUnion("kind", [...simple]);
export type Phase = z.infer<typeof phase>;
export const deadline = z.discriminatedUnion("kind", [
  ...simple,
  z.strictObject({
    kind: kind("phased"),
    phases: z.array(phase).min(1).describe("Phases in printed order."),
    ...common,
  }),
]);
export type Deadline = z.infer<typeof deadline>;
