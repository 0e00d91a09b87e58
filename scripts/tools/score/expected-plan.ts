import { documentKind } from "#schema/items.ts";
import { z } from "zod";

const time = {
  date: z.iso.date().optional(),
  year: z.int().optional(),
  month: z.int().min(1).max(12).optional(),
  quarter: z.int().min(1).max(4).optional(),
  every: z.enum(["day", "week", "month", "quarter", "year"]).optional(),
  on: z.string().optional(),
  offsetMonths: z.int().positive().optional(),
};
const kinds = ["date", "month", "quarter", "year", "ongoing", "dependent", "unknown"] as const;
const phase = z.strictObject({ kind: z.enum(kinds), ...time });

/** A deadline of docs/contract.md, “Deadlines”, without its words. */
const deadline = z.strictObject({
  kind: z.enum([...kinds, "phased"]),
  ...time,
  phases: z.array(phase).min(1).optional(),
});
const deadlines = z.strictObject({
  body: deadline.nullable().default(null),
  annex: deadline.nullable().default(null),
});

/** Texts as printed, in printed order; a side left out says nothing. */
const texts = z.strictObject({
  body: z.array(z.string().min(1)).default([]),
  annex: z.array(z.string().min(1)).default([]),
});
const noTexts = { body: [], annex: [] };

const item = z.strictObject({
  number: z.int().positive(),
  kind: z.enum(["model", "task"]).default("model"),
  group: z.string().nullable().default(null),
  title: z.string().min(1),
  status: z.enum(["adopted", "not-applicable"]).default("adopted"),
  models: z
    .array(z.strictObject({ id: z.string().min(1), relation: z.enum(["same", "part", "related"]) }))
    .default([]),
  leads: texts.default(noTexts),
  coordinators: texts.default(noTexts),
  implementers: texts.default(noTexts),
  supporters: texts.default(noTexts),
  deadline: deadlines.default({ body: null, annex: null }),
  tools: texts.default(noTexts),
});

const head = z.strictObject({
  kind: documentKind,
  number: z.string().nullable(),
  issuedOn: z.union([z.iso.date(), z.string().regex(/^\d{4}-\d{2}$/)]).nullable(),
  issuer: z.array(z.string()),
  place: z.string().nullable(),
  placeName: z.string(),
  level: z.enum(["province", "district", "commune"]),
  period: z.strictObject({ from: z.string(), to: z.string().nullable() }).nullable(),
  title: z.string().min(1),
  signatories: z.array(z.strictObject({ name: z.string(), title: z.string() })),
  draft: z.string().nullable(),
});

/**
 * What a plan written for measuring says, as a careful editor reads it: the file `expected.yaml`, written before the plan is
 * read by the importer. Numbers of items are those printed, also where they begin anew in each group.
 */
export const expectedPlan = z.strictObject({
  layout: z.string().min(1),
  head,
  groups: z.array(z.strictObject({ group: z.string(), title: z.string() })),
  items: z.array(item),
  cites: z.array(z.string()),
  findings: z.array(z.string().regex(/^[a-z-]+(?::(?:[IVX]+\.)?\d+)?$/)),
});
export type ExpectedPlan = z.infer<typeof expectedPlan>;
export type ExpectedItem = ExpectedPlan["items"][number];
