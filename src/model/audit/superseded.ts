import type { AuditRule } from "./rule.ts";
import { planFinding, quote } from "./rule.ts";

/** The plan replaces another document. */
export const superseded: AuditRule = {
  code: "superseded",
  name: "Thay thế văn bản khác",
  meaning: "Kế hoạch thay thế một văn bản khác, hoặc đã bị thay thế.",
  check: (audited) =>
    audited.plans.flatMap((plan) =>
      plan.cites
        .filter((cite) => cite.relation === "replaces")
        .map((cite) =>
          planFinding(
            plan,
            { code: "superseded", severity: "note", detail: `Kế hoạch này thay thế ${quote(cite.text)}.` },
            [cite.line, cite.line],
          ),
        ),
    ),
};
