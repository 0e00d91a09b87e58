import type { LineRange } from "#schema/identifier.ts";
import type { Finding, Handbook, Item, Passage, Plan, Severity } from "#handbook/handbook-types.ts";

/** What a rule sees: everything but the findings. */
export type Audited = Omit<Handbook, "findings">;

/** One thing the audit looks for. */
export interface AuditRule {
  readonly code: string;
  /** Name of the kind of finding, for headings. */
  readonly name: string;
  /** One sentence that tells an official what the finding means. */
  readonly meaning: string;
  readonly check: (audited: Audited) => readonly Finding[];
}

interface About {
  readonly code: string;
  readonly severity: Severity;
  readonly detail: string;
  readonly passages?: readonly Passage[];
}

/** A finding about an item, with the lines it rests on; the whole item where none are given. */
export function itemFinding(item: Item, about: About, evidence?: LineRange | null): Finding {
  const range = evidence ?? item.evidence.body ?? item.evidence.annex;
  return { ...about, plan: item.plan, item: item.id, itemKind: item.kind, evidence: range };
}

/** A finding about a plan as a whole; its link leads to the line, else to the plan. */
export function planFinding(plan: Plan, about: About, evidence: LineRange | null): Finding {
  return { ...about, plan: plan.id, item: null, itemKind: null, evidence };
}

/** “mô hình 24” or “nhiệm vụ 10”. */
export function nameItem(item: Pick<Item, "kind" | "number">): string {
  return `${item.kind === "model" ? "mô hình" : "nhiệm vụ"} ${item.number}`;
}

/** A text in Vietnamese quotation marks without the full stop that ends it; marks inside it become single ones. */
export function quote(text: string): string {
  return `“${text
    .replace(/(?<![.…])[.;]\s*$/, "")
    .replace(/[“"]/g, "‘")
    .replace(/”/g, "’")}”`;
}

/** Texts in quotation marks, parted by commas. */
export function quoteAll(texts: readonly string[]): string {
  return texts.map(quote).join(", ");
}

/** “dòng 63” or “dòng 63–85”. */
export function nameLines([from, to]: LineRange): string {
  return from === to ? `dòng ${from}` : `dòng ${from}–${to}`;
}

/** The text with its first letter large, for the beginning of a sentence. */
export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
}

/** Runs a check over every item of every plan. */
export function eachItem(audited: Audited, check: (item: Item, plan: Plan) => readonly Finding[]): Finding[] {
  return audited.plans.flatMap((plan) => plan.items.flatMap((item) => check(item, plan)));
}
