import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findNear, groupNear } from "#handbook/wordings/find-near.ts";

const toWords = (text: string): ReadonlySet<string> => new Set(text.split(" ").filter((word) => word !== ""));

const jaccard = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const common = [...a].filter((word) => b.has(word)).length;
  return common / (a.size + b.size - common);
};

describe("findNear(texts, least)", () => {
  it("finds what shares as much as asked, and not what shares less", () => {
    const texts = ["a b c d", "a b c e", "a b x y"].map(toWords);
    expect(findNear(texts, 0.6)).toEqual([{ a: 0, b: 1, share: 0.6 }]);
    expect(findNear(texts, 0.61)).toEqual([]);
  });

  it("holds texts without words near to nothing", () => {
    expect(findNear(["", "", "a"].map(toWords), 0.5)).toEqual([]);
  });

  it("finds the same pairs as comparing each with each", () => {
    const text = fc.array(fc.constantFrom(..."abcdefgh"), { maxLength: 8 }).map((words) => new Set(words));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), fc.constantFrom(0.3, 0.5, 0.6, 1), (texts, least) => {
        const all = texts.flatMap((a, i) =>
          texts.flatMap((b, j) => (i < j && jaccard(a, b) >= least ? [[i, j]] : [])),
        );
        expect(findNear(texts, least).map(({ a, b }) => [a, b])).toEqual(all);
      }),
    );
  });
});

describe("groupNear(count, pairs)", () => {
  it("puts together what is near by others, in order", () => {
    const pairs = [
      { a: 1, b: 4 },
      { a: 0, b: 4 },
      { a: 2, b: 3 },
    ];
    expect(groupNear(6, pairs)).toEqual([[0, 1, 4], [2, 3], [5]]);
  });
});
