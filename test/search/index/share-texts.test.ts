import { describe, expect, it } from "vitest";
import { cutRuns, shareRuns } from "#search/index/share-texts.ts";

describe("cutRuns(entries)", () => {
  // Each text in its two quotation marks.
  const text = (bytes: number): string => "a".repeat(bytes - 2);
  it.each([
    [20_000, [2]],
    [20_001, [1, 1]],
  ])("two entries of %i bytes together lie in runs of %j (textBlockBytes)", (bytes, counts) => {
    expect(cutRuns([text(8000), text(bytes - 8000)]).map((run) => run.length)).toEqual(counts);
  });

  it("keeps all in their order, and one that is longer than a run in a run of its own", () => {
    const entries = [text(100), text(30_000), text(100)];
    expect(cutRuns(entries)).toEqual(entries.map((entry) => [entry]));
    expect(cutRuns([])).toEqual([]);
  });
});

describe("shareRuns(sizes)", () => {
  it.each([
    // Together 70 000 bytes: two files of half of that; one byte more, and files are small.
    [
      [...Array<number>(6).fill(10_000), 10_000],
      [3, 3, 1],
    ],
    [[...Array<number>(6).fill(10_000), 10_001], Array<number>(7).fill(1)],
  ])("of few texts, %j, puts %j in a file (fewTextsBytes)", (sizes, counts) => {
    expect(shareRuns(sizes)).toEqual(counts);
  });

  it.each([
    [7500, [2, 1]],
    [7501, [1, 1, 1]],
  ])(
    "of many, two of 7 500 and %i bytes and a great one, puts %j in a file (textFileBytes)",
    (size, counts) => {
      expect(shareRuns([7500, size, 60_000])).toEqual(counts);
    },
  );

  it("has no file where there are no texts", () => {
    expect(shareRuns([])).toEqual([]);
  });
});
