import { describe, expect, it } from "vitest";
import { buildHandbook } from "#handbook/handbook.ts";
import { listFamilies, buildFamily } from "#handbook/wordings/families.ts";
import { familyRow } from "#exports/wordings/families.ts";
import { readContent } from "#reading/read-content.ts";
import { countWords, cutSample } from "../../helpers/cut-sample.ts";

/** The family of texts by the ids of items; a list is an item of several statements. */
const familyOf = (texts: Readonly<Record<string, string | readonly string[]>>) =>
  buildFamily(
    "mot",
    "objective",
    Object.entries(texts).map(([id, said]) => ({
      id,
      statements: (typeof said === "string" ? [said] : said)
        .map(cutSample)
        .filter((tokens) => tokens.length > 0),
    })),
  );

describe("buildFamily(model, field, items)", () => {
  it("tells equal wordings once, those of most items first, then by id", () => {
    const family = familyOf({ "c/1": "Cấp thẻ.", "b/1": "Thu phí.", "a/1": "cấp thẻ", "d/1": "Xóa sổ." });
    expect(family?.wordings).toEqual([
      { text: "cấp thẻ", items: ["a/1", "c/1"] },
      { text: "Thu phí.", items: ["b/1"] },
      { text: "Xóa sổ.", items: ["d/1"] },
    ]);
  });

  it("is none where fewer than two items say anything", () => {
    expect(familyOf({ "a/1": "Cấp thẻ.", "b/1": "" })).toBeNull();
  });

  it("puts forms of one sentence together, in the order of the wordings", () => {
    const family = familyOf({
      "a/1": "Cấp thẻ cho toàn dân trong tỉnh. Thu phí.",
      "b/1": "Cấp thẻ cho toàn dân trong xã. Thu phí.",
      "c/1": "Cấp thẻ cho toàn dân trong tỉnh.",
    });
    expect(family?.passages).toEqual([
      {
        items: ["a/1", "b/1", "c/1"],
        text: "Cấp thẻ cho toàn dân trong tỉnh.",
        variants: [
          { text: "Cấp thẻ cho toàn dân trong tỉnh.", items: ["a/1", "c/1"] },
          { text: "Cấp thẻ cho toàn dân trong xã.", items: ["b/1"] },
        ],
      },
      { items: ["a/1", "b/1"], text: "Thu phí.", variants: [{ text: "Thu phí.", items: ["a/1", "b/1"] }] },
    ]);
  });

  const differing = (common: number, own: number) => ({
    "a/1": `${countWords(common)} ${countWords(own, 50)}`,
    "b/1": `${countWords(common)} ${countWords(own, 70)}`,
  });

  it("nearSentence: holds sentences together that share six in ten words, not less", () => {
    expect(familyOf(differing(6, 2))?.passages).toHaveLength(1);
    // 59 of 100.
    expect(familyOf({ "a/1": countWords(80), "b/1": countWords(78, 21) })?.passages).toHaveLength(2);
    expect(familyOf({ "a/1": countWords(80), "b/1": countWords(78, 19) })?.passages).toHaveLength(1);
  });

  it("nearWording: tells wordings as near that share half their words, not less", () => {
    expect(familyOf(differing(4, 2))?.near).toEqual([{ a: "a/1", b: "b/1", same: 0.66 }]);
    // 49 and 51 of 100.
    expect(familyOf({ "a/1": countWords(75), "b/1": countWords(74, 26) })?.near).toEqual([]);
    expect(familyOf({ "a/1": countWords(75), "b/1": countWords(76, 24) })?.near).toHaveLength(1);
  });
});

describe("the families of the collection", () => {
  const { content } = readContent("content");
  if (content === undefined) throw new Error("content/ cannot be read");
  const handbook = buildHandbook(content);
  const families = listFamilies(handbook);

  it("are the same bytes in whatever order plans and items come", () => {
    const turned = { ...handbook, plans: handbook.plans.toReversed(), items: handbook.items.toReversed() };
    expect(JSON.stringify(listFamilies(turned))).toBe(JSON.stringify(families));
    const half = Math.floor(handbook.items.length / 2);
    const cut = { ...handbook, items: [...handbook.items.slice(half), ...handbook.items.slice(0, half)] };
    expect(JSON.stringify(listFamilies(cut))).toBe(JSON.stringify(families));
  });

  it("are rows of families.json", () => {
    expect(families.length).toBeGreaterThan(0);
    expect(() => families.map((family) => familyRow.parse(family))).not.toThrow();
  });

  it("name in each family every item once in its wordings", () => {
    const doubled = families.filter(({ wordings }) => {
      const items = wordings.flatMap((wording) => wording.items);
      return new Set(items).size !== items.length;
    });
    expect(doubled).toEqual([]);
  });
});
