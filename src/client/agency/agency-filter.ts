import { defineFilter } from "#client/parts/define-filter.ts";
import { splitWords } from "#client/parts/filter-facts.ts";
import { agencyQuery, isAgencyShown, type AgencyFacts, type AgencyState } from "./agency-state.ts";

const readFacts = ({ dataset }: HTMLElement, kind: string): AgencyFacts => ({
  plans: splitWords(dataset["plans"]),
  kind,
  level: dataset["level"] ?? "",
  isChanged: dataset["changed"] !== undefined,
});

/** Shows the wanted bodies of one kind; returns their number. A kind that shows none is hidden with its name. */
function showKind(body: HTMLElement, state: AgencyState): number {
  let count = 0;
  for (const row of body.querySelectorAll<HTMLElement>("tr[data-plans]")) {
    row.hidden = !isAgencyShown(readFacts(row, body.dataset["group"] ?? ""), state);
    if (!row.hidden) count += 1;
  }
  body.hidden = count === 0;
  return count;
}

/** The page's bodies, filtered; those that no plan names stand there while nothing is asked. */
function show(state: AgencyState): string {
  const kinds = [...document.querySelectorAll<HTMLElement>(".agency-table > tbody")];
  const total = kinds.reduce((sum, body) => sum + showKind(body, state), 0);
  const isFiltered = agencyQuery.format(state) !== "";
  for (const part of document.querySelectorAll<HTMLElement>("[data-unfiltered]")) part.hidden = isFiltered;
  return total === 0 ? "Không có cơ quan nào theo bộ lọc này" : `Đang hiện ${total} cơ quan`;
}

defineFilter("agency-filter", { ...agencyQuery, show });
