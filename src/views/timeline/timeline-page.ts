import { itemUrl } from "#paths/site-paths.ts";
import type { Handbook, Plan } from "#handbook/handbook-types.ts";
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
import type { MentionProps } from "#views/parts/mentions.ts";
import { toPlaceChip, type PlaceChipProps } from "#views/parts/place.ts";
import { listLeadSides, sideNames, toDeadline, type DeadlineProps, type Side } from "#views/parts/sides.ts";
import { laneLabels } from "./lane-labels.ts";
import { listFilters, type TimelineFilters } from "./timeline-filters.ts";
import { makeTimeScale, type TimeScale, type TimeTick } from "#views/drawing/timeline-scale.ts";

/** A mark on a bar, in per cent of the width. */
export interface MarkProps {
  /** "day": one day; "span": a month, quarter or year; "tail": goes on without end; "open": depends on something. */
  readonly shape: "day" | "span" | "tail" | "open";
  readonly x: number;
  readonly width: number;
  readonly isPast: boolean;
  /** What kind of time it names: its colour. */
  readonly kind: DeadlineMark["kind"];
}

export interface BarProps {
  /** Of the row in the table. */
  readonly row: string;
  readonly label: string;
  readonly title: string;
  readonly path: string;
  /** What the bar shows, in words, to be read after the title: “Năm 2023, đã qua hạn”. */
  readonly sentence: string;
}

/** Items of one plan with the same deadline: one drawing for all of them. */
export interface DueGroup {
  /** “Năm 2023”. */
  readonly deadline: string;
  readonly standing: string;
  readonly x: number;
  readonly width: number;
  readonly marks: readonly MarkProps[];
  readonly bars: readonly BarProps[];
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
  readonly level: Plan["level"];
  readonly state: DeadlineEntry["standing"];
  /** Months of the last days that it names, 2024-06, each once. */
  readonly months: readonly string[];
  /** Ids of the models that the item has. */
  readonly models: readonly string[];
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
  /** Where the date of the data stands, in per cent; null where it lies after all that is drawn. */
  readonly today: number | null;
  readonly lanes: readonly DeadlineLane[];
  readonly counts: readonly LaneCount[];
  readonly plans: readonly {
    readonly plan: string;
    readonly place: PlaceChipProps;
    readonly lanes: readonly { readonly lane: DeadlineLane; readonly groups: readonly DueGroup[] }[];
    /** Those of `rows` that are of this plan. */
    readonly rows: readonly TimelineRow[];
  }[];
  readonly rows: readonly TimelineRow[];
  readonly filters: TimelineFilters;
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
  const { isPast, kind } = mark;
  if (mark.from === null || mark.to === null || mark.kind === "ongoing") {
    const x = end === null ? (start === null ? 0 : scale.startOf(start)) : scale.endOf(end);
    return { shape: mark.kind === "ongoing" ? "tail" : "open", x, width: 100 - x, isPast, kind };
  }
  if (mark.from === mark.to) return { shape: "day", x: scale.endOf(mark.to), width: 0, isPast, kind };
  const x = scale.startOf(mark.from);
  return { shape: "span", x, width: Math.round((scale.endOf(mark.to) - x) * 100) / 100, isPast, kind };
}

function toBar(entry: DeadlineEntry): BarProps {
  const { item } = entry;
  const differs = entry.id === item.id ? "" : ` (${sideNames[entry.sides[0] ?? "body"]})`;
  return {
    row: toAnchor(entry),
    label: `${item.number}${differs}`,
    title: item.title,
    path: itemUrl(item),
    sentence: `${toDeadline(entry.deadline).normal}, ${formatStanding(entry)}`,
  };
}

/** Deadlines that say the same and are drawn alike, by their last day. */
function toGroups(entries: readonly DeadlineEntry[], scale: TimeScale): readonly DueGroup[] {
  const drawn = entries.toSorted(compareEntries).map((entry) => {
    const { start, end } = entry;
    const x = start === null ? 0 : scale.startOf(start);
    const right = end === null ? x : scale.endOf(end);
    const drawing = {
      deadline: toDeadline(entry.deadline).normal,
      standing: formatStanding(entry),
      x,
      width: Math.max(0, Math.round((right - x) * 100) / 100),
      marks: entry.marks.map((mark) => toMark(mark, scale, end, start)),
    };
    return { drawing, bar: toBar(entry) };
  });
  const alike = Map.groupBy(drawn, ({ drawing }) => JSON.stringify(drawing));
  return [...alike.values()].flatMap((group) =>
    group.slice(0, 1).map(({ drawing }) => ({ ...drawing, bars: group.map(({ bar }) => bar) })),
  );
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
    level: plan.level,
    state: entry.standing,
    months: [...new Set(entry.marks.flatMap(({ to }) => (to === null ? [] : [to.slice(0, 7)])))],
    models: item.models.map(({ id }) => id),
    groups: [...new Set(groups)].sort((a, b) => a - b),
    agencies: listLeadIds(item),
  };
}

/** Everything the page of deadlines shows: bars and rows from one list, a bar for each row. Rows: plan order, then number. */
export function buildTimelinePage(handbook: Handbook): TimelinePageProps {
  const entries = listDeadlines(handbook);
  const span = spanOf(entries, handbook.date);
  const scale = makeTimeScale(span);
  const byPlan = Map.groupBy(entries, (entry) => entry.item.plan);
  const ofPlan = (plan: Plan): readonly DeadlineEntry[] => byPlan.get(plan.id) ?? [];
  const lanes = deadlineLanes.filter((lane) => entries.some((entry) => entry.lane === lane));
  const rowsOf = new Map(
    handbook.plans.map((plan) => [plan.id, ofPlan(plan).map((entry) => toRow(handbook, plan, entry))]),
  );
  const rows = [...rowsOf.values()].flat();
  return {
    date: formatIssued(handbook.date),
    total: entries.length,
    ticks: scale.ticks,
    today: handbook.date > span[1] ? null : scale.endOf(handbook.date),
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
          const groups = toGroups(
            ofPlan(plan).filter((entry) => entry.lane === lane),
            scale,
          );
          return groups.length === 0 ? [] : [{ lane, groups }];
        }),
        rows: rowsOf.get(plan.id) ?? [],
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
