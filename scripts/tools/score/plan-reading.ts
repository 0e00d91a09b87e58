import { z } from "zod";

const sides = z.object({
  body: z.array(z.object({ text: z.string() })),
  annex: z.array(z.object({ text: z.string() })),
});
const time = z.object({
  kind: z.string(),
  date: z.string().optional(),
  year: z.int().optional(),
  month: z.int().optional(),
  quarter: z.int().optional(),
  every: z.string().optional(),
  offsetMonths: z.int().optional(),
});
const deadline = time.extend({ phases: z.array(time).optional() }).nullable();

const item = z.object({
  id: z.string(),
  number: z.int(),
  kind: z.string(),
  group: z.string().nullable(),
  title: z.string(),
  status: z.string(),
  models: z.array(z.object({ id: z.string(), relation: z.string() })),
  leads: sides,
  coordinators: sides,
  implementers: sides,
  supporters: sides,
  deadline: z.object({ body: deadline, annex: deadline }),
  tools: z.object({ body: z.array(z.string()), annex: z.array(z.string()) }),
});

const plan = z.object({
  title: z.string(),
  kind: z.string(),
  number: z.string().nullable(),
  issuedOn: z.string().nullable(),
  draft: z.string().nullable(),
  issuer: z.array(z.string()),
  signatories: z.array(z.object({ name: z.string(), title: z.string() })),
  place: z.string(),
  level: z.string(),
  period: z.object({ from: z.string(), to: z.string().nullable() }).nullable(),
  groups: z.array(z.object({ group: z.string(), title: z.string() })),
  cites: z.array(z.object({ number: z.string().nullable() })),
});

/** What the score asks of a dry run: rows of docs/contract.md, “Data files”; `messages` are the problems told. */
export const planReading = z.object({
  plan: plan.nullable(),
  items: z.array(item),
  findings: z.array(z.object({ code: z.string(), item: z.string().nullable() })),
  messages: z.array(z.string()),
});
export type PlanReading = z.infer<typeof planReading>;
export type ReadItem = PlanReading["items"][number];

/** A file that was refused: nothing was read. */
export const refused = (messages: readonly string[]): PlanReading => ({
  plan: null,
  items: [],
  findings: [],
  messages: [...messages],
});
