import { describe, expect, it } from "vitest";
import type { Item } from "#handbook/handbook-types.ts";
import { importedItem, type FieldName } from "#schema/items.ts";
import { tellMissingField } from "#views/parts/field-elsewhere.ts";
import { toFieldRows } from "#views/parts/field-rows.ts";
import { makeItem } from "../fixture-handbook.ts";

/** An item led by Sở Y tế whose body has these fields, one statement each. */
function makeWith(fields: Readonly<Partial<Record<FieldName, string>>>, change: Partial<Item> = {}): Item {
  const item = makeItem({ plan: "an-binh-2023", number: 1, lead: "so-y-te" });
  const own = Object.entries(fields).map(([field, text]) => ({
    field,
    label: field,
    lines: [1, 1],
    statements: [{ text, lines: [1, 1] }],
  }));
  const { title, lines } = item.imported.body ?? { title: null, lines: [1, 1] };
  const imported = importedItem.parse({ ...item.imported, annex: null, body: { lines, title, fields: own } });
  return { ...item, imported, ...change };
}

describe("tellMissingField(item, field, rows)", () => {
  it.each<readonly [string, Item, FieldName, string]>([
    [
      "who leads stands in the assignments",
      makeWith({ assignments: "Sở Y tế chủ trì, phối hợp với các đơn vị." }),
      "leads",
      "nêu trong Phân công nhiệm vụ",
    ],
    [
      "it stands in two fields",
      makeWith({ assignments: "Sở Y tế chủ trì.", implementers: "Sở Y tế chủ trì" }),
      "leads",
      "nêu trong Phân công nhiệm vụ và Đơn vị thực hiện",
    ],
    [
      "the field that names the body does not say that it leads",
      makeWith({ assignments: "Sở Y tế triển khai.", content: "Do Sở Y tế chủ trì." }),
      "leads",
      "nêu trong Nội dung",
    ],
    ["no field of the page names it", makeWith({ objective: "Để thử." }), "leads", "không có mục riêng"],
    [
      "nobody leads",
      makeWith({ assignments: "Sở Y tế chủ trì." }, { leads: { body: [], annex: [] } }),
      "leads",
      "không nêu",
    ],
    [
      "a tool stands in another field",
      makeWith({ assignments: "Dùng VNeID." }),
      "tools",
      "nêu trong Phân công nhiệm vụ",
    ],
    ["nothing is known of the field", makeWith({ assignments: "Dùng VNeID." }), "note", "không nêu"],
  ])("%s", (_, item, field, expected) => {
    expect(tellMissingField(item, field, toFieldRows(item))).toBe(expected);
  });
});
