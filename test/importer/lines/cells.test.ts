import { readMerged, readPrintedCells } from "#importer/lines/cells.ts";
import { describe, expect, it } from "vitest";

describe("readMerged(cell)", () => {
  it.each([
    ["↑", "above"],
    ["←", "left"],
    ["-nt-", "above"],
    ["nt", "above"],
    ["//", "above"],
    ["/", undefined],
    ["Như trên", "above"],
    ["“nt”", "above"],
    ['"', "above"],
    ["〃", "above"],
    ["Như trên; Sở Y tế", undefined],
    ["Công an tỉnh", undefined],
    ["-", undefined],
    ["", undefined],
  ])("of “%s” is %s", (cell, merged) => {
    expect(readMerged(cell)).toBe(merged);
  });
});

describe("readPrintedCells(raw)", () => {
  it("parts cells at pipes that are not printed, and their paragraphs", () => {
    expect(
      readPrintedCells("| 1 | **Sở**<br>Công an | a\\|b | ↑ |").map(({ text, pieces }) => [text, pieces]),
    ).toEqual([
      ["1", ["1"]],
      ["Sở Công an", ["Sở", "Công an"]],
      ["a|b", ["a|b"]],
      ["", []],
    ]);
  });

  it("gives each its folded form", () => {
    expect(readPrintedCells("1\tĐề án\tSở").map(({ folded }) => folded)).toEqual(["1", "de an", "so"]);
  });
});
