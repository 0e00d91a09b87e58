import type { AffectedItem, Matched, ModelEffect } from "#handbook/model-effect.ts";
import { modelEffects } from "#handbook/model-effect.ts";
import type { ModelId } from "#schema/identifier.ts";

/** What an effect is called, “{model}” for the model. */
const effectTitles: Readonly<Record<ModelEffect, string>> = {
  taken: "Lấy từ mô hình khác: trước chắc chắn là mô hình khác, nay chắc chắn là “{model}”",
  rivalled: "Thành phân vân: “{model}” chen vào đề xuất, trước đã có mô hình khác",
  changed: "Mô hình khác thay đổi theo, dù không phải “{model}”",
  joined: "Thêm phần: mục gộp thêm “{model}”",
  matched: "Nay chắc chắn là “{model}”, trước chưa chắc mô hình nào",
  proposed: "Nay có thể là “{model}”, chờ xác nhận; trước không có đề xuất nào",
  reconsider:
    "Xem lại quyết định: biên tập viên ghi khác trong review.yaml, nay chương trình thấy gần “{model}”",
  decided: "Biên tập viên đã ghi “{model}” trong review.yaml",
};

/** “kiosk-mot-cua”; “có thể là kiosk-mot-cua hoặc …”; “không có”. */
function tellMatched({ models, proposed }: Matched): string {
  if (models.length > 0) return models.join(" + ");
  return proposed.length > 0 ? `có thể là ${proposed.join(" hoặc ")}` : "không có";
}

/**
 * What `npm run match -- --without ID` prints: what the model changes, the effects that take from others first, each with its items,
 * what they were without the model and what they are with it.
 */
export function formatModelEffects(model: ModelId, affected: readonly AffectedItem[]): string {
  if (affected.length === 0) return `Mô hình “${model}” không làm thay đổi mục nào của các kế hoạch.`;
  const parts = modelEffects.flatMap((effect) => {
    const own = affected.filter((one) => one.effect === effect);
    if (own.length === 0) return [];
    return [
      "",
      `${effectTitles[effect].replace("{model}", model)} (${own.length}):`,
      ...own.flatMap(({ item, before, after }) => [
        `  ${item.id}  ${item.title}`,
        `      không có mô hình này: ${tellMatched(before)}; có: ${tellMatched(after)}`,
      ]),
    ];
  });
  return [`Mô hình “${model}” làm thay đổi ${affected.length} mục của các kế hoạch.`, ...parts].join("\n");
}

/** The same as rows of docs/contract.md, plan order, then number. */
export const toModelEffectRows = (affected: readonly AffectedItem[]): readonly object[] =>
  affected.map(({ item: { id, title }, effect, before, after }) => ({
    item: id,
    title,
    effect,
    before,
    after,
  }));
