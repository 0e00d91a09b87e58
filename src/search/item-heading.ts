import type { SearchData, SearchRecord } from "#search/search-types.ts";

/** “Mô hình 24”, “Nhiệm vụ 10” as the plan heads an item; empty for all else. */
export function itemHeading(record: SearchRecord, { plans }: Pick<SearchData, "plans">): string {
  const plan = plans[record.plan];
  if (record.kind !== "item" || plan === undefined) return "";
  return `${plan.itemKind === "model" ? "Mô hình" : "Nhiệm vụ"} ${record.number}`;
}
