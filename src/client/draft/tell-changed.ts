import type { ChangedDraft, NameChange } from "#draft/names/replace-names.ts";

/** What a drafter is told of a change of names: how many places were changed, and how many were not. */
export function tellChanged(
  changes: readonly NameChange[],
  { count, left, merged }: Pick<ChangedDraft, "count" | "left" | "merged">,
): string {
  if (count === 0) return "Chỗ này đã khác; danh sách được tìm lại.";
  const [first, ...more] = changes;
  const what = more.length === 0 ? ` thành “${first?.words ?? ""}”` : ` của ${changes.length} tên`;
  const rest = left === 0 ? "" : `; còn ${left} chỗ đã khác, chưa đổi`;
  const once = merged === 0 ? "" : `; ${merged} đoạn có tên thành trùng nhau, ghi một lần`;
  return `Đã đổi ${count} chỗ${what}${rest}${once}.`;
}
