import { describe, expect, it } from "vitest";
import type { Phase } from "#schema/deadline.ts";
import * as clause from "#meaning/deadlines/deadline-clause.ts";
import { phaseRules, readByRule } from "#meaning/deadlines/deadline-phases.ts";
import * as events from "#meaning/deadlines/event-phrases.ts";
import * as links from "#meaning/deadlines/link-phrases.ts";
import * as points from "#meaning/deadlines/deadline-points.ts";
import * as rhythms from "#meaning/deadlines/rhythm-phrases.ts";
import * as scope from "#meaning/deadlines/deadline-scope.ts";
import { splitLine } from "#meaning/deadlines/deadline-statements.ts";
import { cutRules } from "#meaning/deadlines/statement-cuts.ts";
import type { NamedTime, TimeRule } from "#meaning/deadlines/time-parts.ts";
import { followingUnit } from "#meaning/deadlines/following-times.ts";
import { timeRules } from "#meaning/deadlines/time-rules.ts";
import { testPhrases } from "../../helpers/phrases.ts";

function tellTime({ unit, year, part, day }: NamedTime): string {
  const pad = (value: number): string => String(value).padStart(2, "0");
  const ofYear = year === undefined ? "" : `/${year}`;
  if (unit === "date") return `date ${year === undefined ? "" : `${year}-`}${pad(part)}-${pad(day)}`;
  if (unit === "year") return year === undefined ? "year" : `year ${year}`;
  return `${unit} ${part}${ofYear}`;
}

function readBegin(rule: TimeRule, text: string): string | undefined {
  const point = points.readTime(rule, points.foldDigits(text), 0);
  return point === undefined ? undefined : tellTime(point);
}

describe.each([...timeRules, ...Object.values(followingUnit)].map((rule) => [rule.name, rule] as const))(
  "the time “%s”",
  (_, rule) => {
    it("has an example", () => {
      expect(rule.examples.length).toBeGreaterThan(0);
    });
    it.each(rule.examples)("reads “%s” as %s", (text, time) => {
      expect(readBegin(rule, text)).toBe(time);
    });
    it.each(rule.not)("reads no time in “%s”", (text) => {
      expect(readBegin(rule, text)).toBeUndefined();
    });
  },
);

describe("leapYear: a day without a year", () => {
  it("may be 29 February", () => {
    expect(points.findTimePoints("29/2", undefined).map(tellTime)).toEqual(["date 02-29"]);
  });
});

describe("phrases of deadlines", () => {
  testPhrases(clause, events, links, points, rhythms, scope);
});

describe.each(cutRules.map((rule) => [rule.name, rule] as const))("a cut at the %s", (_, rule) => {
  it("has an example", () => {
    expect(rule.examples.length).toBeGreaterThan(0);
  });
  for (const [text, ...statements] of rule.examples)
    it(`parts “${text}”`, () => {
      expect(splitLine(text, [rule])).toEqual(statements);
    });
  it.each(rule.not)("leaves “%s” whole", (text) => {
    expect(splitLine(text, [rule])).toEqual([text]);
  });
});

function tellPhase(phase: Phase): string {
  const { kind, due, scope: about, condition } = phase;
  const words = [
    kind,
    due,
    phase.kind === "ongoing" ? phase.every : undefined,
    phase.kind === "dependent" ? phase.on : undefined,
    phase.kind === "dependent" && phase.offsetMonths !== undefined ? `+${phase.offsetMonths}` : undefined,
    about === undefined ? undefined : `@${about}`,
    condition === undefined ? undefined : `(${condition})`,
  ];
  return words.filter((word) => word !== undefined).join(" ");
}

describe.each(phaseRules.map((rule) => [rule.name, rule] as const))(
  "statements such as “%s”",
  (name, rule) => {
    it("have an example", () => {
      expect(rule.examples.length).toBeGreaterThan(0);
    });
    it.each(rule.examples)("“%s” say: %s", (text, phases) => {
      const read = readByRule(text, undefined);
      expect(read?.rule).toBe(name);
      expect(read?.phases.map(tellPhase).join("; ")).toBe(phases);
    });
  },
);
