import { describe, expect, it } from "vitest";
import { tellAtoms, toFieldView } from "#views/compare/field-view.ts";
import { countWords, cutSample } from "../../helpers/cut-sample.ts";

const view = (a: readonly string[], b: readonly string[]) =>
  toFieldView({ field: "objective", label: "Mục tiêu" }, a.map(cutSample), b.map(cutSample));

describe("toFieldView", () => {
  it.each([
    [["Cấp thẻ."], ["Cấp thẻ."], "giống hệt", true],
    [["Cấp thẻ."], ["- cấp thẻ"], "chỉ khác cách trình bày", true],
    [["Cấp thẻ. Thu phí."], ["Cấp thẻ.", "Thu phí."], "chỉ khác cách trình bày", true],
    [["Cấp thẻ mới nay"], ["Cấp thẻ mới"], "giống 85%", false],
    [["Cấp thẻ"], [], "chỉ một bên nêu", false],
    [[countWords(500)], [`${countWords(499)} khác`], "giống 99%", false],
  ])("says of %j and %j “%s”", (a, b, verdict, isSame) => {
    expect(view(a, b)).toMatchObject({ verdict, isSame, note: "" });
  });

  it("says so where words were not set against each other one by one", () => {
    expect(view([countWords(1001)], [countWords(1001, 3000)]).note).toMatch(/^Hai bên khác nhau quá nhiều/);
  });

  it("has each side's statements, an empty side none", () => {
    const { a, b } = view(["Cấp thẻ.", "Thu phí."], []);
    expect(a.map((runs) => runs.map(({ text }) => text).join(" "))).toEqual(["Cấp thẻ.", "Thu phí."]);
    expect(b).toEqual([]);
  });
});

describe("tellAtoms(fields)", () => {
  it("counts what changed by kind, and says nothing of words", () => {
    const one = view(["Công an tỉnh làm năm 2023"], ["Sở Y tế làm năm 2024"]);
    const two = view(["Sở Y tế cấp thẻ"], ["Công an tỉnh thu phí"]);
    expect(tellAtoms([one, two])).toBe("khác nhau về đơn vị ở 2 chỗ, về mốc thời gian ở 1 chỗ");
    expect(tellAtoms([view(["Cấp thẻ"], ["Thu phí"])])).toBe("");
  });
});
