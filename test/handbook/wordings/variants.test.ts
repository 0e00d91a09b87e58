import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildVariantText } from "#handbook/wordings/variants.ts";
import { cutSample } from "../../helpers/cut-sample.ts";

const build = (base: string, ...others: readonly string[]) =>
  buildVariantText(cutSample(base), others.map(cutSample));

describe("buildVariantText(base, others)", () => {
  it("tells what all say once, and at each other place what each says", () => {
    expect(build("cấp thẻ cho dân", "cấp thẻ mới cho dân", "cấp sổ cho dân trong xã")).toEqual({
      segments: [
        { base: "cấp", readings: [] },
        {
          base: "thẻ",
          readings: [
            { text: "thẻ mới", wordings: [0] },
            { text: "sổ", wordings: [1] },
          ],
        },
        { base: "cho dân", readings: [] },
        { base: "", readings: [{ text: "trong xã", wordings: [1] }] },
      ],
      core: 0.75,
    });
  });

  it("tells one reading of several wordings once, and one that leaves something out as empty", () => {
    const { segments } = build("cấp thẻ cho dân", "cấp cho dân", "cấp cho dân");
    expect(segments[1]).toEqual({ base: "thẻ", readings: [{ text: "", wordings: [0, 1] }] });
  });

  it("has nothing to tell of equal wordings", () => {
    expect(build("cấp thẻ", "Cấp thẻ.")).toEqual({ segments: [{ base: "cấp thẻ", readings: [] }], core: 1 });
    expect(build("")).toEqual({ segments: [], core: 1 });
  });

  it("lets every wording be read again from its readings", () => {
    const text = fc.array(fc.constantFrom("an", "ba", "cô", "dì", "em"), { maxLength: 8 });
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 4 }), (base, others) => {
        const { segments } = build(base.join(" "), ...others.map((words) => words.join(" ")));
        const read = (index: number): string =>
          segments
            .map(
              (segment) =>
                segment.readings.find(({ wordings }) => wordings.includes(index))?.text ?? segment.base,
            )
            .filter((part) => part !== "")
            .join(" ");
        expect(others.map((_, index) => read(index))).toEqual(others.map((words) => words.join(" ")));
        expect(read(-1)).toBe(base.join(" "));
      }),
    );
  });
});
