import type { Deadline, Phase } from "#schema/deadline.ts";
import { planDay } from "./build-plan.ts";
import { toIsoMonth, toMonths } from "#text/calendar.ts";
import { beginsOpen } from "#meaning/deadlines/deadline-open.ts";
import { sameDeadline } from "#meaning/deadlines/same-deadline.ts";
import type { Handbook, Item, Plan } from "./handbook-types.ts";

/** Which lane of the time line a deadline stands in. */
export type DeadlineLane = "dated" | "ongoing" | "dependent" | "unknown";

/** In the order in which the lanes stand. */
export const deadlineLanes: readonly DeadlineLane[] = ["dated", "ongoing", "dependent", "unknown"];

/** One phase of a deadline; a deadline without phases has one mark. */
export interface DeadlineMark {
  readonly kind: Phase["kind"];
  /**
   * First and last day of the time named, YYYY-MM-DD, from the plan's first day on; both the same for a day, both null
   * where none is named.
   */
  readonly from: string | null;
  readonly to: string | null;
  readonly isPast: boolean;
}

/**
 * "past": every day named lies before the date of the data and nothing goes on after it; "open": it does go on, without a
 * last day or depending on something; "ahead": a day named is still to come; "none": no day is named.
 */
export type DeadlineStanding = "past" | "open" | "ahead" | "none";

/** One deadline of one item: one row of the table, one bar of the time line. */
export interface DeadlineEntry {
  /** The item's id, with the side where body and annex differ: “cua-lo-2023/24-annex”. */
  readonly id: string;
  readonly item: Item;
  /** Where the plan says so: both where body and annex mean the same. */
  readonly sides: readonly ("body" | "annex")[];
  readonly deadline: Deadline;
  readonly lane: DeadlineLane;
  /** Day from which the plan runs, or the first day named where that is earlier; null where neither is known. */
  readonly start: string | null;
  /** Last day named; null in the lanes without days. */
  readonly end: string | null;
  /** Whether something goes on after the last day named: an ongoing or dependent phase. */
  readonly isOpen: boolean;
  /** In printed order. */
  readonly marks: readonly DeadlineMark[];
  readonly standing: DeadlineStanding;
}

/** First day of the time that a phase names. */
function firstDayOf(phase: Phase): string | null {
  switch (phase.kind) {
    case "date":
      return phase.date;
    case "month":
      return `${toIsoMonth(phase.year, phase.month)}-01`;
    case "quarter":
      return `${toIsoMonth(phase.year, toMonths(phase.quarter)[0])}-01`;
    case "year":
      return `${phase.year}-01-01`;
    case "ongoing":
    case "dependent":
    case "unknown":
      return null;
    default:
      return phase satisfies never;
  }
}

function toMark(phase: Phase, next: Phase | undefined, date: string, planStart: string | null): DeadlineMark {
  const due = phase.due ?? null;
  const named = firstDayOf(phase) ?? due;
  // “Năm 2023” in a plan of August is what is left of that year.
  const first = named !== null && planStart !== null && named < planStart ? planStart : named;
  const from = first !== null && due !== null && due < first ? due : first;
  const isPast = due !== null && due < date && !beginsOpen(phase, next);
  return { kind: phase.kind, from, to: due ?? from, isPast };
}

/** The lane of a deadline: dated where one phase names a day, else what its first phase is. */
export function laneOf(deadline: Deadline): DeadlineLane {
  const phases = deadline.kind === "phased" ? deadline.phases : [deadline];
  if (phases.some((phase) => phase.due !== undefined && phase.kind !== "ongoing")) return "dated";
  const kinds = phases.map((phase) => phase.kind);
  return kinds.find((kind) => kind === "ongoing" || kind === "dependent") ?? "unknown";
}

/** First day on which a plan runs, from its own period or its issue; null where it states neither. */
function startOf(plan: Plan): string | null {
  const day = planDay({ issuedOn: plan.period?.from ?? plan.issuedOn, period: plan.period });
  return day.startsWith("9999") ? null : day;
}

/** One deadline as a bar: its lane, its marks and how it stands on the date of the data (YYYY-MM-DD). */
export function toDeadlineEntry(
  item: Item,
  sides: DeadlineEntry["sides"],
  deadline: Deadline,
  context: { readonly planStart: string | null; readonly date: string; readonly id: string },
): DeadlineEntry {
  const phases: readonly Phase[] = deadline.kind === "phased" ? deadline.phases : [deadline];
  const lane = laneOf(deadline);
  const marks = phases.map((phase, index) =>
    toMark(phase, phases[index + 1], context.date, context.planStart),
  );
  const days = marks.filter((mark) => mark.kind !== "ongoing").flatMap((mark) => mark.to ?? []);
  const end = lane === "dated" ? ([...days].sort().at(-1) ?? null) : null;
  const first = marks.flatMap((mark) => mark.from ?? []).sort()[0] ?? null;
  const start =
    context.planStart !== null && (end === null || context.planStart < end)
      ? context.planStart
      : lane === "dated"
        ? first
        : null;
  const isOpen = phases.some((phase) => phase.kind === "ongoing" || phase.kind === "dependent");
  return {
    id: context.id,
    item,
    sides,
    deadline,
    lane,
    start,
    end,
    isOpen,
    marks,
    standing: end === null ? "none" : end >= context.date ? "ahead" : isOpen ? "open" : "past",
  };
}

/** The deadlines of one item: one where body and annex mean the same or only one speaks, two where they differ. */
function listOfItem(item: Item, planStart: string | null, date: string): readonly DeadlineEntry[] {
  const { body, annex } = item.deadline;
  if (body !== null && annex !== null && sameDeadline(body, annex))
    return [toDeadlineEntry(item, ["body", "annex"], body, { planStart, date, id: item.id })];
  const isSplit = body !== null && annex !== null;
  return (["body", "annex"] as const).flatMap((side) => {
    const deadline = item.deadline[side];
    if (deadline === null) return [];
    const id = isSplit ? `${item.id}-${side}` : item.id;
    return [toDeadlineEntry(item, [side], deadline, { planStart, date, id })];
  });
}

/** Every deadline of every plan, in the handbook's order of items; an item that states none has no entry. */
export function listDeadlines(handbook: Pick<Handbook, "plans" | "date">): readonly DeadlineEntry[] {
  return handbook.plans.flatMap((plan) => {
    const planStart = startOf(plan);
    return plan.items.flatMap((item) => listOfItem(item, planStart, handbook.date));
  });
}

/** Order of bars in a lane: by last day, then by first; what has no day keeps its place. */
export function compareEntries(a: DeadlineEntry, b: DeadlineEntry): number {
  const lanes = deadlineLanes.indexOf(a.lane) - deadlineLanes.indexOf(b.lane);
  if (lanes !== 0) return lanes;
  const [left, right] = [`${a.end ?? ""} ${a.start ?? ""}`, `${b.end ?? ""} ${b.start ?? ""}`];
  return left === right ? 0 : left < right ? -1 : 1;
}

/**
 * First and last day of what a time line must show, by half years: from the first day to the last that a deadline names. What
 * goes on after it needs no room. The date of the data stands for both where no day is named.
 */
export function spanOf(entries: readonly DeadlineEntry[], date: string): readonly [string, string] {
  const days = entries.flatMap((entry) => [entry.start, entry.end].filter((day) => day !== null)).sort();
  const first = days[0] ?? date;
  const last = days.at(-1) ?? date;
  // Half years: a plan of August must not begin with seven empty months.
  const from = first.slice(5, 7) < "07" ? "01-01" : "07-01";
  const to = last.slice(5, 7) < "07" ? "06-30" : "12-31";
  return [`${first.slice(0, 4)}-${from}`, `${last.slice(0, 4)}-${to}`];
}
