import { defineFilter } from "#client/parts/define-filter.ts";
import { findingQuery, isFindingShown, type FindingState } from "./finding-state.ts";

/** Shows the wanted findings of one plan and one code; returns their number. */
function showGroup(group: HTMLDetailsElement, plan: string, state: FindingState): number {
  let count = 0;
  for (const entry of group.querySelectorAll<HTMLElement>("li[data-severity]")) {
    const { severity = "", judged } = entry.dataset;
    const facts = { plan, code: group.dataset["code"] ?? "", severity, isJudged: judged !== undefined };
    entry.hidden = !isFindingShown(facts, state);
    if (!entry.hidden) count += 1;
  }
  return count;
}

/** The page's findings, filtered. */
function show(state: FindingState): string {
  const isFiltered = findingQuery.format(state) !== "";
  let total = 0;
  for (const section of document.querySelectorAll<HTMLElement>("section[data-plan]")) {
    let ofPlan = 0;
    for (const group of section.querySelectorAll<HTMLDetailsElement>("details[data-code]")) {
      const count = showGroup(group, section.dataset["plan"] ?? "", state);
      group.hidden = count === 0;
      // Few enough to read, or what was asked for: shown without a further click.
      if (isFiltered && count > 0) group.open = true;
      ofPlan += count;
    }
    section.hidden = ofPlan === 0;
    total += ofPlan;
  }
  return total === 0 ? "Không có điểm nào theo bộ lọc này" : `Đang hiện ${total} điểm`;
}

defineFilter("finding-filter", { ...findingQuery, show });
