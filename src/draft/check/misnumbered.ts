import { capitalise, nameItem } from "#handbook/audit/rule.ts";
import type { Item, Plan } from "#handbook/handbook-types.ts";
import type { CheckedDraft, ReferencePlan } from "./checked-draft.ts";
import { type DraftRule, type Remark, titleLine } from "./draft-rule.ts";

const firstLine = ({ evidence: { body, annex } }: Item): number => body?.[0] ?? annex?.[0] ?? 1;

const tell = (item: Item, said: string, suggestion: string): Remark => {
  const detail = `${capitalise(nameItem(item))} “${item.title}” ${said}.`;
  return { severity: "warning", line: firstLine(item), text: "", detail, suggestion };
};

/** A model, or a task of a table, how far its number is from the one before, and how far from that of its place in the row. */
interface Step {
  readonly item: Item;
  readonly by: number;
  readonly off: number;
}

/** Models, and tasks of a table, in the order of print; a row that begins anew with 1 counts its places anew. */
function listSteps(plan: Plan): readonly Step[] {
  const models = plan.items
    .filter(({ kind, evidence: { annex } }) => kind === "model" || annex !== null)
    .sort((a, b) => firstLine(a) - firstLine(b));
  let first = models[0]?.number ?? 1;
  return models.slice(1).map((item, at) => {
    if (item.number === 1) first = -at;
    return { item, by: item.number - (models[at]?.number ?? 0), off: item.number - first - (at + 1) };
  });
}

/** Numbers of its own that repeat or jump. */
const checkOwn = (steps: readonly Step[]): Remark[] =>
  steps.flatMap(({ item, by, off }) => {
    // Behind one slip, “6, 6, 8”, the number of its place in the row is right again.
    if (by === 1 || item.number === 1 || (off === 0 && by > 1)) return [];
    const said = by === 0 ? "trùng số với mục trước" : "không nối tiếp số của mục trước";
    return [tell(item, said, `đánh lại số ${item.kind === "model" ? "mô hình" : "nhiệm vụ"}.`)];
  });

/** A model under another number than in the plan held against: its numbers there, and whether they keep that plan's order. */
interface OtherNumber {
  readonly item: Item;
  readonly numbers: readonly number[];
  readonly isInOrder: boolean;
}

function listOthers(plan: Plan, reference: ReferencePlan): readonly OtherNumber[] {
  let highest = 0;
  return plan.items.flatMap((item) => {
    if (item.kind !== "model") return [];
    const same = item.models.filter(({ relation }) => relation === "same").map(({ id }) => id);
    const numbers = reference.models.filter(({ id }) => same.includes(id)).map(({ number }) => number);
    const isInOrder = numbers.some((number) => number > highest);
    highest = Math.max(highest, ...numbers);
    return numbers.length === 0 || numbers.includes(item.number) ? [] : [{ item, numbers, isInOrder }];
  });
}

/**
 * What differs from the plan held against. Numbers of the draft's own are shifted by what it leaves out: those that keep the
 * order are told together.
 */
function checkReference(draft: CheckedDraft, isOwn: boolean): Remark[] {
  const { plan, reference } = draft;
  if (reference === null) return [];
  const others = listOthers(plan, reference);
  const shifted = isOwn ? others.filter(({ isInOrder }) => isInOrder) : [];
  const alone = others
    .filter((one) => !shifted.includes(one))
    .map(({ item, numbers }) => {
      const said = `được ${reference.name} đánh số ${numbers.join(", ")}`;
      return tell(item, said, `đánh số ${numbers.join(", ")} nếu phải theo kế hoạch đó.`);
    });
  // A slip in its own numbers shifts those behind it: it is told, and what it shifts is not.
  if (shifted.length === 0 || checkOwn(listSteps(plan)).length > 0) return alone;
  const detail = `${shifted.length} mô hình mang số khác với ${reference.name}, cùng thứ tự; dự thảo đánh số riêng.`;
  const suggestion = "giữ nguyên, hoặc đánh số theo kế hoạch đó.";
  return [{ severity: "note", line: titleLine(draft), text: "", detail, suggestion }, ...alone];
}

/** A number that repeats or jumps; a model under another number than in the plan that the draft is held against. */
export const misnumbered: DraftRule = {
  code: "misnumbered",
  name: "Số mô hình khác",
  reason: "Số mô hình chạy liên tục trong một kế hoạch; khi chọn kế hoạch để so, theo số của kế hoạch đó",
  check: (draft) => {
    const steps = listSteps(draft.plan);
    // A plan that takes over another's numbers leaves some out; one with numbers of its own runs on.
    const isOwn = steps.filter(({ by }) => by === 1).length * 2 >= steps.length;
    return [...(isOwn ? checkOwn(steps) : []), ...checkReference(draft, isOwn)];
  },
};
