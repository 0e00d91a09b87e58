import type { Handbook, Item } from "#handbook/handbook-types.ts";
import { deadlineLanes, type DeadlineEntry } from "#handbook/timeline.ts";
import type { Option } from "#views/matrix/matrix.ts";
import { formatIssued } from "#views/parts/format-date.ts";
import { listLeadOptions, type LeadOption } from "#views/parts/lead-filter.ts";
import { listLevelOptions } from "#views/parts/level-options.ts";
import { formatWithToday, toPlaceToday } from "#views/parts/names-through-time.ts";
import { laneLabels } from "./lane-labels.ts";
import type { TimelineRow } from "./timeline-page.ts";

/** What the page of deadlines can be filtered by. */
export interface TimelineFilters {
  readonly plans: readonly Option[];
  readonly groups: readonly Option[];
  readonly agencies: readonly LeadOption[];
  readonly levels: readonly Option[];
  readonly lanes: readonly Option[];
  readonly standings: readonly Option[];
  /** From the first month in which a last day lies to the last such month, none left out: a period begins in any of them. */
  readonly months: readonly Option[];
}

/**
 * How the deadlines of some items come to another number than the items; empty where each has one.
 * @param ofItem Deadlines by id of their item.
 */
function tellDeadlines(
  ofItem: ReadonlyMap<string, readonly DeadlineEntry[]>,
  items: readonly Item[],
): string {
  const counts = items.map(({ id }) => ofItem.get(id)?.length ?? 0);
  const [none, two] = [
    counts.filter((count) => count === 0).length,
    counts.filter((count) => count > 1).length,
  ];
  return [
    two === 0 ? "" : `, ${two} mục nêu hai thời hạn`,
    none === 0 ? "" : `, ${none} mục không nêu thời hạn`,
  ].join("");
}

/** Names of how deadlines stand, in the order of the filter. */
const standingLabels: Readonly<Record<DeadlineEntry["standing"], string>> = {
  past: "đã qua hạn",
  ahead: "còn hạn",
  open: "không ghi hạn cuối",
  none: "không có mốc",
};

/** Every month from the first of some to the last: 2023-11, 2024-01 → 2023-11, 2023-12, 2024-01. */
function fillMonths(some: readonly string[]): readonly string[] {
  const counts = some.map((month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1);
  if (counts.length === 0) return [];
  const first = counts.reduce((a, b) => Math.min(a, b));
  const last = counts.reduce((a, b) => Math.max(a, b));
  return Array.from({ length: last - first + 1 }, (_, step) => {
    const month = first + step;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
  });
}

/** Choices that the rows themselves tell. */
function listRowOptions(
  rows: readonly TimelineRow[],
): Pick<TimelineFilters, "levels" | "lanes" | "standings" | "months"> {
  const has = (test: (row: TimelineRow) => boolean): boolean => rows.some(test);
  const months = fillMonths(rows.flatMap((row) => row.months));
  return {
    levels: listLevelOptions(rows.map(({ level }) => level)),
    lanes: deadlineLanes
      .filter((lane) => has((row) => row.lane === lane))
      .map((lane) => ({ value: lane, label: laneLabels[lane].word })),
    standings: (Object.keys(standingLabels) as DeadlineEntry["standing"][]) // Exactly the standings are its keys.
      .filter((state) => has((row) => row.state === state))
      .map((state) => ({ value: state, label: standingLabels[state] })),
    months: months.map((month) => ({ value: month, label: formatIssued(month) })),
  };
}

/** Choices of the filters: what some row has. */
export function listFilters(
  handbook: Handbook,
  entries: readonly DeadlineEntry[],
  rows: readonly TimelineRow[],
): TimelineFilters {
  const groups = new Set(rows.flatMap((row) => row.groups));
  const plans = new Set(rows.map((row) => row.plan));
  const ofItem = Map.groupBy(entries, (entry) => entry.item.id);
  return {
    plans: handbook.plans
      .filter((plan) => plans.has(plan.id))
      .map((plan) => ({
        value: plan.id,
        label: formatWithToday(plan.place.name, toPlaceToday(handbook, plan.place)),
      })),
    groups: handbook.groups
      .filter((group) => groups.has(group.number))
      .map((group) => ({ value: String(group.number), label: `${group.number}. ${group.short}` })),
    agencies: listLeadOptions(handbook, (items) => tellDeadlines(ofItem, items)),
    ...listRowOptions(rows),
  };
}
