import type { SearchData } from "#search/search-types.ts";
import { renderResult } from "./results.ts";

/** Shows records whose titles are near a query that found nothing, in the element with [data-near] of `help`. */
export function showNear(
  help: HTMLElement,
  records: readonly number[],
  data: SearchData | undefined,
  base: string,
): void {
  const near = help.querySelector("[data-near]");
  const items = records.flatMap((record) => {
    const hit = { record, reason: "", isTitle: true };
    return data === undefined ? [] : [renderResult({ hit, others: [] }, data, base)];
  });
  near?.replaceChildren(...items);
  near?.toggleAttribute("hidden", items.length === 0);
  help.querySelector("[data-near-title]")?.toggleAttribute("hidden", items.length === 0);
}
