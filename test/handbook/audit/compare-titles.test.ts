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
