import { describe, expect, it } from "vitest";
import { glossaryQuery, isTermShown } from "#client/terms/glossary-state.ts";

describe("isTermShown(text, state)", () => {
  const text = "CCCD căn cước công dân Tên của thẻ";

  it.each([
    ["", true],
    ["?tim=cccd", true],
    ["?tim=can+cuoc", true],
    ["?tim=th%E1%BA%BB++c%C4%83n", true],
    ["?tim=c%C4%83n+h%E1%BB%99", false],
    ["?tim=c%C3%A1n", false],
  ])("shows the row for %s: %s", (query, isShown) => {
    expect(isTermShown(text, glossaryQuery.parse(query))).toBe(isShown);
  });
});
