import { describe, expect, it } from "vitest";
import { splitChunks } from "#importer/formats/pdf/pdf-columns.ts";
import { findGrids } from "#importer/formats/pdf/pdf-grid.ts";
import { readPdfPage } from "#importer/formats/pdf/pdf-page.ts";
import { formatParagraph, joinParagraphs } from "#importer/formats/pdf/pdf-paragraphs.ts";
import { readRiverTable } from "#importer/formats/pdf/pdf-rivers.ts";
import { readRulings } from "#importer/formats/pdf/pdf-rulings.ts";
import type { Ruling } from "#importer/formats/pdf/pdf-rulings.ts";
import { readPdfLines, toLine, toText } from "#importer/formats/pdf/pdf-words.ts";
import type { PdfLine, PdfPiece } from "#importer/formats/pdf/pdf-words.ts";

/** All text here is ten points high. */
const size = 10;

/** A piece of text from one place of a line to another. */
const piece = (text: string, x0: number, x1: number, y = 0): PdfPiece => ({
  ...{ text, x0, x1, y, size },
  ...{ bold: false, opens: false },
});

const line = (y: number, ...words: readonly (readonly [text: string, x0: number, x1: number])[]): PdfLine =>
  toLine(
    words.map(([text, x0, x1]) => piece(text, x0, x1, y)),
    y,
    size,
  );

describe("wordGap: two pieces of a line", () => {
  const read = (gap: number) => readPdfLines([piece("hộ", 0, 20), piece("khẩu", 20 + gap, 50)]).map(toText);

  it("are one word where less than 0.17 of the font's height parts them", () => {
    expect(read(1.6)).toEqual(["hộkhẩu"]);
    expect(read(1.8)).toEqual(["hộ khẩu"]);
  });
});

describe("indexOffset: a piece above the base line", () => {
  const read = (offset: number) => readPdfLines([piece("m", 0, 9), piece("2", 10, 14, offset)]).map(toText);

  it("stands in the line up to 0.35 of the font's height", () => {
    expect(read(3.4)).toHaveLength(1);
    expect(read(3.6)).toHaveLength(2);
  });
});

describe("columnGap: words of a line", () => {
  const read = (gap: number) => splitChunks(line(0, ["Nơi nhận:", 0, 50], ["CHỦ TỊCH", 50 + gap, 120]));

  it("stand in two columns where the gap is 2.2 times the font's height", () => {
    expect(read(21.9)).toHaveLength(1);
    expect(read(22.1)).toHaveLength(2);
  });
});

describe("indent, looseGap: lines of a paragraph", () => {
  const page = { left: 0, right: 200 };
  const read = (...lines: readonly PdfLine[]) => joinParagraphs(lines, page).map(formatParagraph);

  it("begin less than 0.9 of the font's height further in than the column", () => {
    const below = (x0: number) => read(line(12, ["Một", 0, 200]), line(0, ["Hai", x0, 200]));
    expect(below(8.9)).toEqual(["Một Hai"]);
    expect(below(9.1)).toEqual(["Một", "Hai"]);
  });

  it("stand at most a quarter of the font's height further apart than is usual", () => {
    const lines = [line(50, ["Một", 0, 200]), line(38, ["Hai", 0, 200]), line(26, ["Ba", 0, 200])];
    const below = (gap: number) => read(...lines, line(26 - gap, ["Bốn", 0, 200]));
    expect(below(14.4)).toEqual(["Một Hai Ba Bốn"]);
    expect(below(14.6)).toEqual(["Một Hai Ba", "Bốn"]);
  });
});

/** A line of words as wide as their columns, in four columns with so much white between the first two. */
const fourCells = (y: number, first: string, white = 5): PdfLine =>
  line(y, [first, 0, 20], ["Mô hình", 20 + white, 100], ["Chủ trì", 110, 150], ["Hạn", 160, 200]);

describe("narrowest, fewestRivers, farthest: a table without rulings", () => {
  const rows = (white: number) =>
    ["TT", "1", "2", "3"].map((first, at) => fourCells(100 - 12 * at, first, white));

  it("has columns that half the font's height parts", () => {
    expect(readRiverTable(rows(5), 0, false)?.rows).toHaveLength(4);
    expect(readRiverTable(rows(4.9), 0, false)).toBeUndefined();
  });

  it("has four columns, not three", () => {
    const three = rows(5).map(({ words, y }) => toLine(words.slice(0, 3), y, size));
    expect(readRiverTable(three, 0, false)).toBeUndefined();
    expect(readRiverTable(rows(5), 0, false)?.rows[0]).toHaveLength(4);
  });

  it("ends where the next line is further below than five times the font's height", () => {
    const last = (gap: number) => [...rows(5), fourCells(64 - gap, "4")];
    expect(readRiverTable(last(49.9), 0, false)).toHaveLength(5);
    expect(readRiverTable(last(50.1), 0, false)).toHaveLength(4);
  });
});

describe("near: two lines of a ruled table", () => {
  const across = (at: number): Ruling => ({ at, from: 0, to: 200 });
  const columns = (...places: readonly number[]): number | undefined => {
    const rulings = {
      horizontal: [0, 50].map(across),
      vertical: places.map((at) => ({ at, from: 0, to: 50 })),
    };
    return findGrids(rulings)[0]?.xs.length;
  };

  it("are one up to three points apart", () => {
    expect(columns(0, 100, 102.9, 200)).toBe(3);
    expect(columns(0, 100, 103.1, 200)).toBe(4);
  });
});

describe("widestPadding: a line in a cell", () => {
  const grid = {
    horizontal: [0, 50].map((at) => ({ at, from: 0, to: 400 })),
    vertical: [0, 200, 400].map((at) => ({ at, from: 0, to: 50 })),
  };
  // Both lines begin 40 points in: 10 of them are believed on the right too, and 4 are for the blank between words.
  const read = (width: number) =>
    readPdfPage(
      [piece("Công", 40, 150, 30), piece("an", 40, 40 + width, 18), piece("2024", 210, 230, 30)],
      grid,
      false,
    );

  it("ended on purpose where the word below would have found room before ten points", () => {
    expect(read(35.9)).toEqual([{ kind: "row", text: "| Công<br>an | 2024 |" }]);
    expect(read(36.1)).toEqual([{ kind: "row", text: "| Công an | 2024 |" }]);
  });
});

describe("thickest, lean: what a page draws", () => {
  const names = [
    ...["save", "restore", "transform", "paintFormXObjectBegin", "paintFormXObjectEnd", "constructPath"],
    ...["stroke", "closeStroke", "fill", "eoFill", "fillStroke", "eoFillStroke", "closeFillStroke"],
    "closeEOFillStroke",
  ] as const;
  const ops = Object.fromEntries(names.map((name, at) => [name, at])) as Record<
    (typeof names)[number],
    number
  >;
  /** A path through points, filled or drawn with a pen. */
  const draw = (paint: "fill" | "stroke", ...points: readonly (readonly [number, number])[]) => {
    const path = points.flatMap(([x, y], at) => [at === 0 ? 0 : 1, x, y]);
    const { horizontal, vertical } = readRulings(
      { fnArray: [ops.constructPath], argsArray: [[ops[paint], [path]]] },
      ops,
    );
    return [horizontal.length, vertical.length];
  };

  it.each([
    [2.9, [1, 0]],
    [3.1, [0, 0]],
  ])("is a line where a filled box is %d points thick: %j", (thick, found) => {
    expect(draw("fill", [0, 0], [100, 0], [100, thick], [0, thick])).toEqual(found);
    expect(draw("fill", [0, 0], [thick, 0], [thick, 100], [0, 100])).toEqual([...found].reverse());
  });

  it.each([
    [0.9, [1, 0]],
    [1.1, [0, 0]],
  ])("is upright where it leans %d points: %j", (far, found) => {
    expect(draw("stroke", [0, 0], [100, far])).toEqual(found);
    expect(draw("stroke", [0, 0], [far, 100])).toEqual([...found].reverse());
  });
});

describe("fewestLines, mostLines: a table without rulings", () => {
  const read = (count: number) =>
    readRiverTable(
      Array.from({ length: count }, (_, at) => fourCells(12 * (count - at), at === 0 ? "TT" : String(at))),
      0,
      false,
    )?.length;

  it("has three lines at least and a thousand at most", () => {
    expect([2, 3, 999, 1000, 1001].map(read)).toEqual([undefined, 3, 999, 1000, 1000]);
  });
});

describe("mostRulings, mostSquares: lines of a page", () => {
  /** So many lines ten points apart, each from one place to another. */
  const draw = (count: number, from: number, to: number): Ruling[] =>
    Array.from({ length: count }, (_, at) => ({ at: at * 10, from, to }));
  const rule = (rows: number, columns: number) => ({
    horizontal: draw(rows, 0, (columns - 1) * 10),
    vertical: draw(columns, 0, (rows - 1) * 10),
  });

  it("are a table of up to twenty thousand squares, else a drawing", () => {
    expect(findGrids(rule(100, 200))).toHaveLength(1);
    expect(findGrids(rule(3, 6667))).toHaveLength(0);
    // 113 by 177: one square more.
    expect(findGrids(rule(113, 177))).toHaveLength(0);
    expect(findGrids(rule(87, 230))).toHaveLength(0);
  });

  it("are a drawing where more than four thousand run in one direction", () => {
    const table = rule(3, 4);
    const far = (count: number) => draw(count, 1000, 1005).map((one) => ({ ...one, at: one.at + 1000 }));
    expect(findGrids({ ...table, horizontal: [...table.horizontal, ...far(3997)] })).toHaveLength(1);
    expect(findGrids({ ...table, horizontal: [...table.horizontal, ...far(3998)] })).toHaveLength(0);
    expect(findGrids({ ...table, vertical: [...table.vertical, ...far(3996)] })).toHaveLength(1);
    expect(findGrids({ ...table, vertical: [...table.vertical, ...far(3997)] })).toHaveLength(0);
  });
});
