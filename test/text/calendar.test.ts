import { countDays, isIsoDay, toIsoDay, toIsoMonth, toLastDayOfMonth, toMonths } from "#text/calendar.ts";
import { isoDate } from "#schema/identifier.ts";
import { describe, expect, it } from "vitest";

describe("countDays(year, month)", () => {
  it.each([
    [2023, 2, 28],
    [2024, 2, 29],
    [2000, 2, 29],
    [2100, 2, 28],
    [2024, 4, 30],
    [2024, 12, 31],
  ])("%i/%i has %i days", (year, month, days) => {
    expect(countDays(year, month)).toBe(days);
  });
});

describe("toIsoDay(year, month, day)", () => {
  it.each([
    [2024, 2, 29, "2024-02-29"],
    [2023, 2, 29, undefined],
    [2024, 2, 31, undefined],
    [2024, 6, 31, undefined],
    [2024, 13, 1, undefined],
    [2024, 0, 1, undefined],
    [2024, 1, 0, undefined],
    [2024, 1, 1, "2024-01-01"],
  ])("%i, %i, %i is %s", (year, month, day, expected) => {
    expect(toIsoDay(year, month, day)).toBe(expected);
  });

  it("makes exactly the days that files of content may hold", () => {
    const wrong: string[] = [];
    for (const year of [2023, 2024, 2000, 2100]) {
      for (let month = 0; month <= 13; month += 1) {
        for (let day = 0; day <= 32; day += 1) {
          const text = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
          if ((toIsoDay(year, month, day) === text) !== isoDate.safeParse(text).success) wrong.push(text);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe("isIsoDay(text)", () => {
  it.each([
    ["2024-02-29", true],
    ["2023-02-29", false],
    ["2024-2-29", false],
    ["2024-02-29T00:00", false],
    ["ngày 2/9", false],
    ["", false],
  ])("“%s”: %s", (text, expected) => {
    expect(isIsoDay(text)).toBe(expected);
  });
});

describe("months and quarters", () => {
  it("write a month with two digits, its last day with it", () => {
    expect(toIsoMonth(2024, 2)).toBe("2024-02");
    expect(toIsoMonth(2024, 12)).toBe("2024-12");
    expect(toLastDayOfMonth(2024, 2)).toBe("2024-02-29");
    expect(toLastDayOfMonth(2023, 4)).toBe("2023-04-30");
  });

  it.each([
    [1, [1, 3]],
    [4, [10, 12]],
  ])("quarter %i runs over months %j", (quarter, months) => {
    expect(toMonths(quarter)).toEqual(months);
  });
});
