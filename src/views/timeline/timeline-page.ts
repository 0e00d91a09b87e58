import { itemUrl } from "#paths/site-paths.ts";
import type { Handbook, Item, Plan } from "#handbook/handbook-types.ts";
import { listLeadIds } from "#handbook/role-bearers.ts";
import {
  compareEntries,
  deadlineLanes,
  listDeadlines,
  spanOf,
  type DeadlineEntry,
  type DeadlineLane,
  type DeadlineMark,
} from "#handbook/timeline.ts";
import { formatItemNumber } from "#views/parts/citation.ts";
import { toEvidence, type EvidenceProps } from "#views/parts/evidence.ts";
import { formatIssued } from "#views/parts/format-date.ts";
import { indexHandbook } from "#views/parts/handbook-index.ts";
import { listLeadOptions, type LeadOption } from "#views/parts/lead-filter.ts";
import type { Option } from "#views/matrix/matrix.ts";
import type { MentionProps } from "#views/parts/mentions.ts";
import { formatWithToday, toPlaceToday } from "#views/parts/names-through-time.ts";
import { toPlaceChip, type PlaceChipProps } from "#views/parts/place.ts";
import { listLeadSides, sideNames, toDeadline, type DeadlineProps, type Side } from "#views/parts/sides.ts";
import { makeTimeScale, type TimeScale, type TimeTick } from "#views/drawing/timeline-scale.ts";

/** Names of the lanes, as headings and as words of the table. */
export const laneLabels: Readonly<Record<DeadlineLane, { readonly title: string; readonly word: string }>> = {
  dated: { title: "Có mốc thời gian", word: "có mốc thời gian" },
  ongoing: { title: "Thường xuyên", word: "thường xuyên" },
  dependent: { title: "Theo tiến độ việc khác", word: "theo tiến độ việc khác" },
  unknown: { title: "Không đọc được thành mốc", word: "không đọc được thành mốc" },
};

/** A mark on a bar, in per cent of the width. */
export interface MarkProps {
  /** "day": one day; "span": a month, quarter or year; "tail": goes on without end; "open": depends on something. */
  readonly shape: "day" | "span" | "tail" | "open";
  readonly x: number;
  readonly width: number;
  readonly isPast: boolean;
}

export interface BarProps {
  /** Of the row in the table. */
  readonly row: string;
  readonly label: string;
  readonly title: string;
  readonly path: string;
  /** What the bar shows, in words, to be read after the title: “Năm 2023, đã qua hạn”. */
  readonly sentence: string;
  readonly x: number;
  readonly width: number;
  readonly lane: DeadlineLane;
  readonly marks: readonly MarkProps[];
}

export interface TimelineRow {
  /** Anchor of the row. */
  readonly anchor: string;
  readonly plan: string;
  readonly place: PlaceChipProps;
  readonly number: string;
  readonly title: string;
  readonly path: string;
  readonly deadline: DeadlineProps;
  readonly side: string;
  readonly lane: DeadlineLane;
  /** “30/9/2024”; null in the lanes without days, and where the work goes on without a last day. */
  readonly lastDay: string | null;
  readonly standing: string;
  /** By body and annex: one entry where both say the same. */
  readonly leads: readonly Side<readonly MentionProps[]>[];
  readonly evidence: readonly EvidenceProps[];
  /** Numbers of the catalog's groups whose models the item has. */
  readonly groups: readonly number[];
  /** Ids of the bodies that lead, by body or annex. */
  readonly agencies: readonly string[];
}

export interface LaneCount {
  readonly place: PlaceChipProps;
  readonly plan: string;
  /** In the order of the lanes. */
  readonly counts: readonly number[];
  readonly total: number;
  readonly past: number;
  /** Items that state no deadline at all. */
  readonly without: number;
}

export interface TimelinePageProps {
  readonly date: string;
  readonly total: number;
  readonly ticks: readonly TimeTick[];
  /** Where the date of the data stands, in per cent. */
  readonly today: number;
  readonly lanes: readonly DeadlineLane[];
  readonly counts: readonly LaneCount[];
  readonly plans: readonly {
    readonly plan: string;
    readonly place: PlaceChipProps;
    readonly lanes: readonly { readonly lane: DeadlineLane; readonly bars: readonly BarProps[] }[];
  }[];
  readonly rows: readonly TimelineRow[];
  readonly filters: {
    readonly plans: readonly Option[];
    readonly groups: readonly Option[];
    readonly agencies: readonly LeadOption[];
  };
}

const toAnchor = (entry: DeadlineEntry): string => `han-${entry.id.replaceAll("/", "-")}`;

/** How a deadline stands on the date of the data. Whether the work was done, no plan tells. */
export function formatStanding(entry: Pick<DeadlineEntry, "standing" | "lane" | "isOpen" | "marks">): string {
  if (entry.standing === "none") return laneLabels[entry.lane].word;
  if (entry.standing === "past") return "đã qua hạn";
  const past = entry.marks.filter((mark) => mark.isPast).length;
  const passed = past === 0 ? "" : `, ${past} mốc đã qua`;
  if (entry.standing === "open") return `không ghi hạn cuối${passed}`;
  return `còn hạn${passed}${entry.isOpen ? "; phần còn lại tiếp tục" : ""}`;
}

function toMark(mark: DeadlineMark, scale: TimeScale, end: string | null, start: string | null): MarkProps {
  const { isPast } = mark;
  if (mark.from === null || mark.to === null || mark.kind === "ongoing") {
    const x = end === null ? (start === null ? 0 : scale.startOf(start)) : scale.endOf(end);
    return { shape: mark.kind === "ongoing" ? "tail" : "open", x, width: 100 - x, isPast };
  }
  if (mark.from === mark.to) return { shape: "day", x: scale.endOf(mark.to), width: 0, isPast };
  const x = scale.startOf(mark.from);
  return { shape: "span", x, width: Math.round((scale.endOf(mark.to) - x) * 100) / 100, isPast };
}

function toBar(entry: DeadlineEntry, scale: TimeScale): BarProps {
  const { item, start, end, lane } = entry;
  const x = start === null ? 0 : scale.startOf(start);
  const right = end === null ? x : scale.endOf(end);
  const differs = entry.id === item.id ? "" : ` (${sideNames[entry.sides[0] ?? "body"]})`;
  return {
    row: toAnchor(entry),
    label: `${item.number}${differs}`,
    title: item.title,
    path: itemUrl(item),
    sentence: `${toDeadline(entry.deadline).normal}, ${formatStanding(entry)}`,
    x,
    width: Math.max(0, Math.round((right - x) * 100) / 100),
    lane,
    marks: entry.marks.map((mark) => toMark(mark, scale, end, start)),
  };
}

function toRow(handbook: Handbook, plan: Plan, entry: DeadlineEntry): TimelineRow {
  const { models } = indexHandbook(handbook);
  const { item } = entry;
  const groups = item.models.flatMap((match) => models.get(match.id)?.group ?? []);
  return {
    anchor: toAnchor(entry),
    plan: plan.id,
    place: toPlaceChip(handbook, plan),
    number: formatItemNumber(item),
    title: item.title,
    path: itemUrl(item),
    deadline: toDeadline(entry.deadline),
    side: entry.sides.length === 2 ? sideNames.both : sideNames[entry.sides[0] ?? "body"],
    lane: entry.lane,
    lastDay: entry.end === null || entry.isOpen ? null : formatIssued(entry.end),
    standing: formatStanding(entry),
    leads: listLeadSides(item, handbook),
    evidence: entry.sides.flatMap((side) => toEvidence(item.plan, item.evidence[side]) ?? []),
    groups: [...new Set(groups)].sort((a, b) => a - b),
    agencies: listLeadIds(item),
  };
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

function listFilters(
  handbook: Handbook,
  entries: readonly DeadlineEntry[],
  rows: readonly TimelineRow[],
): TimelinePageProps["filters"] {
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
  };
}

/** Everything the page of deadlines shows: bars and rows from one list, a bar for each row. Rows: plan order, then number. */
export function buildTimelinePage(handbook: Handbook): TimelinePageProps {
  const entries = listDeadlines(handbook);
  const scale = makeTimeScale(spanOf(entries, handbook.date));
  const byPlan = Map.groupBy(entries, (entry) => entry.item.plan);
  const ofPlan = (plan: Plan): readonly DeadlineEntry[] => byPlan.get(plan.id) ?? [];
  const lanes = deadlineLanes.filter((lane) => entries.some((entry) => entry.lane === lane));
  const rows = handbook.plans.flatMap((plan) => ofPlan(plan).map((entry) => toRow(handbook, plan, entry)));
  return {
    date: formatIssued(handbook.date),
    total: entries.length,
    ticks: scale.ticks,
    today: scale.endOf(handbook.date),
    lanes,
    counts: handbook.plans.map((plan) => ({
      place: toPlaceChip(handbook, plan),
      plan: plan.id,
      counts: lanes.map((lane) => ofPlan(plan).filter((entry) => entry.lane === lane).length),
      total: ofPlan(plan).length,
      past: ofPlan(plan).filter((entry) => entry.standing === "past").length,
      without: plan.items.filter((item) => item.deadline.body === null && item.deadline.annex === null)
        .length,
    })),
    plans: handbook.plans
      .filter((plan) => ofPlan(plan).length > 0)
      .map((plan) => ({
        plan: plan.id,
        place: toPlaceChip(handbook, plan),
        lanes: lanes.flatMap((lane) => {
          const bars = ofPlan(plan)
            .filter((entry) => entry.lane === lane)
            .toSorted(compareEntries)
            .map((entry) => toBar(entry, scale));
          return bars.length === 0 ? [] : [{ lane, bars }];
        }),
      })),
    rows,
    filters: listFilters(handbook, entries, rows),
  };
}

/** Leads in one line, as printed: “Sở Y tế; C06”, with the side before each where body and annex differ. */
export function tellLeads(sides: TimelineRow["leads"]): string {
  const told = sides.map(({ value }) => value.map(({ text }) => text).join("; "));
  return sides.length < 2
    ? told.join("")
    : sides.map(({ name }, index) => `${name}: ${told[index] ?? ""}`).join("; ");
}
