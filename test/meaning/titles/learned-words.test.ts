import { describe, expect, it } from "vitest";
import {
  type DecidedItem,
  countLearned,
  learnWords,
  readLearnedShare,
} from "#meaning/titles/learned-words.ts";
import { readTitleTerms } from "#meaning/titles/title-terms.ts";
import { fewWords } from "./few-words.ts";

const item = (model: string, ...texts: readonly string[]): DecidedItem => ({ model, texts });
const term = (text: string) => {
  const [first] = readTitleTerms(text, fewWords);
  if (first === undefined) throw new Error(`No term in ${text}`);
  return first;
};
const learned = learnWords([
  item("gui-xe", "Dán mã vạch lên xe", "Quét mã vạch, thu tiền"),
  item("gui-xe", "Người trông xe thu tiền"),
  item("kham-benh", "Khám bệnh bằng thẻ; quét mã tại an sinh xã hội"),
]);

describe("readLearnedShare(term, model, learned)", () => {
  it.each([
    ["mã", "gui-xe", 0.5],
    ["thu", "gui-xe", 1],
    ["mã", "kham-benh", 1],
    ["vạch", "kham-benh", 0],
    ["mã", "mo-hinh-khac", 0],
  ])("of the word “%s” in the items of %s is %f", (word, model, expected) => {
    expect(readLearnedShare(term(word), model, learned)).toBe(expected);
  });

  it("of a listed term is that of its pairs of words; one listed word has none", () => {
    expect(readLearnedShare(term("An sinh xã hội"), "kham-benh", learned)).toBe(1);
    expect(readLearnedShare(term("Khám chữa bệnh"), "kham-benh", learned)).toBe(0);
    expect(readLearnedShare(term("VNeID"), "kham-benh", learned)).toBe(0);
  });

  it("knows no pair over a mark of punctuation", () => {
    const pairOf = (text: string) => readTitleTerms(text, fewWords)[2] ?? term(text);
    expect(readLearnedShare(pairOf("mã vạch"), "gui-xe", learned)).toBe(0.5);
    expect(readLearnedShare(pairOf("vạch thu"), "gui-xe", learned)).toBe(0);
  });
});

describe("countLearned(term, learned)", () => {
  it.each([
    ["quét", 2],
    ["tiền", 1],
    ["rừng", 0],
  ])("models print “%s”: %i", (word, expected) => {
    expect(countLearned(term(word), learned)).toBe(expected);
  });
});

describe("learnWords(items)", () => {
  it("reads 20 items of a model (mostItems)", () => {
    const twenty = Array.from({ length: 20 }, (_, at) => item("gui-xe", at === 19 ? "bãi" : "xe"));
    const words = learnWords([...twenty, item("gui-xe", "cổng")]);
    expect(["bãi", "cổng"].map((word) => countLearned(term(word), words))).toEqual([1, 0]);
  });
});
