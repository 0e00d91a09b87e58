import { nameItem } from "#handbook/audit/rule.ts";
import type { Plan } from "#handbook/handbook-types.ts";
import type { DraftRule, Remark } from "./draft-rule.ts";

/** Models of the body by their lines; a plan that takes over another's numbers leaves some out, one of its own numbers runs on. */
function checkOwn(plan: Plan): Remark[] {
  const models = plan.items
    .filter(({ kind, evidence }) => kind === "model" && evidence.body !== null)
    .sort((a, b) => (a.evidence.body?.[0] ?? 0) - (b.evidence.body?.[0] ?? 0));
  const steps = models.slice(1).map((item, at) => ({ item, by: item.number - (models[at]?.number ?? 0) }));
  const isRunning = steps.filter(({ by }) => by === 1).length * 2 >= steps.length;
  return steps.flatMap(({ item, by }): Remark[] => {
    if (!isRunning || by === 1 || item.number === 1) return [];
    const line = item.evidence.body?.[0] ?? 1;
    const said = by === 0 ? "trùng số với mô hình trước" : "không nối tiếp số của mô hình trước";
    const detail = `Mô hình ${item.number} “${item.title}” ${said}.`;
    return [{ severity: "warning", line, text: "", detail, suggestion: "đánh lại số mô hình." }];
  });
}

/** A number that repeats or jumps; a model under another number than in the plan that the draft is held against. */
export const misnumbered: DraftRule = {
  code: "misnumbered",
  name: "Số mô hình khác",
  reason: "Số mô hình chạy liên tục trong một kế hoạch; khi chọn kế hoạch để so, theo số của kế hoạch đó",
  check: ({ plan, reference }) => [
    ...checkOwn(plan),
    ...plan.items.flatMap((item): Remark[] => {
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
  ],
};
