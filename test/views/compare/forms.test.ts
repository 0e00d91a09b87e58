import { describe, expect, it } from "vitest";
import { packForms, listForms } from "#views/compare/forms.ts";
import { tellForms, toFormViews, toVariantText } from "#views/compare/forms-view.ts";
import { countWords } from "../../helpers/cut-sample.ts";
import { makeHandbook } from "../../helpers/make-handbook.ts";

/** A handbook of plans that say these things of one model in order. */
const makeForms = (...objectives: readonly (string | null)[]) => {
  const plans = objectives.map((objective, index) => ({
    id: `an-binh-20${20 + index}`,
    number: `${index + 1}/KH-UBND`,
    items: [{ models: ["mot"], body: { ...(objective === null ? {} : { objective }), tools: "VNeID" } }],
  }));
  const handbook = makeHandbook(plans);
  return listForms(handbook, handbook.items);
};
const objectiveOf = (...objectives: readonly (string | null)[]) => {
  const field = makeForms(...objectives).find(({ key }) => key === "objective");
  if (field === undefined) throw new Error("No objective");
  return field;
};

describe("listForms(handbook, items)", () => {
  const field = objectiveOf("Cấp thẻ cho dân.", "Cấp thẻ cho toàn dân.", "Cấp thẻ cho dân", "Cấp thẻ");

  it("tells equal wordings once, with letters, those of most items first", () => {
    expect(field.forms.map(({ letter, items }) => [letter, items.map(({ id }) => id)])).toEqual([
      ["A", ["an-binh-2020/1", "an-binh-2022/1"]],
      ["B", ["an-binh-2021/1"]],
      ["C", ["an-binh-2023/1"]],
    ]);
    expect(field.base).toBe(0);
  });

  it("says of an item that its words are set otherwise", () => {
    expect(field.forms[0]?.items.map(({ isSetOtherwise }) => isSetOtherwise)).toEqual([false, true]);
  });

  it("names the items that do not have the field", () => {
    expect(objectiveOf("Cấp thẻ.", null).absent).toEqual([{ name: "An Bình, mô hình 1", why: "không nêu" }]);
  });

  it("comes out of a file with all that is needed to draw it", () => {
    const [packed] = packForms([field]);
    expect(packed?.forms.map(({ statements }) => statements)).toEqual([
      [["Cấp thẻ cho dân."]],
      [["Cấp thẻ cho toàn dân."]],
      [["Cấp thẻ"]],
    ]);
  });
});

describe("toFormViews(field, base)", () => {
  const field = objectiveOf("Cấp thẻ cho dân.", "Cấp thẻ cho toàn dân.", "Cấp thẻ cho dân.");

  it("counts each form, and marks what differs from the base", () => {
    const views = toFormViews(field);
    expect(views.map(({ title, verdict }) => [title, verdict])).toEqual([
      ["Cách viết A · 2/3", "gốc"],
      ["Cách viết B · 1/3", "giống 88%"],
    ]);
    expect(views[1]?.statements[0]?.filter(({ mark }) => mark === "own").map(({ text }) => text)).toEqual([
      "toàn",
    ]);
  });

  it("marks against another base when asked", () => {
    const [b, a] = toFormViews(field, 1);
    expect([b?.letter, a?.letter]).toEqual(["B", "A"]);
    expect(a?.statements[0]?.map(({ text, gap }) => text || `(${gap})`)).toEqual([
      "Cấp thẻ cho",
      "(toàn)",
      "dân.",
    ]);
  });

  it("leastAlike: marks a form of three in ten common words, not one of fewer", () => {
    const read = (common: number) => {
      const [, other] = toFormViews(
        objectiveOf(
          `${countWords(common)} ${countWords(100 - common, 200)}.`,
          `${countWords(common)} ${countWords(100 - common, 400)}.`,
        ),
      );
      return [other?.verdict, other?.statements[0]?.some(({ mark }) => mark === "own")];
    };
    expect(read(30)).toEqual(["giống 30%", true]);
    expect(read(29)).toEqual(["khác hẳn", false]);
  });

  it("has no verdict where there is one form", () => {
    expect(toFormViews(objectiveOf("Cấp thẻ.", "Cấp thẻ.")).map(({ verdict }) => verdict)).toEqual([""]);
  });
});

it("all forms as one text have a common core", () => {
  const field = objectiveOf("Cấp thẻ cho dân.", "Cấp thẻ cho toàn dân.", "Cấp sổ cho dân.");
  expect(toVariantText(field).segments.filter(({ readings }) => readings.length > 0)).toHaveLength(2);
  expect(tellForms(field)).toBe("3 cách viết; 75% câu chữ của cách viết gốc có ở mọi cách viết");
  expect(tellForms(objectiveOf("Cấp thẻ.", "Họp báo"))).toBe("2 cách viết; không có phần chung");
  expect(tellForms(objectiveOf("Cấp thẻ."))).toBe("");
});
