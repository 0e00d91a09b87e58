import { defineFilter } from "#client/parts/define-filter.ts";
import { splitWords } from "#client/parts/filter-facts.ts";
import { agencyQuery, isAgencyShown, type AgencyState } from "./agency-state.ts";

/** The page's bodies, filtered; the list of those that changed is there while nothing is asked. */
function show(state: AgencyState): string {
  let total = 0;
  for (const section of document.querySelectorAll<HTMLElement>("section[data-kind]")) {
    const kind = section.dataset["kind"] ?? "";
    let count = 0;
    for (const row of section.querySelectorAll<HTMLElement>("tbody tr")) {
      const facts = { plans: splitWords(row.dataset["plans"]), kind, level: row.dataset["level"] ?? "" };
      row.hidden = !isAgencyShown(facts, state);
      if (!row.hidden) count += 1;
    }
    section.hidden = count === 0;
    total += count;
  }
  const isFiltered = agencyQuery.format(state) !== "";
  for (const part of document.querySelectorAll<HTMLElement>("[data-unfiltered]")) part.hidden = isFiltered;
  return total === 0 ? "Không có cơ quan nào theo bộ lọc này" : `Đang hiện ${total} cơ quan`;
}

defineFilter("agency-filter", { ...agencyQuery, show });
