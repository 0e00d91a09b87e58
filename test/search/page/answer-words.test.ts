import { describe, expect, it } from "vitest";
import type { SearchAnswer } from "#search/ask/run.ts";
import { tellCount, tellReading } from "#search/page/answer-words.ts";

const answer = (more: Partial<SearchAnswer>): SearchAnswer => ({
  ...{ hits: [], otherMarks: [], isOtherMarks: false, reading: "", leftOut: [], marks: [] },
  asks: new Set(),
  ...more,
});
const hits = [0, 1, 2].map((record) => ({ record, reason: "", isTitle: true }));

describe("tellCount", () => {
  it.each([
    [3, answer({ hits }), "3 kết quả"],
    [1, answer({ hits }), "1 trong 3 kết quả"],
    [3, answer({ hits, isOtherMarks: true }), "Không có kết quả đúng dấu đã gõ; 3 kết quả khác dấu"],
    [0, answer({}), "Không có kết quả trong sổ tay."],
    [0, answer({ leftOut: ["covid"] }), "Không có kết quả: sổ tay không có từ “covid”."],
  ])("of %i shown says “%s”", (shown, told, sentence) => {
    expect(tellCount(shown, told)).toBe(sentence);
  });

  it("says that there is nothing else where a place is told above", () => {
    expect(tellCount(0, answer({}), true)).toBe("Không có mục nào khác trong sổ tay.");
    expect(tellCount(3, answer({ hits }), true)).toBe("3 kết quả");
  });
});

describe("tellReading", () => {
  it.each([
    [answer({ hits }), ""],
    [answer({ hits, reading: "chữ số" }), "Tìm thay: “chữ số”."],
    [answer({ hits, leftOut: ["covid"] }), "Bỏ qua từ không có trong sổ tay: “covid”."],
    [answer({ leftOut: ["covid"] }), ""],
  ])("tells what was read and what was left out", (told, sentence) => {
    expect(tellReading(told)).toBe(sentence);
  });
});
