import { describe, expect, it } from "vitest";
import { formatFamilySchema, familyRow, toWordingRows } from "#exports/wordings/families.ts";
import { toComparisonRow } from "#exports/wordings/comparison.ts";
import { listFamilies } from "#handbook/wordings/families.ts";
import type { Item } from "#handbook/handbook-types.ts";
import { makeHandbook } from "../../helpers/make-handbook.ts";

const handbook = makeHandbook();

describe("families.json", () => {
  it("says of the sample what its two plans say of one model", () => {
    expect(listFamilies(handbook)).toEqual([
      {
        model: "mot",
        field: "objective",
        passages: [
          {
            items: ["an-binh-2023/1", "bac-son-2024/4"],
            text: "Mục tiêu một.",
            variants: [{ text: "Mục tiêu một.", items: ["an-binh-2023/1", "bac-son-2024/4"] }],
          },
        ],
        wordings: [{ text: "Mục tiêu một.", items: ["an-binh-2023/1", "bac-son-2024/4"] }],
        near: [],
      },
    ]);
  });

  it("has a schema that describes every field", () => {
    const described = /"properties": \{/.exec(formatFamilySchema());
    expect(described).not.toBeNull();
    const fields = Object.values(familyRow.shape).filter((field) => field.description === undefined);
    expect(fields).toEqual([]);
  });
});

it("families.csv has a wording a row", () => {
  expect(toWordingRows(handbook)).toEqual([
    {
      ...{ model: "mot", field: "objective", wording: 1, count: 2, of: 2 },
      items: ["an-binh-2023/1", "bac-son-2024/4"],
      text: "Mục tiêu một.",
    },
  ]);
});

it("a comparison names both items and their fields, in the form of the contract", () => {
  const [a, b] = handbook.items as [Item, Item];
  const row = toComparisonRow(handbook, a, b) as { fields: readonly object[] };
  expect(row).toMatchObject({ a: "an-binh-2023/1", b: "an-binh-2023/2" });
  expect(row.fields.map((field) => Object.keys(field))).toContainEqual(["field", "same", "parts"]);
});
