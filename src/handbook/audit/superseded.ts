import type { Citation, Finding, Plan } from "#handbook/handbook-types.ts";
import type { AuditRule } from "./rule.ts";
import { planFinding, quote } from "./rule.ts";

const code = "superseded";
const symbolKey = (name: string): string => name.replace(/\s/g, "").toUpperCase();
const keyOf = ({ number, name }: Citation): string => symbolKey(number ?? name ?? "");

function finding(plan: Plan, detail: string, line: number | null, words: string | null): Finding {
  if (line === null) return planFinding(plan, { code, severity: "note", detail }, null);
  const passages = [{ label: "văn bản", lines: [line, line] as [number, number], words }];
  return planFinding(plan, { code, severity: "note", detail, passages }, [line, line]);
}

/** What a plan says that it replaces. */
const replacedBy = (plan: Plan): readonly Citation[] =>
  plan.cites.filter((cite) => cite.relation === "replaces");

function isSameDocument(a: Citation, b: Citation): boolean {
  if (a.document !== null && b.document !== null) return a.document === b.document;
  return keyOf(a) === keyOf(b) && a.issuedOn === b.issuedOn;
}

function isPlan(cite: Citation, plan: Plan): boolean {
  return plan.number !== null && keyOf(cite) === symbolKey(plan.number) && cite.issuedOn === plan.issuedOn;
}

function namePlan(plan: Plan): string {
  return plan.number === null ? quote(plan.title) : plan.number;
}

/** What this plan replaces; which plan of the collection replaces it; which of its cited documents another plan replaces. */
function checkPlan(plan: Plan, plans: readonly Plan[]): Finding[] {
  const own = replacedBy(plan);
  const others = plans
    .filter((other) => other !== plan)
    .flatMap((other) => replacedBy(other).map((cite) => ({ other, cite })));
  return [
    ...own.map((cite) =>
      finding(plan, `Kế hoạch này thay thế ${quote(cite.text)} (dòng ${cite.line}).`, cite.line, cite.text),
    ),
    ...others
      .filter(({ cite }) => isPlan(cite, plan))
      .map(({ other }) =>
        finding(plan, `Kế hoạch này đã được kế hoạch ${namePlan(other)} thay thế.`, null, null),
      ),
    ...plan.cites.flatMap((cite) => {
      if (own.some((one) => isSameDocument(one, cite))) return [];
      const by = others.find((one) => isSameDocument(one.cite, cite))?.other;
      if (by === undefined) return [];
      const detail = `Văn bản được dẫn ${quote(cite.text)} (dòng ${cite.line}) đã được kế hoạch ${namePlan(by)} thay thế.`;
      return [finding(plan, detail, cite.line, cite.text)];
    }),
  ];
}

/** The plan replaces another document, was replaced by another plan, or cites what another plan replaced. */
export const superseded: AuditRule = {
  code,
  name: "Thay thế hoặc đã bị thay thế",
  meaning: "Kế hoạch thay thế một văn bản khác, đã bị thay thế, hoặc dẫn văn bản đã bị thay thế.",
  check: (audited) => audited.plans.flatMap((plan) => checkPlan(plan, audited.plans)),
};
