import { readGroupCell } from "#importer/lines/kinds/group-heading.ts";
import { readUnknownLabel } from "#importer/lines/kinds/labels.ts";
import { readSectionHeading } from "#importer/lines/kinds/section-heading.ts";
import { alignText } from "#text/aligned.ts";
import { describe, expect, it } from "vitest";

describe("how long a heading may be", () => {
  it.each([
    [300, true],
    [301, false],
  ])("a title of %i characters heads a group (longestTitle): %s", (length, expected) => {
    expect(readGroupCell(`1. ${"Nhóm ".padEnd(length, "a")}`, false) !== undefined).toBe(expected);
  });

  it.each([
    [79, true],
    [80, false],
  ])("a line of %i capitals heads a section (longestHeading): %s", (length, expected) => {
    const text = "TỔ CHỨC THỰC HIỆN ".padEnd(length, "A");
    expect(readSectionHeading(alignText(text)) !== undefined).toBe(expected);
  });

  it.each([
    [60, true],
    [61, false],
  ])("a bold run of %i characters is a label of its own (longestOwnLabel): %s", (length, expected) => {
    const bold = `${"A".repeat(length - 1)}:`;
    expect(readUnknownLabel(alignText(`${bold} Sở`), bold) !== undefined).toBe(expected);
  });
});
