import { readOutline } from "#importer/lines/layout/outline.ts";
import { readLogicalLines } from "#importer/lines/logical-lines.ts";
import { describe, expect, it } from "vitest";
import { importWords } from "../../../helpers/import-words.ts";

const read = (text: readonly string[]) => readOutline(readLogicalLines(text, importWords.labels));

/** Each number with the one above it: “Điều N 3 < Chương N 2”. */
const tell = (...text: readonly string[]) =>
  read(text).map(({ numbering, parent }) => {
    const name = `${numbering.style} ${numbering.value}`;
    return parent === undefined ? name : `${name} < ${parent.numbering.style} ${parent.numbering.value}`;
  });

describe("readOutline(lines)", () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    [
      "levels by their styles",
      ["I. A", "1. B", "a) C", "b) D", "2. E", "II. F", "1. G"],
      ["I. 1", "N. 1 < I. 1", "a) 1 < N. 1", "a) 2 < N. 1", "N. 2 < I. 1", "I. 2", "N. 1 < I. 2"],
    ],
    [
      "a count that begins anew below another heading",
      ["1. A", "2. B", "b) C", "1. D", "2. E", "3. F"],
      ["N. 1", "N. 2", "a) 2 < N. 2", "N. 1 < a) 2", "N. 2 < a) 2", "N. 3 < a) 2"],
    ],
    [
      "chapters above articles",
      ["Điều 1. A", "Chương I", "Điều 2. B", "1. C", "Chương II", "Điều 3. D"],
      [
        "Điều N 1",
        "Chương N 1",
        "Điều N 2 < Chương N 1",
        "N. 1 < Điều N 2",
        "Chương N 2",
        "Điều N 3 < Chương N 2",
      ],
    ],
    ["numerals above numbers that came first", ["1. A", "I. B", "1. C"], ["N. 1", "I. 1", "N. 1 < I. 1"]],
    ["bullets with nothing below them", ["1. A", "- B", "a) C"], ["N. 1", "- 0 < N. 1", "a) 1 < N. 1"]],
    [
      "bullets of another kind below those that came first",
      ["1. A", "+ B", "- C", "- D", "+ E", "- F"],
      ["N. 1", "+ 0 < N. 1", "- 0 < + 0", "- 0 < + 0", "+ 0 < N. 1", "- 0 < + 0"],
    ],
    [
      "a count that begins anew below a bullet beside the one before it",
      ["1. A", "- B", "2. C", "- D", "1. E", "- F"],
      ["N. 1", "- 0 < N. 1", "N. 2", "- 0 < N. 2", "N. 1", "- 0 < N. 1"],
    ],
    [
      "fields with letters below a bullet that is none",
      ["+ A", "a) Chủ trì: X", "b) Thời hạn: 2024", "+ B", "a) Chủ trì: Y"],
      ["+ 0", "a) 1 < + 0", "a) 2 < + 0", "+ 0", "a) 1 < + 0"],
    ],
    [
      "a count that begins anew behind fields beside the one before it",
      ["1) A", "a) Chủ trì: X", "2) B", "a) Chủ trì: Y", "1) C"],
      ["N) 1", "a) 1 < N) 1", "N) 2", "a) 1 < N) 2", "N) 1"],
    ],
    ["the same in the other order", ["- A", "+ B", "- C", "+ D"], ["- 0", "+ 0 < - 0", "- 0", "+ 0 < - 0"]],
    ["nothing that is above the end of a part", ["I. A", "Nơi nhận:", "1. B"], ["I. 1", "N. 1"]],
    ["another document", ["Điều 1. A", "KẾ HOẠCH", "1. B"], ["Điều N 1", "N. 1"]],
  ])("reads %s", (_, text, expected) => {
    expect(tell(...text)).toEqual(expected);
  });

  it("ends a number where the next one beside or above it begins", () => {
    expect(read(["1. A", "x", "a) B", "2. C", "y"]).map(({ at, end }) => [at, end])).toEqual([
      [0, 3],
      [2, 3],
      [3, 5],
    ]);
  });

  it("takes the words of the line below a number that stands alone", () => {
    expect(read(["Chương II", "NHÓM MỘT"]).map(({ words }) => words.text)).toEqual(["NHÓM MỘT"]);
  });

  it("has twelve levels at most (deepest)", () => {
    const text = Array.from({ length: 14 }, (_, index) => (index % 2 === 0 ? "1. A" : "a) B"));
    const depths = read(text).map((node) => {
      let depth = 1;
      for (let above = node.parent; above !== undefined; above = above.parent) depth += 1;
      return depth;
    });
    expect(depths).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 12, 12]);
  });
});
