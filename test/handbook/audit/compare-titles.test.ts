import { describe, expect, it } from "vitest";
import { compareTitles } from "#handbook/audit/compare-titles.ts";

describe("longestExpansion: an abbreviation stands for", () => {
  const letters = "abcdefghijklmno";
  const compare = (count: number) => {
    const own = letters.slice(0, count);
    return compareTitles(own.toUpperCase(), [...own].map((letter) => `${letter}x`).join(" "));
  };

  it("fourteen words at most", () => {
    expect(compare(14)).toMatchObject({ onlyFirst: [], onlySecond: [] });
    expect(compare(15).onlyFirst).toEqual(["ABCDEFGHIJKLMNO"]);
  });
});

describe("misspeltCost: a word with another letter", () => {
  /** Each word is the one two before it with one letter more changed: “caaa”, “daaa”, “cbaa” … */
  const misread = (at: number): string =>
    `${at % 2 === 0 ? "c" : "d"}${"b".repeat(at >> 1)}${"a".repeat(12 - (at >> 1))}`;
  const row = (from: number, count: number): string =>
    Array.from({ length: count }, (_, at) => misread(from + at)).join(" ");
  const compare = (count: number) => compareTitles(row(0, count), row(2, count));

  it("costs 0.4 of a word left out: nine are misspelt rather than that four are wanting, eleven are not", () => {
    expect(compare(9).misspelt).toHaveLength(9);
    expect(compare(11).misspelt).toEqual([]);
    expect(compare(11).onlyFirst).toEqual([row(0, 2)]);
  });
});

describe("an abbreviation beside words of its own", () => {
  it("leaves equal words to each other", () => {
    expect(compareTitles("An ninh trật tự ANTT", "An ninh trật tự")).toMatchObject({
      onlyFirst: ["ANTT"],
      onlySecond: [],
    });
  });
});
