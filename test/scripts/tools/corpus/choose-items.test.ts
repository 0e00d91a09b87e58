import type { ImportedItem } from "#schema/items.ts";
import { chooseItems, renumber } from "#tools/corpus/choose-items.ts";
import { createDraws } from "#tools/corpus/draw.ts";
import { describe, expect, it } from "vitest";

/** Item n stands in lines 10n to 10n + 2. */
const makeItem = (number: number, kind: ImportedItem["kind"] = "model"): ImportedItem => ({
  number,
  kind,
  group: null,
  status: "adopted",
  statusReason: null,
  body: {
    lines: [number * 10, number * 10 + 2],
    title: { text: "x", lines: [number * 10, number * 10] },
    fields: [],
  },
  annex: null,
});
const items = Array.from({ length: 100 }, (_, index) => makeItem(index + 1));
const choose = (key: string, keepsAll = false): ReturnType<typeof chooseItems> =>
  chooseItems(items, createDraws(key), keepsAll);
const keys = Array.from({ length: 40 }, (_, index) => `plan ${index}`);

describe("chooseItems(items, draws, keepsAll)", () => {
  it("leaves out few items, never the first, with all their lines", () => {
    for (const { numbers, gone, inItems } of keys.map((key) => choose(key))) {
      expect(numbers.has(1)).toBe(true);
      expect(numbers.size).toBeGreaterThan(75);
      expect(gone.size).toBe((100 - numbers.size) * 3);
      expect(inItems.size).toBe(300);
    }
    expect(keys.some((key) => choose(key).gone.size > 0)).toBe(true);
  });

  it("keeps all items where it is told to", () => {
    expect(keys.every((key) => choose(key, true).gone.size === 0)).toBe(true);
  });

  it("counts anew in most plans, and leaves gaps in the others", () => {
    const isDense = (numbers: ReadonlyMap<number, number>): boolean =>
      [...numbers.values()].every((number, index) => number === index + 1);
    const dense = keys.filter((key) => isDense(choose(key).numbers)).length;
    expect(dense).toBeGreaterThan(keys.length / 2);
    expect(dense).toBeLessThan(keys.length);
  });
});

describe("renumber(text, item, numbers)", () => {
  const numbers = new Map([
    [3, 2],
    [4, 4],
  ]);
  it.each([
    ["Mô hình 3: Khám bệnh", "Mô hình 2: Khám bệnh", makeItem(3)],
    ["Mô hình 4: Khám bệnh", "Mô hình 4: Khám bệnh", makeItem(4)],
    ["| 3 | Khám bệnh", "| 2 | Khám bệnh", makeItem(3, "task")],
    ["3. Khám bệnh", "3. Khám bệnh", makeItem(3)],
  ])("makes of %j %j", (text, expected, item) => {
    expect(renumber(text, item, numbers)).toBe(expected);
  });
});
