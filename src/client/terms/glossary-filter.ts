import { defineFilter } from "#client/parts/define-filter.ts";
import { glossaryQuery, isTermShown, type GlossaryState } from "./glossary-state.ts";

/** The rows of the glossary that say what is looked for; a part that shows none is hidden with its name. */
function show(state: GlossaryState): string {
  let total = 0;
  for (const body of document.querySelectorAll<HTMLElement>("tbody[data-group]")) {
    let count = 0;
    for (const row of body.querySelectorAll<HTMLElement>("tr[data-term]")) {
      row.hidden = !isTermShown(row.textContent, state);
      if (!row.hidden) count += 1;
    }
    body.hidden = count === 0;
    total += count;
  }
  return total === 0 ? "Không có chữ nào khớp" : `Đang hiện ${total} chữ`;
}

defineFilter("glossary-filter", { ...glossaryQuery, show });
