import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findMisreadings } from "#importer/misreadings/find-misreadings.ts";
import { tellRecognised } from "#reading/import/tell-recognised.ts";
import { splitLines } from "#text/decode.ts";
import { repairLines } from "#text/repair.ts";
import { describe, expect, it } from "vitest";
import { knownWords } from "../../helpers/known-words.ts";
import { content } from "../../helpers/own-content.ts";

const fixture = join(import.meta.dirname, "../../fixtures/cases/13-ocr-faults.txt");
const plans = [...content.plans];

describe("findMisreadings(lines, words, kept)", () => {
  it("proposes what a page read by a machine must have said", () => {
    const { proposed, lines } = findMisreadings(splitLines(readFileSync(fixture, "utf8")), knownWords);
    expect(proposed.map(({ line, printed, corrected }) => [line, printed, corrected])).toEqual([
      [13, "VNelD", "VNeID"],
      [15, "Bưu đi ện", "Bưu điện"],
      [16, "l8/10/2024", "18/10/2024"],
      [17, "phần rnềm", "phần mềm"],
      [18, "Công an tinh", "Công an tỉnh"],
      [20, "1l.", "11."],
    ]);
    expect(lines).toEqual([13, 15, 16, 17, 18, 20]);
  });

  it("makes one repair for all lines of the same words, and none of what an editor left", () => {
    const lines = ["qua VNelD", "Công an tinh", "trên VNelD", "Đơn vị: Công an tinh."];
    const kept = [{ line: 4, printed: "Công an tinh" }];
    expect(findMisreadings(lines, knownWords, kept).proposed).toMatchObject([
      { line: "all", printed: "VNelD" },
      { line: 2, printed: "Công an tinh" },
    ]);
  });

  it("names a line of broken words that nothing tells how to repair", () => {
    expect(findMisreadings(["ưđơc ộâng"], knownWords)).toEqual({ proposed: [], lines: [1] });
    expect(
      findMisreadings(["Triển khai mô hình, Call Center, Krông Năng, Đắk Lắk, H’Niê"], knownWords).lines,
    ).toEqual([]);
  });

  it("proposes two hundred repairs at most (mostProposed)", () => {
    const lines = Array.from(
      { length: 230 },
      (_, at) => `Thời hạn: l${at % 9}/${1 + (at % 12)}/${1900 + (at % 200)}`,
    );
    expect(findMisreadings(lines.slice(0, 230), knownWords).proposed).toHaveLength(200);
  });

  it.each(plans)(
    "proposes for the text of %s nothing but what its editors repaired",
    (_, { source, review }) => {
      const repaired = repairLines(source, review.repairs).lines;
      const read = repairLines(source, []).lines;
      const { proposed } = findMisreadings(read, knownWords);
      const wrong = proposed.filter(({ line, printed, corrected }) => {
        const at = line === "all" ? read.findIndex((text) => text.includes(printed)) : line - 1;
        return repaired[at]?.includes(corrected) !== true || repaired[at].includes(printed);
      });
      expect(wrong).toEqual([]);
      expect(proposed.length).toBeGreaterThan(0);
      // And nothing is left to propose once they are made.
      expect(findMisreadings(repaired, knownWords).proposed).toEqual([]);
    },
  );
});

describe("tellRecognised(file, lines)", () => {
  const tell = (count: number): string | undefined =>
    tellRecognised(
      "ke-hoach.txt",
      Array.from({ length: count }, (_, at) => at + 5),
    )[0]?.message;

  it("tells of three lines that hold misread words, not of two (leastLines)", () => {
    expect(tell(0)).toBeUndefined();
    expect(tell(2)).toBeUndefined();
    expect(tell(3)).toMatch(/: dòng 5, 6, 7\.$/);
    expect(tellRecognised("a.txt", [7, 8, 9])).toMatchObject([
      { file: "a.txt", line: 7, severity: "warning", code: "recognised-text" },
    ]);
  });

  it("names ten of them and counts the others (mostNamed)", () => {
    expect(tell(10)).toMatch(/: dòng 5, .*, 14\.$/);
    expect(tell(12)).toMatch(/, 14 và 2 dòng khác\.$/);
  });
});
