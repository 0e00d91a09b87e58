import { describe, expect, it } from "vitest";
import { compareTokens } from "#handbook/wordings/compare-wordings.ts";
import { cutMiddle, cutRuns, toFormRuns, toSideRuns } from "#views/compare/side-runs.ts";
import { countWords, cutSample } from "../../helpers/cut-sample.ts";

const partsOf = (a: string, b: string) => compareTokens(cutSample(a), cutSample(b)).parts;

describe("toSideRuns(parts, side)", () => {
  const parts = partsOf("Cấp thẻ, trước 30/6/2024", "Cấp thẻ mới trước 30/7/2024");

  it("marks what a side alone has, with its kind, and what is set otherwise", () => {
    expect(toSideRuns(parts, "a")).toEqual([
      { text: "Cấp", mark: "same", atom: null, part: 0, gap: "" },
      { text: "thẻ,", mark: "layout", atom: null, part: 1, gap: "" },
      { text: "trước", mark: "same", atom: null, part: 3, gap: "" },
      { text: "30/6/2024", mark: "own", atom: "date", part: 4, gap: "" },
    ]);
    expect(toSideRuns(parts, "b").map(({ text, mark }) => [text, mark])).toEqual([
      ["Cấp", "same"],
      ["thẻ", "layout"],
      ["mới", "own"],
      ["trước", "same"],
      ["30/7/2024", "own"],
    ]);
  });

  it("marks what moved on both sides", () => {
    const [words, other] = ["một hai ba bốn năm sáu", "Công an tỉnh cấp thẻ cho dân trong tỉnh"];
    const moved = partsOf(`${words} ${other}`, `${other} ${words}`);
    expect(toSideRuns(moved, "a")[0]).toMatchObject({ text: words, mark: "moved" });
    expect(toSideRuns(moved, "b").at(-1)).toMatchObject({ text: words, mark: "moved" });
  });
});

describe("toFormRuns(parts)", () => {
  const runs = toFormRuns(partsOf("Cấp ngay thẻ cho Công an tỉnh", "Cấp thẻ cho Sở Y tế"));

  it("tells what the base says instead, and what is left out as a run without text", () => {
    expect(runs.map(({ text, mark, gap }) => [text, mark, gap])).toEqual([
      ["Cấp", "same", ""],
      ["", "own", "ngay"],
      ["thẻ cho", "same", ""],
      ["Sở Y tế", "own", "Công an tỉnh"],
    ]);
  });

  it("keeps what is left out in its statement, at the end too", () => {
    const [one, ...others] = cutRuns(toFormRuns(partsOf("Cấp thẻ cho dân", "Cấp thẻ")), ["Cấp thẻ"]);
    expect(one?.map(({ text, gap }) => text || gap)).toEqual(["Cấp thẻ", "cho dân"]);
    expect(others).toEqual([]);
  });
});

describe("cutRuns(runs, statements)", () => {
  it("cuts runs where statements end", () => {
    const parts = partsOf("Cấp thẻ. Thu phí.", "Cấp thẻ. Thu phí.");
    const cut = cutRuns(toSideRuns(parts, "a"), ["Cấp thẻ.", "Thu phí."]);
    expect(cut.map((runs) => runs.map(({ text }) => text))).toEqual([["Cấp thẻ."], ["Thu phí."]]);
  });

  it("has nothing where nothing is said", () => {
    expect(cutRuns([], [])).toEqual([]);
  });
});

describe("cutMiddle(text)", () => {
  it("keptWords: leaves four words on each side of a run of thirteen, and twelve whole", () => {
    expect(cutMiddle(countWords(13))).toEqual([countWords(4), countWords(5, 4), countWords(4, 9)]);
    expect(cutMiddle(countWords(12))).toBeNull();
  });
});
