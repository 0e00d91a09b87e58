import type { SearchHit } from "#search/ask/run.ts";
import { lineUrl } from "#paths/site-paths.ts";
import type { SearchData } from "#search/search-types.ts";

/** Site path without base to which a hit leads: the lines that were asked for, else the record. */
export function findHitUrl(
  { record, lines }: SearchHit,
  { records, plans }: Pick<SearchData, "records" | "plans">,
): string {
  const own = records[record];
  if (own === undefined) return "";
  return lines === undefined ? own.url : lineUrl(plans[own.plan]?.id ?? "", lines);
}
