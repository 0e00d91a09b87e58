import { defineFilter } from "#client/parts/define-filter.ts";
import { splitWords } from "#client/parts/filter-facts.ts";
import { findingQuery, isFindingShown, type FindingState } from "./finding-state.ts";

/** Folded parts that show no finding say nothing; those that do are opened where something is asked. */
function showFolded(section: HTMLElement, isFiltered: boolean): void {
  for (const part of section.querySelectorAll<HTMLDetailsElement>("details")) {
    part.hidden = part.querySelector("li[data-severity]:not([hidden])") === null;
    // Few enough to read, or what was asked for: shown without a further click.
    if (isFiltered && !part.hidden) part.open = true;
  }
}

/** Shows the wanted findings of one plan; returns their number. */
function showPlan({ dataset }: HTMLElement, entries: Iterable<HTMLElement>, state: FindingState): number {
  const { plan = "", level = "" } = dataset;
  let count = 0;
  for (const entry of entries) {
    const { severity = "", judged } = entry.dataset;
    const code = entry.closest<HTMLElement>("details[data-code]")?.dataset["code"] ?? "";
    const groups = splitWords(entry.dataset["groups"]);
    const agencies = splitWords(entry.dataset["agencies"]);
    const facts = { plan, level, groups, agencies, code, severity, isJudged: judged !== undefined };
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
    const count = showPlan(section, section.querySelectorAll<HTMLElement>("li[data-severity]"), state);
    showFolded(section, isFiltered);
    section.hidden = count === 0;
    total += count;
  }
  return total === 0 ? "Không có điểm nào theo bộ lọc này" : `Đang hiện ${total} điểm`;
}

defineFilter("finding-filter", { ...findingQuery, show });
