import { describe, expect, it } from "vitest";
import { listPassages } from "#handbook/passages.ts";
import { makePlan } from "../helpers/make-handbook.ts";

const sentence = (words: number): string => `${"từ ".repeat(words - 1)}từ.`;
const lines = (...sourceLines: readonly string[]) =>
  listPassages(makePlan({ text: sourceLines })).map((passage) => passage.lines);

describe("enoughWords: a passage ends with its sentence", () => {
  it("once it has forty words", () => {
    expect(lines(sentence(40), "Câu sau.")).toEqual([
      [1, 1],
      [2, 2],
    ]);
    expect(lines(sentence(39), "Câu sau.")).toEqual([[1, 2]]);
  });
});

describe("mostWords: a passage ends within its sentence", () => {
  const open = (words: number): string => sentence(words).slice(0, -1);

  it("once it has 160 words", () => {
    expect(lines(open(160), "từ nữa.")).toEqual([
      [1, 1],
      [2, 2],
    ]);
    expect(lines(open(159), "từ nữa.")).toEqual([[1, 2]]);
  });
});
