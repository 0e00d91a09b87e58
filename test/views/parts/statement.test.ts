import { describe, expect, test } from "vitest";
import type { RepairAt } from "#handbook/handbook-types.ts";
import { markRepairs } from "#views/parts/statement.ts";

const at = (line: number, printed: string, corrected: string): RepairAt => ({
  line,
  printed,
  corrected,
  reason: "Nhận dạng sai.",
});
const marked = (text: string, repairs: readonly RepairAt[]): readonly string[] =>
  markRepairs(text, [10, 12], repairs).map((part) =>
    part.repair === null ? part.text : `[${part.text}←${part.repair.printed}]`,
  );

describe("markRepairs(text, lines, repairs)", () => {
  test.each<[string, string, readonly RepairAt[], readonly string[]]>([
    ["without repairs the wording is one part", "Cài đặt VNeID", [], ["Cài đặt VNeID"]],
    [
      "a repaired word stands apart with what was printed",
      "Cài đặt VNeID.",
      [at(11, "VNelD", "VNeID")],
      ["Cài đặt ", "[VNeID←VNelD]", "."],
    ],
    [
      "two repairs of different words",
      "thừa phát lại, đề xuất",
      [at(10, "để xuất", "đề xuất"), at(12, "thửa", "thừa")],
      ["[thừa←thửa]", " phát lại, ", "[đề xuất←để xuất]"],
    ],
    [
      "the same repair in two lines marks both places",
      "VNeID và VNeID",
      [at(10, "VNelD", "VNeID"), at(11, "VNelD", "VNeID")],
      ["[VNeID←VNelD]", " và ", "[VNeID←VNelD]"],
    ],
    [
      "of two equal words, one of them as printed, none is marked",
      "VNeID và VNeID",
      [at(10, "VNelD", "VNeID")],
      ["VNeID và VNeID"],
    ],
    [
      "a repair of other lines leaves it alone",
      "Cài đặt VNeID",
      [at(9, "VNelD", "VNeID")],
      ["Cài đặt VNeID"],
    ],
    ["a repair that takes words away leaves no mark", "Cài đặt", [at(10, "12", "")], ["Cài đặt"]],
  ])("%s", (_, text, repairs, expected) => {
    expect(marked(text, repairs)).toEqual(expected);
    expect(
      markRepairs(text, [10, 12], repairs)
        .map((part) => part.text)
        .join(""),
    ).toBe(text);
  });
});
