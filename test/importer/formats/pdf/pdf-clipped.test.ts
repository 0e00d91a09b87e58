import { describe, expect, it } from "vitest";
import { dropClipped } from "#importer/formats/pdf/pdf-clipped.ts";
import type { PdfPiece } from "#importer/formats/pdf/pdf-words.ts";

const at = (text: string, x0: number, y: number): PdfPiece => ({
  text,
  x0,
  x1: x0 + 8,
  y,
  size: 13,
  bold: false,
  opens: false,
});
const textOf = (pieces: readonly PdfPiece[]): string => pieces.map(({ text }) => text).join(" ");
const next = [
  at("TRI", 300, 774),
  at("Ể", 333, 774),
  at("N", 341, 774),
  at("dưới", 85, 757),
  at("2", 296, 813),
];

describe("dropClipped(pieces, next)", () => {
  it("drops letters below the last line that the next page begins with", () => {
    const pieces = [at("Lộ", 85, 77), at("trình", 110, 77), at("Ể", 333, 43), at("1", 296, 813)];
    expect(textOf(dropClipped(pieces, next))).toBe("Lộ trình 1");
  });

  it.each<[string, PdfPiece[], PdfPiece[]]>([
    ["elsewhere across", [at("Lộ", 85, 77), at("Ể", 250, 43)], next],
    ["beside a word of their own", [at("Lộ", 85, 77), at("Ể", 333, 43), at("này", 345, 43)], next],
    [
      "that the next page has in a later line",
      [at("Lộ", 85, 77), at("Ể", 333, 43)],
      [at("A", 85, 774), at("Ể", 333, 757)],
    ],
    ["of a word", [at("Lộ", 85, 77), at("TRI", 300, 43)], next],
    ["on the last page", [at("Lộ", 85, 77), at("Ể", 333, 43)], []],
  ])("keeps letters %s", (_, pieces, following) => {
    expect(dropClipped(pieces, following)).toEqual(pieces);
  });

  it("drops a letter with its neighbour, no run of three (longestRun)", () => {
    const drawn = (text: string): readonly PdfPiece[] =>
      dropClipped([at("Lộ", 85, 77), at(text, 333, 43)], [at(text, 333, 774), at("dưới", 85, 757)]);
    expect(textOf(drawn("ỂN"))).toBe("Lộ");
    expect(textOf(drawn("ỂNG"))).toBe("Lộ ỂNG");
  });

  it("finds the letter up to half a point beside its place on the next page (tolerance)", () => {
    const drawn = (x0: number): string => textOf(dropClipped([at("Lộ", 85, 77), at("Ể", x0, 43)], next));
    expect(drawn(333.5)).toBe("Lộ");
    expect(drawn(333.55)).toBe("Lộ Ể");
  });

  it("leaves an empty page as it is", () => {
    expect(dropClipped([], next)).toEqual([]);
  });
});
