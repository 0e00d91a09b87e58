import { defineFilter } from "#client/parts/define-filter.ts";
import { splitWords } from "#client/parts/filter-facts.ts";
import { showPair } from "./deadline-pair.ts";
import { isDeadlineShown, timelineQuery, type DeadlineFacts, type TimelineState } from "./timeline-state.ts";

function readFacts({ dataset }: HTMLElement): DeadlineFacts {
  const { plan = "", level = "", deadline = "", standing = "" } = dataset;
  return {
    plan,
    level,
    groups: splitWords(dataset["groups"]),
    agencies: splitWords(dataset["agencies"]),
    lane: deadline,
    standing,
    months: splitWords(dataset["months"]),
  };
}

/** Hides the parts that show none of their entries. */
function hideEmpty(parts: string, entry: string): void {
  for (const part of document.querySelectorAll<HTMLElement>(parts))
    part.hidden = part.querySelector(`${entry}:not([hidden])`) === null;
}

/** The page's deadlines, filtered: the bars and the rows of the table at once. */
function show(state: TimelineState): string {
  const shown = new Set<string>();
  for (const row of document.querySelectorAll<HTMLElement>("tr[data-deadline]")) {
    row.hidden = !isDeadlineShown(readFacts(row), state);
    if (!row.hidden) shown.add(row.id);
  }
  for (const bar of document.querySelectorAll<HTMLElement>("li[data-bar]"))
    bar.hidden = !shown.has(bar.dataset["bar"] ?? "");
  // A lane or plan without bars, a plan's table without rows say nothing.
  hideEmpty("[data-due-group], [data-lane], [data-plan-bars]", "li[data-bar]");
  hideEmpty("[data-plan-rows]", "tr[data-deadline]");
  showPair(state);
  return shown.size === 0 ? "Không có thời hạn nào theo bộ lọc này" : `Đang hiện ${shown.size} thời hạn`;
}

defineFilter("timeline-filter", { ...timelineQuery, show });
