import { describe, expect, it } from "vitest";
import { groupHits, takePage } from "#search/page/group-hits.ts";
import type { SearchHit } from "#search/ask/run.ts";
import { plantCollection } from "../ask/small-collection.ts";

const { tables } = plantCollection(
  [
    { kind: "item", title: "Lý lịch tư pháp" },
    { kind: "item", title: "Lý lịch tư pháp." },
    { kind: "text", title: "Dòng 3" },
    { kind: "text", title: "Dòng 9" },
    { kind: "model", title: "Lý lịch tư pháp" },
  ],
  { sames: { 3: 2 } },
);
const hit = (record: number, isTitle = true) => ({ record, reason: "", isTitle });
const grouped = (...hits: readonly SearchHit[]) =>
  groupHits(hits, tables.data).map(({ hit: { record }, others }) => [
    record,
    ...others.map((one) => one.record),
  ]);

describe("groupHits", () => {
  it("makes one of items whose equal titles answer, and of passages with equal words", () => {
    expect(grouped(hit(0), hit(4), hit(1), hit(2), hit(3))).toEqual([[0, 1], [4], [2, 3]]);
  });

  it("leaves lines of a record apart from it", () => {
    const lines = [5, 5] as const;
    expect(grouped({ ...hit(0), lines }, hit(0), { ...hit(1), lines })).toEqual([[0], [0], [1]]);
  });

  it("leaves items apart whose texts answer", () => {
    expect(grouped(hit(0, false), hit(1, false))).toEqual([[0], [1]]);
  });
});

describe("pageSize: results stand", () => {
  const groups = Array.from({ length: 41 }, (_, record) => ({ hit: hit(record), others: [] }));

  it("twenty on a page, the last page being shown for one that is not there", () => {
    expect(takePage(groups, 1).groups.map((one) => one.hit.record)).toEqual([...Array(20).keys()]);
    expect(takePage(groups, 3)).toMatchObject({ page: 3, pages: 3 });
    expect(takePage(groups, 9).groups.map((one) => one.hit.record)).toEqual([40]);
    expect(takePage([], 1)).toEqual({ groups: [], page: 1, pages: 1 });
  });
});
