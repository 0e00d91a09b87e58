import { scaleUtc } from "d3-scale";
import { toIsoMonth, toMonths } from "#text/calendar.ts";

const toDate = (day: string): Date => new Date(`${day}T00:00:00Z`);
const dayMs = 86_400_000;

export interface TimeTick {
  /** Per cent of the width. */
  readonly at: number;
  /** “2024” at the beginning of a year; “quý II” and the like inside. */
  readonly label: string;
  readonly isYear: boolean;
}

/** Time as per cent of the width of a drawing, so that a bar fits any width without a script. */
export interface TimeScale {
  /** Where a day begins, in per cent, two places; days outside stand at the edge. */
  readonly startOf: (day: string) => number;
  /** Where a day ends. */
  readonly endOf: (day: string) => number;
  /** Beginnings of quarters, oldest first. */
  readonly ticks: readonly TimeTick[];
}

const quarterNames = ["quý I", "quý II", "quý III", "quý IV"] as const;
const round = (value: number): number => Math.round(value * 100) / 100;

/** A scale from the first day of a span to the end of its last, both YYYY-MM-DD. */
export function makeTimeScale([first, last]: readonly [string, string]): TimeScale {
  const scale = scaleUtc()
    .domain([toDate(first), new Date(toDate(last).getTime() + dayMs)])
    .range([0, 100])
    .clamp(true);
  const ticks: TimeTick[] = [];
  for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year += 1) {
    quarterNames.forEach((name, index) => {
      const day = `${toIsoMonth(year, toMonths(index + 1)[0])}-01`;
      if (day < first || day > last) return;
      const isYear = index === 0 || ticks.length === 0;
      ticks.push({ at: round(scale(toDate(day))), label: isYear ? String(year) : name, isYear });
    });
  }
  return {
    startOf: (day) => round(scale(toDate(day))),
    endOf: (day) => round(scale(new Date(toDate(day).getTime() + dayMs))),
    ticks,
  };
}
