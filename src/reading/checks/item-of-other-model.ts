import type { Handbook, Item } from "#handbook/handbook-types.ts";
import { isModelItself } from "#handbook/printed-titles.ts";
import type { CatalogEntry } from "#schema/catalog.ts";
import type { ModelId, PlanId } from "#schema/identifier.ts";
import type { ModelFault } from "./model-rule.ts";
import { modelRule } from "./model-rule.ts";

const code = "item-of-other-model";

const tell = (plan: PlanId, number: number): string =>
  `Mục ${number} của kế hoạch “${plan}” không đối chiếu với mô hình này.`;

const findItem = (
  { items }: Handbook,
  plan: PlanId,
  number: number,
  isOwn: (item: Item) => boolean,
): Item | undefined => items.find((item) => item.plan === plan && item.number === number && isOwn(item));

/** A title that a plan prints is that of the model itself. */
function findPrinted(id: ModelId, { printed }: CatalogEntry, handbook: Handbook): readonly ModelFault[] {
  return printed.flatMap(({ plan, number }, index): ModelFault[] => {
    const item = findItem(handbook, plan, number, () => true);
    if (item === undefined || isModelItself(item, id)) return [];
    const suggestion = "sửa số của mục, hoặc chuyển tên xuống synonyms.";
    return [[["printed", index, "number"], { code, message: tell(plan, number), suggestion }]];
  });
}

/** An item that a note rests on is the model, a part of it, or a task about it. */
function findSources(id: ModelId, { sources }: CatalogEntry, handbook: Handbook): readonly ModelFault[] {
  return sources.flatMap(({ plan, items }, index) =>
    items.flatMap((number, at): ModelFault[] => {
      const isOwn = ({ models }: Item): boolean => models.some((match) => match.id === id);
      if (findItem(handbook, plan, number, isOwn) !== undefined) return [];
      const suggestion = "sửa số của mục, hoặc ghi quyết định đối chiếu vào review.yaml của kế hoạch.";
      return [[["sources", index, "items", at], { code, message: tell(plan, number), suggestion }]];
    }),
  );
}

export const itemOfOtherModel = modelRule(
  { name: code, holds: "Each item that a model's file names is matched to this model.", codes: [code] },
  (id, entry, handbook) => [...findPrinted(id, entry, handbook), ...findSources(id, entry, handbook)],
);
