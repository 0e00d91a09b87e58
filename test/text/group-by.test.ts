import { describe, expect, it } from "vitest";
import { groupBy } from "#text/group-by.ts";

describe("groupBy(entries, toKey)", () => {
  it("keeps keys in order of their first entry, and entries in theirs", () => {
    const groups = groupBy(["ba", "a", "bc", "ad"], (word) => word[0]);
    expect([...groups]).toEqual([
      ["b", ["ba", "bc"]],
      ["a", ["a", "ad"]],
    ]);
  });

  it("takes any iterable and any key, nothing included", () => {
    const groups = groupBy(new Map([["x", undefined]]).values(), (entry) => entry);
    expect(groups.get(undefined)).toEqual([undefined]);
    expect(groupBy([], String).size).toBe(0);
  });
});
