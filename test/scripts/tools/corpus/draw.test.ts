import { createDraws, hashText } from "#tools/corpus/draw.ts";
import { describe, expect, it } from "vitest";

describe("hashText(text)", () => {
  it("gives the same number for the same text, others for near ones", () => {
    expect(hashText("plan 1")).toBe(hashText("plan 1"));
    expect(new Set(["plan 1", "plan 2", "plan 1 ", ""].map(hashText)).size).toBe(4);
  });
});

describe("createDraws(key)", () => {
  const draw = (key: string): readonly number[] => {
    const draws = createDraws(key);
    return Array.from({ length: 200 }, () => draws.share());
  };

  it("draws the same for the same key", () => {
    expect(draw("một")).toEqual(draw("một"));
    expect(draw("một")).not.toEqual(draw("hai"));
  });

  it("spreads its draws evenly from 0 to 1", () => {
    const shares = draw("một");
    expect(shares.every((share) => share >= 0 && share < 1)).toBe(true);
    for (const quarter of [0, 1, 2, 3]) {
      const within = shares.filter((share) => Math.floor(share * 4) === quarter).length;
      expect(within).toBeGreaterThan(30);
      expect(within).toBeLessThan(70);
    }
  });

  it("draws whole numbers below a limit, and entries of a list", () => {
    const draws = createDraws("ba");
    const numbers = new Set(Array.from({ length: 60 }, () => draws.below(3)));
    expect([...numbers].sort()).toEqual([0, 1, 2]);
    expect(["a", "b"]).toContain(draws.oneOf(["a", "b"]));
    expect([draws.isIn(0), draws.isIn(1)]).toEqual([false, true]);
    expect(() => draws.oneOf([])).toThrow("Nothing to draw from");
  });
});
