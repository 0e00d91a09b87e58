import { describe, expect, it } from "vitest";
import { alignTokens } from "#handbook/wordings/align.ts";
import { joinTokens } from "#handbook/wordings/wording-token.ts";
import { countWords, cutSample } from "../../helpers/cut-sample.ts";

/** Stretches as “= same” and “a → b”. */
function align(a: string, b: string): readonly string[] {
  return alignTokens(cutSample(a), cutSample(b)).stretches.map(({ isSame, a: ofA, b: ofB }) =>
    isSame ? `= ${joinTokens(ofA)}` : `${joinTokens(ofA)} → ${joinTokens(ofB)}`,
  );
}

describe("alignTokens(a, b)", () => {
  it("tells apart what both say and what each says", () => {
    expect(align("Cấp thẻ cho người dân", "Cấp thẻ mới cho công dân")).toEqual([
      "= Cấp thẻ",
      " → mới",
      "= cho",
      "người → công",
      "= dân",
    ]);
  });

  it("has nothing to say of nothing", () => {
    expect(align("", "")).toEqual([]);
    expect(align("", "một")).toEqual([" → một"]);
  });
});

describe("longestChance and leastChange: words in common by chance", () => {
  const around = (words: number, between: string): readonly string[] =>
    align(
      `${countWords(words)} ${between} ${countWords(words)}`,
      `${countWords(words, 10)} ${between} ${countWords(words, 20)}`,
    );

  it("are a part of the change around them, two of them, not three", () => {
    expect(around(3, "và của")).toHaveLength(1);
    expect(around(3, "và của các")).toHaveLength(3);
  });

  it("stand where a change beside them has fewer than five words", () => {
    expect(align("a1 a2 và a3 a4 a5", "b1 b2 b3 và b4 b5 b6")).toHaveLength(1);
    expect(align("a1 a2 và a3 a4 a5", "b1 b2 và b4 b5 b6")).toHaveLength(3);
  });

  it("stand where they hold a name or a number", () => {
    expect(around(3, "100%")).toHaveLength(3);
  });
});

describe("mostEdits: texts that differ in more", () => {
  const long = (from: number): string => `${countWords(1000, from)}. Câu chung. ${countWords(2)}`;

  it("than two thousand words are aligned by sentences", () => {
    const [a, b] = [cutSample(long(5000)), cutSample(long(8000))];
    expect(alignTokens(a, b).isCoarse).toBe(false);
    const more = alignTokens(a, cutSample(`mới ${long(8000)}`));
    expect(more.isCoarse).toBe(true);
    expect(more.stretches.map(({ isSame }) => isSame)).toEqual([false, true]);
  });
});
