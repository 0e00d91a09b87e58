import { describe, expect, it } from "vitest";
import type { HitGroup } from "#search/page/group-hits.ts";
import { listAhead } from "#search/page/result-list.ts";

const groups = Array.from({ length: 8 }, (_, record): HitGroup => ({
  hit: { record, reason: "", isTitle: false },
  others: [],
}));

describe("listAhead(groups)", () => {
  it("are the six of the first screen (firstScreen)", () => {
    expect(listAhead(groups).map(({ hit }) => hit.record)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(listAhead(groups.slice(0, 2))).toHaveLength(2);
  });
});
