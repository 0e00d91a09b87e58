import type { Item } from "#handbook/handbook-types.ts";
import {
  isModelItself,
  listDistinctTitles,
  listItemTitles,
  listPrintedTitles,
} from "#handbook/printed-titles.ts";
import { describe, expect, it } from "vitest";

type Relation = Item["models"][number]["relation"];

function item(number: number, title: string, titleAnnex: string | null, relation: Relation = "same"): Item {
  const models = [{ id: "kiosk", relation, decidedBy: "editor" as const, score: 1, reason: null }];
  // The functions read these fields alone.
  return { number, title, titleAnnex, models } as unknown as Item;
}

describe("listItemTitles(item)", () => {
  it.each([
    ["Ki-ốt", null, ["Ki-ốt"]],
    ["Ki-ốt tại: Một cửa", "KI-ỐT TẠI MỘT CỬA", ["Ki-ốt tại: Một cửa"]],
    ["Ki-ốt", "Ki-ốt tự phục vụ", ["Ki-ốt", "Ki-ốt tự phục vụ"]],
  ])("gives “%s” and annex “%s” as %j", (title, titleAnnex, expected) => {
    expect(listItemTitles({ title, titleAnnex })).toEqual(expected);
  });
});

describe("listPrintedTitles(model, plans)", () => {
  const plans = [
    { id: "a-2023", items: [item(2, "Kiosk một cửa", "Ki-ốt"), item(3, "Kiosk và máy in", null, "part")] },
    { id: "b-2024", items: [item(5, "KI-ỐT.", null), item(9, "Lắp kiosk", null, "related")] },
  ];
  const rows = listPrintedTitles({ id: "kiosk", title: "Ki-ốt" }, plans);

  it("gives other titles of items that are the model itself, with plan and number", () => {
    expect(rows).toEqual([{ title: "Kiosk một cửa", plan: "a-2023", number: 2 }]);
  });

  it("leaves the catalog's own title, whatever its case and marks, a joined item's and a task's", () => {
    expect(rows.map(({ title }) => title)).not.toContain("KI-ỐT.");
    expect(isModelItself(item(3, "", null, "part"), "kiosk")).toBe(false);
    expect(isModelItself(item(9, "", null, "related"), "kiosk")).toBe(false);
  });
});

describe("listDistinctTitles(rows)", () => {
  it("gives each title once, as first printed", () => {
    const printed = ["Kiosk Một cửa", "Kiosk một cửa", "Kiosk"].map((title, at) => ({
      title,
      plan: "a",
      number: at + 1,
    }));
    expect(listDistinctTitles(printed)).toEqual(["Kiosk Một cửa", "Kiosk"]);
  });
});
