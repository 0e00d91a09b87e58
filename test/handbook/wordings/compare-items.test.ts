import { describe, expect, it } from "vitest";
import { buildHandbook } from "#handbook/handbook.ts";
import { buildAtomBook, compareItems } from "#handbook/wordings/compare-items.ts";
import { listTexts } from "#handbook/wordings/item-wording.ts";
import { listCarriers } from "#handbook/wordings/families.ts";
import { readContent } from "#reading/read-content.ts";
import { makeItem, makeHandbook } from "../../helpers/make-handbook.ts";

describe("compareItems(a, b)", () => {
  const book = buildAtomBook(makeHandbook());
  const [a, b] = [
    makeItem({ title: "Cấp thẻ", body: { objective: "Cấp thẻ cho dân.", deadline: "Năm 2023" } }),
    makeItem({ title: "Cấp thẻ", body: { objective: "Cấp thẻ cho dân.", tools: "VNeID" } }),
  ];

  it("tells the fields in order, without those in which neither says anything", () => {
    const fields = compareItems(a, b, book).map(({ field, same }) => [field, same]);
    expect(fields).toEqual([
      ["title", 1],
      ["objective", 1],
      ["deadline", 0],
      ["tools", 0],
    ]);
  });
});

describe("every pair of items of one model of the collection", () => {
  const { content } = readContent("content");
  if (content === undefined) throw new Error("content/ cannot be read");
  const handbook = buildHandbook(content);
  const book = buildAtomBook(handbook);
  const pairs = handbook.models.flatMap(({ id }) => {
    const items = listCarriers(handbook.items, id);
    return items.flatMap((a, index) => items.slice(index + 1).map((b) => ({ a, b })));
  });

  it("is told in parts of which both wordings can be read again, letter by letter", () => {
    const compared = pairs.flatMap(({ a, b }) => compareItems(a, b, book).map((one) => ({ a, b, ...one })));
    expect(compared.length).toBeGreaterThan(pairs.length);
    const join = (texts: readonly string[]): string => texts.filter((text) => text !== "").join(" ");
    const wrong = compared.filter(({ a, b, field, parts }) =>
      (
        [
          [a, "a"],
          [b, "b"],
        ] as const
      ).some(
        ([item, side]) =>
          join(parts.map((part) => part[side])) !== join(listTexts(item, field)).replace(/\s+/g, " ").trim(),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it("tells the same share when the two change places", () => {
    const shares = pairs.map(({ a, b }) => [compareItems(a, b, book), compareItems(b, a, book)] as const);
    const unequal = shares.filter(([one, other]) =>
      one.some(({ same }, index) => same !== other[index]?.same),
    );
    expect(unequal).toEqual([]);
  });
});
