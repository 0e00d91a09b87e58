import type { SearchData, SearchRecord } from "#search/search-types.ts";
import { lineUrl } from "#paths/site-paths.ts";

/** Site path without base to which a hit leads: the lines that were asked for, else the record. */
export function findHitUrl(
  { record, lines }: { readonly record: number; readonly lines?: readonly [number, number] },
  { records, plans }: Pick<SearchData, "records" | "plans">,
): string {
  const own = records[record];
  if (own === undefined) return "";
  return lines === undefined ? own.url : lineUrl(plans[own.plan]?.id ?? "", lines);
}

/** “Mô hình 24”, “Nhiệm vụ 10” as the plan heads an item; empty for all else. */
export function itemHeading(record: SearchRecord, { plans }: Pick<SearchData, "plans">): string {
  const plan = plans[record.plan];
  if (record.kind !== "item" || plan === undefined) return "";
  return `${plan.itemKind === "model" ? "Mô hình" : "Nhiệm vụ"} ${record.number}`;
}
