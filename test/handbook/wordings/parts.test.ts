import { describe, expect, it } from "vitest";
import { compareTokens } from "#handbook/wordings/compare-wordings.ts";
import { countWords, cutSample } from "../../helpers/cut-sample.ts";

/** Parts as “kind atom: a → b”. */
const compare = (a: string, b: string): readonly string[] =>
  compareTokens(cutSample(a), cutSample(b)).parts.map(
    (part) => `${part.kind}${part.atom === null ? "" : ` ${part.atom}`}: ${part.a} → ${part.b}`,
  );

describe("the parts of two wordings", () => {
  it.each([
    ["a day that changed", "trước 30/6/2024.", "trước 30/12/2024.", "changed date: 30/6/2024. → 30/12/2024."],
    ["a body that changed", "do Công an tỉnh", "do Sở Y tế", "changed agency: Công an tỉnh → Sở Y tế"],
    ["a place", "dân An Bình", "dân Cao Bình", "changed place: An Bình → Cao Bình"],
    ["a document", "theo 12/KH-UBND", "theo 13/KH-UBND", "changed document: 12/KH-UBND → 13/KH-UBND"],
    ["words for a number", "đạt 100%", "đạt toàn bộ", "changed number: 100% → toàn bộ"],
    ["a number for a word", "đạt nhiều", "đạt 5", "changed number: nhiều → 5"],
    ["a number for a day", "đạt 100%", "đạt năm 2024", "changed number: 100% → năm 2024"],
  ])("tell %s as one with its kind", (_, a, b, part) => {
    expect(compare(a, b)[1]).toBe(part);
  });

  it("set names of one kind against each other in their order, the words about them apart", () => {
    expect(compare("do Công an tỉnh chủ trì năm 2023", "do ngành Sở Y tế làm năm 2024")).toEqual([
      "same: do → do",
      "added:  → ngành",
      "changed agency: Công an tỉnh → Sở Y tế",
      "changed: chủ trì → làm",
      "changed date: năm 2023 → năm 2024",
    ]);
  });

  it("tell a name that one side has more as a part of its own", () => {
    expect(compare("giao việc", "giao cho Sở Y tế việc")).toEqual([
      "same: giao → giao",
      "added: → cho".replace(": →", ":  →"),
      "added agency:  → Sở Y tế",
      "same: việc → việc",
    ]);
  });

  it("longestExchange: three words may stand for a number, not four", () => {
    expect(compare("đạt 100%", `đạt ${countWords(3)}`)).toHaveLength(2);
    expect(compare("đạt 100%", `đạt ${countWords(4)}`)).toHaveLength(3);
  });

  it("are the same where only capitals, signs, marks of a list and the place of a tone differ", () => {
    expect(compare("1. Hoá đơn, thẻ", "- hóa đơn thẻ")).toEqual([
      "same: 1. Hoá đơn, → - hóa đơn",
      "same: thẻ → thẻ",
    ]);
  });
});

describe("the share of common words", () => {
  const sameOf = (a: string, b: string): number => compareTokens(cutSample(a), cutSample(b)).same;

  it.each([
    ["một hai ba bốn", "một hai ba bốn", 1],
    ["một hai ba bốn", "một hai ba năm", 0.75],
    ["một hai ba", "một hai", 0.8],
    ["một hai", "", 0],
    ["", "", 1],
    ["một hai", "ba bốn", 0],
    ["một hai ba bốn năm sáu bảy tám", "hai ba bốn năm sáu bảy tám một", 0.87],
  ])("of “%s” and “%s” is %d", (a, b, same) => {
    expect(sameOf(a, b)).toBe(same);
  });

  it("is 1 only where no word differs, however long the texts are", () => {
    expect(sameOf(countWords(500), `${countWords(499)} khác`)).toBe(0.99);
  });
});
