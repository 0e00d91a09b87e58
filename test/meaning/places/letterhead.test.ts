import { describe, expect, it } from "vitest";
import { importPlan } from "#importer/import-plan.ts";
import { readLevel } from "#meaning/places/plan-place.ts";
import { importWords } from "../../helpers/import-words.ts";
import { words } from "../../helpers/words.ts";

describe("longestLetterhead: the unit that issues a plan", () => {
  const unnamed = importPlan(["Dòng"], [], importWords).file.document;
  /** The level of a plan that names its unit on one of its lines alone. */
  const readAt = (line: number) => {
    const text = [...Array.from({ length: line - 1 }, () => "---"), "ỦY BAN NHÂN DÂN XÃ HÒA AN", "KẾ HOẠCH"];
    return readLevel(unnamed, text, words.levels);
  };

  it("is read in the first fifteen lines", () => {
    expect([readAt(15), readAt(16)]).toEqual(["commune", "province"]);
  });
});
