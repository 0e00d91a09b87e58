import { describe, expect, it } from "vitest";
import { compareTokens } from "#handbook/wordings/compare-wordings.ts";
import { cutSample } from "../../helpers/cut-sample.ts";

const partsOf = (a: string, b: string) => compareTokens(cutSample(a), cutSample(b)).parts;
const moved = (a: string, b: string): readonly string[] =>
  partsOf(a, b)
    .filter(({ kind }) => kind === "moved")
    .map((part) => (part.a === "" ? `b: ${part.b}` : `a: ${part.a}`));

const first = "Sở Y tế cấp thẻ cho người bệnh;";
const second = "Công an tỉnh thu nhận hồ sơ cấp căn cước và tài khoản định danh;";

describe("a passage that stands elsewhere", () => {
  it("is told as moved on both sides, as each prints it", () => {
    expect(
      moved(`${first} ${second}`, `${second} ${first.toLowerCase().replace("sở y tế", "Sở Y tế")}`),
    ).toEqual(["a: Sở Y tế cấp thẻ cho người bệnh;", "b: Sở Y tế cấp thẻ cho người bệnh;"]);
  });

  it("leastMoved: of six words, not of five", () => {
    const passage = (words: string): readonly string[] => moved(`${words} ${second}`, `${second} ${words}`);
    expect(passage("một hai ba bốn năm sáu")).toHaveLength(2);
    expect(passage("một hai ba bốn năm")).toEqual([]);
  });

  it("is told apart from what is new about it", () => {
    const parts = partsOf(`${second} một hai ba bốn năm sáu`, `mới một hai ba bốn năm sáu nữa ${second}`);
    expect(parts.map(({ kind }) => kind)).toEqual(["added", "moved", "added", "same", "moved"]);
  });

  it("is taken once, the longest first", () => {
    const words = "một hai ba bốn năm sáu";
    expect(moved(`${words} ${second}`, `${second} ${words} ${words}`)).toHaveLength(2);
  });

  it("leaves in its place a word that the passage has too", () => {
    const words = "một hai ba bốn năm sáu";
    const parts = partsOf(`${second} ${words}`, `mới ${words} nữa hai ${second}`);
    expect(parts.map(({ kind, a, b }) => `${kind}: ${a || b}`)).toEqual([
      "added: mới",
      `moved: ${words}`,
      "added: nữa hai",
      `same: ${second}`,
      `moved: ${words}`,
    ]);
  });

  it("is none where the other side has it at the same place", () => {
    expect(moved(`${first} ${second}`, `${first} ${second}`)).toEqual([]);
  });
});
