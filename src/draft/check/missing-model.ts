import type { CheckedDraft } from "./checked-draft.ts";
import { type DraftRule, type Remark, titleLine } from "./draft-rule.ts";

/** Models that an item of the draft is, or may be. */
function listHeld({ plan }: CheckedDraft): ReadonlySet<string> {
  return new Set(plan.items.flatMap(({ models, proposed }) => [...models, ...proposed].map(({ id }) => id)));
}

function checkReference(draft: CheckedDraft): Remark[] {
  const { reference } = draft;
  const held = listHeld(draft);
  return (reference?.models ?? [])
    .filter(({ id }) => !held.has(id))
    .map(({ title, number }): Remark => {
      const detail = `${reference?.name ?? ""} có mô hình ${number} “${title}”; dự thảo không có.`;
      const suggestion = "thêm mô hình, hoặc nêu lý do không áp dụng.";
      return { severity: "warning", line: titleLine(draft), text: "", detail, suggestion };
    });
}

/** Without a plan to hold it against: how much of the catalog a plan of models leaves out, in one sentence. */
function checkCatalog(draft: CheckedDraft): Remark[] {
  const { plan, handbook } = draft;
  if (plan.itemKind !== "model") return [];
  const held = listHeld(draft);
  const left = handbook.models.filter(({ id }) => !held.has(id));
  if (left.length === 0 || left.length === handbook.models.length) return [];
  const detail = `${left.length}/${handbook.models.length} mô hình của danh mục không có trong dự thảo.`;
  const suggestion = "chọn một kế hoạch để so từng mô hình.";
  return [{ severity: "note", line: titleLine(draft), text: "", detail, suggestion }];
}

/** Models that the plan held against, or the catalog, has and the draft has not. */
export const missingModel: DraftRule = {
  code: "missing-model",
  name: "Mô hình chưa có",
  reason: "So với kế hoạch được chọn, hoặc danh mục mô hình của sổ tay",
  check: (draft) => (draft.reference === null ? checkCatalog(draft) : checkReference(draft)),
};
