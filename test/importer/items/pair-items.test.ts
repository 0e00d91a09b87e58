import { type ListedItem, areSameList, pairItems } from "#importer/items/pair-items.ts";
import { describe, expect, it } from "vitest";

const list = (...titles: readonly string[]): ListedItem[] =>
  titles.map((words, index) => ({ number: index + 1, kind: "model", words }));
const pairsOf = (left: readonly ListedItem[], right: readonly ListedItem[]) =>
  [...pairItems(left, right)].sort((a, b) => a[0] - b[0]);

describe("pairItems(left, right)", () => {
  it("pairs the likest titles first, whatever their order", () => {
    const left = list("lưu trú tại bệnh viện", "lưu trú tại nhà trọ");
    expect(pairsOf(left, list("lưu trú tại nhà trọ", "lưu trú tại bệnh viện"))).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it("pairs other titles of one number where the numbers of most others agree", () => {
    const left = list("lưu trú", "học bạ số", "kiosk một cửa");
    expect(pairsOf(left, list("nhà khách công vụ", "học bạ số", "kiosk một cửa"))).toHaveLength(3);
    // The numbers of the only other pair do not agree.
    expect(
      pairsOf(left.slice(0, 2), [
        ...list("nhà khách công vụ"),
        { number: 5, kind: "model", words: "học bạ số" },
      ]),
    ).toEqual([[1, 1]]);
    expect(pairsOf(list("lưu trú"), list("nhà khách"))).toEqual([]);
  });

  it("leaves items of another kind apart where only the number is one", () => {
    const right: ListedItem[] = [
      { number: 1, kind: "task", words: "kiểm tra" },
      { number: 2, kind: "model", words: "kiosk" },
    ];
    expect(pairsOf(list("lưu trú", "kiosk"), right)).toEqual([[1, 1]]);
  });
});

describe("areSameList(left, right)", () => {
  it.each([
    ["half of the shorter", list("một a", "hai b", "ba c", "bốn d"), list("một a", "năm e"), true],
    ["less than half", list("một a", "hai b", "ba c"), list("bốn d", "năm e", "ba c"), false],
    ["nothing", list("một a"), [], false],
  ])("is told by %s", (_, left, right, same) => {
    expect(areSameList(left, right)).toBe(same);
  });
});
