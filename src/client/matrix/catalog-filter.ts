import { defineFilter } from "#client/parts/define-filter.ts";
import { splitWords } from "#client/parts/filter-facts.ts";
import { catalogQuery, isModelShown, type CatalogState } from "./catalog-state.ts";

/** The models of the catalog, filtered; a group that shows none says nothing. */
function show(state: CatalogState): string {
  let total = 0;
  for (const section of document.querySelectorAll<HTMLElement>("section[data-models]")) {
    let count = 0;
    for (const row of section.querySelectorAll<HTMLElement>("tr[data-model]")) {
      const facts = { count: row.dataset["count"] ?? "", plans: splitWords(row.dataset["plans"]) };
      row.hidden = !isModelShown(facts, state);
      if (!row.hidden) count += 1;
    }
    section.hidden = count === 0;
    total += count;
  }
  return total === 0 ? "Không có mô hình nào theo bộ lọc này" : `Đang hiện ${total} mô hình`;
}

defineFilter("catalog-filter", { ...catalogQuery, show });
