import { describe, expect, it } from "vitest";
import { pairDeadlines } from "#client/timeline/pair-rows.ts";
import { isPair, timelineQuery } from "#client/timeline/timeline-state.ts";

const due = (plan: string, id: string, ...models: readonly string[]) => ({ plan, id, models });
const pairs = (...deadlines: readonly ReturnType<typeof due>[]): readonly (readonly string[])[] =>
  pairDeadlines(deadlines, "a", "b").map(({ left, right }) =>
    [left, right].map((side) => side.map(({ id }) => id).join("+")),
  );

describe("pairDeadlines(deadlines, left, right)", () => {
  it("sets what two plans have of one model on one line, in the order of the left", () => {
    expect(
      pairs(due("a", "a2", "kiosk"), due("a", "a1", "sso"), due("b", "b1", "sso"), due("b", "b2", "kiosk")),
    ).toEqual([
      ["a2", "b2"],
      ["a1", "b1"],
    ]);
  });

  it("leaves a side empty where a plan has nothing, and leaves out other plans", () => {
    expect(pairs(due("a", "a1", "kiosk"), due("b", "b1", "sso"), due("c", "c1", "kiosk"))).toEqual([
      ["a1", ""],
      ["", "b1"],
    ]);
  });

  it("keeps body and annex of one item together, and shows each once where items join models", () => {
    expect(pairs(due("a", "a1"), due("a", "a2", "kiosk"), due("a", "a2-annex", "kiosk"))).toEqual([
      ["a1", ""],
      ["a2+a2-annex", ""],
    ]);
    expect(pairs(due("a", "a1", "kiosk"), due("a", "a2", "sso"), due("b", "b1", "kiosk", "sso"))).toEqual([
      ["a1", "b1"],
      ["a2", ""],
    ]);
  });

  it("pairs nothing that is no model", () => {
    expect(pairs(due("a", "a1"), due("b", "b1"))).toEqual([
      ["a1", ""],
      ["", "b1"],
    ]);
  });
});

describe("isPair(state)", () => {
  it.each([
    ["", false],
    ["?dp=a", false],
    ["?voi=b", false],
    ["?dp=a&voi=a", false],
    ["?dp=a&voi=b", true],
  ])("of %s is %s", (query, expected) => {
    expect(isPair(timelineQuery.parse(query))).toBe(expected);
  });
});
