import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findBase } from "#handbook/wordings/find-base.ts";
import { cutSample } from "../../helpers/cut-sample.ts";

const baseOf = (...texts: readonly (readonly [text: string, weight: number])[]): number =>
  findBase(texts.map(([text, weight]) => ({ tokens: cutSample(text), weight })));

/** Words of one text that the other lacks, and the other way round. */
function distance(a: readonly string[], b: readonly string[]): number {
  const rest = [...b];
  const missing = a.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return missing.length + rest.length;
}

describe("findBase(texts)", () => {
  it("takes the text that has most in common with the others", () => {
    expect(baseOf(["ba bốn", 1], ["một hai ba", 1], ["một hai", 1])).toBe(1);
  });

  it("weighs a text by the items that have it", () => {
    expect(baseOf(["ba bốn", 3], ["một hai ba", 1], ["một hai", 1])).toBe(0);
  });

  it("takes the first of equals, and of nothing", () => {
    expect(baseOf(["một hai", 1], ["ba bốn", 1])).toBe(0);
    expect(baseOf()).toBe(0);
  });

  it("has the least sum of differing words, as counting pair by pair finds it", () => {
    const text = fc.array(fc.constantFrom("an", "ba", "cô", "dì"), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(text, fc.integer({ min: 1, max: 3 })), { minLength: 1, maxLength: 6 }),
        (all) => {
          const sums = all.map(([one]) =>
            all.reduce((sum, [other, weight]) => sum + weight * distance(one, other), 0),
          );
          const found = baseOf(...all.map(([words, weight]) => [words.join(" "), weight] as const));
          expect(found).toBe(sums.indexOf(Math.min(...sums)));
        },
      ),
    );
  });
});
