import { nameItem } from "#handbook/audit/rule.ts";
import type { DraftRule } from "./draft-rule.ts";

/** A model under another number than in the plan that the draft is held against. */
export const misnumbered: DraftRule = {
  code: "misnumbered",
  name: "Số mô hình khác",
  reason: "So với kế hoạch được chọn",
  check: ({ plan, reference }) =>
    plan.items.flatMap((item) => {
      if (reference === null || item.kind !== "model") return [];
      const same = item.models.filter(({ relation }) => relation === "same").map(({ id }) => id);
      const other = reference.models.filter(({ id }) => same.includes(id));
      if (other.length === 0 || other.some(({ number }) => number === item.number)) return [];
      const numbers = other.map(({ number }) => number).join(", ");
      const detail = `“${item.title}” là ${nameItem(item)}, nhưng ${reference.name} đánh số ${numbers}.`;
      const line = item.evidence.body?.[0] ?? item.evidence.annex?.[0] ?? 1;
      const suggestion = `đánh số ${numbers} nếu phải theo kế hoạch đó.`;
      return [{ severity: "warning" as const, line, text: "", detail, suggestion }];
    }),
};
