import { describe, expect, it } from "vitest";
import type { HitGroup } from "#search/page/group-hits.ts";
import { listAhead } from "#search/page/result-list.ts";
import type { SearchAsks } from "#search/search-types.ts";

const groups = Array.from({ length: 6 }, (_, record): HitGroup => ({
  hit: { record, reason: "", isTitle: false },
  others: [],
}));

describe("listAhead(groups, answer)", () => {
  it("are the four of the first screen where a question asks who, when or where (firstScreen)", () => {
    const ahead = listAhead(groups, { asks: new Set<SearchAsks>(["lead"]) });
    expect(ahead.map(({ hit }) => hit.record)).toEqual([0, 1, 2, 3]);
  });

  it("are none for words alone: their passages have their room, and come when they are near", () => {
    expect(listAhead(groups, { asks: new Set() })).toEqual([]);
  });
});
