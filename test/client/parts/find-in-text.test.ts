import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findInText } from "#client/parts/find-in-text.ts";

const found = (text: string, words: string): readonly string[] =>
  findInText(text, words).map(([from, to]) => text.slice(from, to));

describe("findInText(text, words)", () => {
  it.each([
    ["Sở Y tế chủ trì; Sở Y tế phối hợp", "sở y tế", ["Sở Y tế", "Sở Y tế"]],
    ["Ứng dụng Hue-S, Hue-s", "hue-s", ["Hue-S", "Hue-s"]],
    ["Công an tỉnh, cống an toàn", "cong an", ["Công an", "cống an"]],
    ["Công an tỉnh, cống an toàn", "công an", ["Công an"]],
    ["Đề án 06", "de an 06", ["Đề án 06"]],
    ["hai  chữ", "hai chữ", []],
    ["Sở Y tế", "  y   tế ", ["Y tế"]],
    ["Sở Y tế", "", []],
    ["Sở Y tế", "  ", []],
    ["aaaa", "aa", ["aa", "aa"]],
  ])("in %j of %j: %j", (text, words, expected) => {
    expect(found(text, words)).toEqual(expected);
  });

  it("finds every piece of a text in it, at its place", () => {
    fc.assert(
      fc.property(fc.constantFrom("Sở Y tế chủ trì", "Đường sắt, ĐƯỜNG BỘ"), fc.nat(9), (text, from) => {
        const piece = text.slice(from, from + 4);
        fc.pre(piece.trim() === piece && piece !== "");
        expect(findInText(text, piece)).toContainEqual([from, from + 4]);
      }),
    );
  });
});
