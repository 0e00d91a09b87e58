import { numberingRules, readNumbering } from "#importer/lines/kinds/numbering.ts";
import { alignText } from "#text/aligned.ts";
import { describe, expect, it } from "vitest";

describe.each(numberingRules.map((rule) => [rule.name, rule] as const))("numbers as “%s”", (_, rule) => {
  it.each(rule.examples)("“%s” is %s of %i, then “%s”", (text, style, value, words) => {
    const read = rule.read(alignText(text));
    expect([read?.style, read?.value, text.slice(read?.end)]).toEqual([style, value, words]);
  });

  it.each(rule.not)("not “%s”", (text) => {
    expect(rule.read(alignText(text))).toBeUndefined();
  });
});

describe("readNumbering(line)", () => {
  it.each([
    ["- 1. Lưu trú", "N.", 1],
    ["- Lưu trú", "-", 0],
    ["Lưu trú", undefined, undefined],
    ["", undefined, undefined],
  ])("“%s”", (text, style, value) => {
    const read = readNumbering(alignText(text));
    expect([read?.style, read?.value]).toEqual([style, value]);
  });
});
