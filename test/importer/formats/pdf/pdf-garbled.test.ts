import { describe, expect, it } from "vitest";
import { isApart, isGarbled } from "#importer/formats/pdf/pdf-garbled.ts";

describe("isGarbled(words)", () => {
  it.each([
    [["Mô", "hình", "1:", "Khám", "chữa", "bệnh"], false],
    [["–", "•", "“Sở", "Y", "tế”", "§", "30°", "±", "µ"], false],
    [["ÒţQYڵFKۑWU®&¶QJDQWڳQK"], true],
    [["0¶K®QK", "\u0003", "\u001d"], true],
    [[], false],
  ])("of %j is %s", (words, expected) => {
    expect(isGarbled(words)).toBe(expected);
  });

  it("bears two odd signs in a hundred (oddShare)", () => {
    expect(isGarbled(["a".repeat(98), "\u0003\u0003"])).toBe(false);
    expect(isGarbled(["a".repeat(97), "\u0003\u0003\u0003"])).toBe(true);
  });
});

describe("isApart(words)", () => {
  const words = (single: number, count: number) =>
    Array.from({ length: count }, (_, at) => (at < single ? "ng" : "mô"));

  it("is where more than five in a hundred words are consonants alone (apartShare)", () => {
    expect(isApart(words(5, 100))).toBe(false);
    expect(isApart(words(6, 100))).toBe(true);
  });

  it("is judged from twenty words on (fewestWords)", () => {
    expect(isApart(words(9, 19))).toBe(false);
    expect(isApart(words(9, 20))).toBe(true);
  });

  it("takes abbreviations, units and marks of lists for words", () => {
    const list = "a) Sở Y tế; b) VP UBND, đ/c Mẫu; 5 km, 10 kg; ở ý và à T.P QĐ-TTg".split(" ");
    expect(isApart([...list, ...list])).toBe(false);
  });
});
