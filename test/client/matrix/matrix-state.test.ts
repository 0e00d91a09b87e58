import { describe, expect, test } from "vitest";
import { isCellWanted, isColumnShown, isLacking, matrixQuery } from "#client/matrix/matrix-state.ts";

describe("the filters of the matrix live in the URL", () => {
  test.each([
    "",
    "?nhom=2",
    "?nhom=2&tt=da-dua&chu-tri=police&cq=cong-an-tinh&cap=province&nam=2023",
    "?dp=cua-lo-2023&dp=ninh-binh-2023",
  ])("%s reads and prints the same", (query) => {
    expect(matrixQuery.format(matrixQuery.parse(query))).toBe(query);
  });
  test("a list with commas is read too, blanks and strange names are left out", () => {
    expect(matrixQuery.format(matrixQuery.parse("?dp=a,b&nhom=&x=1"))).toBe("?dp=a&dp=b");
  });
});

describe("what the filters show", () => {
  const column = { plan: "a", level: "province", year: "2023" };
  test.each([
    ["", true],
    ["?dp=a", true],
    ["?dp=b", false],
    ["?dp=b&thieu=a", true],
    ["?cap=district", false],
    ["?cap=province&nam=2023", true],
    ["?nam=2024", false],
  ])("a column under %s: %s", (query, isShown) => {
    expect(isColumnShown(column, matrixQuery.parse(query))).toBe(isShown);
  });
  test.each([
    ["", true],
    ["?tt=da-dua", true],
    ["?tt=khong-neu", false],
    ["?chu-tri=police", true],
    ["?chu-tri=bank", false],
    ["?cq=cong-an-tinh", true],
    ["?cq=so-y-te", false],
    ["?tt=khong-neu&cq=cong-an-tinh", false],
  ])("a cell under %s: %s", (query, isWanted) => {
    const cell = { state: "da-dua", leads: ["police"], agencies: ["cong-an-tinh"] };
    expect(isCellWanted(cell, matrixQuery.parse(query))).toBe(isWanted);
  });
  test.each([
    ["", true],
    ["?thieu=a", true],
    ["?thieu=a&dp=b", true],
    ["?thieu=a&dp=b&dp=c", false],
    ["?thieu=b", false],
    ["?thieu=c&dp=b", true],
    ["?thieu=x", false],
  ])("a model that a lacks, b has and c lacks, under %s: %s", (query, isShown) => {
    const states = new Map([
      ["a", "khong-neu"],
      ["b", "mot-phan"],
      ["c", "khong-ap-dung"],
    ]);
    expect(isLacking(states, matrixQuery.parse(query))).toBe(isShown);
  });
});
