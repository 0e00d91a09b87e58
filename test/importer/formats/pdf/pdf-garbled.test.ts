import { describe, expect, it } from "vitest";
import { isGarbled } from "#importer/formats/pdf/pdf-garbled.ts";

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
