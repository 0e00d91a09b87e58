import { defineFilter } from "#client/parts/define-filter.ts";
import { isDeadlineShown, timelineQuery, type TimelineState } from "./timeline-state.ts";

const splitWords = (text: string | undefined): readonly string[] =>
  (text ?? "").split(" ").filter((word) => word !== "");

/** The page's deadlines, filtered: the bars and the rows of the table at once. */
function show(state: TimelineState): string {
  const shown = new Set<string>();
  for (const row of document.querySelectorAll<HTMLElement>("tr[data-deadline]")) {
    const { plan = "", groups, agencies } = row.dataset;
    const facts = { plan, groups: splitWords(groups), agencies: splitWords(agencies) };
    row.hidden = !isDeadlineShown(facts, state);
    if (!row.hidden) shown.add(row.id);
  }
  for (const bar of document.querySelectorAll<HTMLElement>("li[data-bar]"))
    bar.hidden = !shown.has(bar.dataset["bar"] ?? "");
  // A lane or plan without bars says nothing.
  for (const part of document.querySelectorAll<HTMLElement>("[data-lane], [data-plan-bars]"))
    part.hidden = part.querySelector("li[data-bar]:not([hidden])") === null;
  return shown.size === 0 ? "Không có thời hạn nào theo bộ lọc này" : `Đang hiện ${shown.size} thời hạn`;
}

defineFilter("timeline-filter", { ...timelineQuery, show });
