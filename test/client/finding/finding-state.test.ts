import { findingQuery, isFindingShown } from "#client/finding/finding-state.ts";
import { describe, expect, test } from "vitest";

const none = { plan: "", code: "", severity: "", judged: "" };
const facts = { plan: "an-binh-2024", code: "lead-mismatch", severity: "error", isJudged: true };

describe("state of the findings' filters", () => {
  test("survives the way into the URL and back", () => {
    const state = { plan: "an-binh-2024", code: "lead-mismatch", severity: "error", judged: "chua" };
    expect(findingQuery.format(state)).toBe("?dp=an-binh-2024&loai=lead-mismatch&muc=error&xet=chua");
    expect(findingQuery.parse(findingQuery.format(state))).toEqual(state);
    expect(findingQuery.format(none)).toBe("");
    expect(findingQuery.parse("?khac=1")).toEqual(none);
  });

  test.each([
    [none, true],
    [{ ...none, plan: "an-binh-2024", code: "lead-mismatch", severity: "error", judged: "co" }, true],
    [{ ...none, plan: "khac-2024" }, false],
    [{ ...none, code: "recognition" }, false],
    [{ ...none, severity: "note" }, false],
    [{ ...none, judged: "chua" }, false],
  ])("shows a finding that fits every filter: %j", (state, expected) => {
    expect(isFindingShown(facts, state)).toBe(expected);
  });
});
