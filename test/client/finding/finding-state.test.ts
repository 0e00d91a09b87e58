import { findingQuery, isFindingShown } from "#client/finding/finding-state.ts";
import { describe, expect, test } from "vitest";

const none = { plan: "", level: "", group: "", agency: "", code: "", severity: "", judged: "" };
const facts = {
  plan: "an-binh-2024",
  level: "province",
  groups: ["1", "3"],
  agencies: ["so-y-te"],
  code: "lead-mismatch",
  severity: "error",
  isJudged: true,
};

describe("state of the findings' filters", () => {
  test("survives the way into the URL and back", () => {
    const state = { ...none, plan: "an-binh-2024", code: "lead-mismatch", severity: "error", judged: "chua" };
    expect(findingQuery.format(state)).toBe("?dp=an-binh-2024&loai=lead-mismatch&muc=error&xet=chua");
    expect(findingQuery.parse(findingQuery.format(state))).toEqual(state);
    expect(findingQuery.format(none)).toBe("");
    expect(findingQuery.parse("?khac=1")).toEqual(none);
  });

  test.each([
    [none, true],
    [{ ...none, plan: "an-binh-2024", code: "lead-mismatch", severity: "error", judged: "co" }, true],
    [{ ...none, plan: "khac-2024" }, false],
    [{ ...none, level: "province", group: "3", agency: "so-y-te" }, true],
    [{ ...none, level: "district" }, false],
    [{ ...none, group: "2" }, false],
    [{ ...none, agency: "cong-an-tinh" }, false],
    [{ ...none, code: "recognition" }, false],
    [{ ...none, severity: "note" }, false],
    [{ ...none, judged: "chua" }, false],
  ])("shows a finding that fits every filter: %j", (state, expected) => {
    expect(isFindingShown(facts, state)).toBe(expected);
  });
});
