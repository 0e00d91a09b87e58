import { findTitleHeading } from "#importer/facts/title-heading.ts";
import { readPrintedPieces } from "#importer/facts/printed-pieces.ts";
import { describe, expect, it } from "vitest";
import { importWords } from "../../helpers/import-words.ts";

const kindOf = (line: string): string | undefined =>
  findTitleHeading(readPrintedPieces([line]), importWords.head)?.kind;

describe("findTitleHeading(pieces, words)", () => {
  it.each([
    ["KẾ HOẠCH", "ke-hoach"],
    ["PHƯƠNG ÁN", "phuong-an"],
    ["phuong an", "phuong-an"],
    // One word misread beside one that is right.
    ["KỀ HOẠCH", "ke-hoach"],
    ["PHƯƠNG AN", "phuong-an"],
  ])("reads “%s” as %s", (line, kind) => {
    expect(kindOf(line)).toBe(kind);
  });

  it.each(["PHƯỜNG AN PHÚ", "PHƯỜNG AN", "KỀ HOÁCH"])(
    "reads no kind in “%s”: its marks are another word's",
    (line) => {
      expect(kindOf(line)).toBeUndefined();
    },
  );
});
