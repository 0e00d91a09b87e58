import { findItemHeadings, itemLayouts } from "#importer/lines/item-layouts.ts";
import { readLogicalLines } from "#importer/lines/logical-lines.ts";
import { describe, expect, it } from "vitest";
import { importWords } from "../../helpers/import-words.ts";

const read = (text: readonly string[]) => readLogicalLines(text, importWords.labels);

describe.each(itemLayouts)("the layout “$name”", (layout) => {
  const headings = (text: readonly string[]) =>
    [...findItemHeadings(read(text), [layout]).values()].map(({ by, says }) => [
      by,
      `${says.number} ${says.title}`,
    ]);

  it("has an example and a text that has no such items", () => {
    expect(layout.examples.length).toBeGreaterThan(0);
    expect(layout.not.length).toBeGreaterThan(0);
  });

  it.each(layout.examples)("reads %j", (text, expected) => {
    expect(headings(text)).toEqual(expected.map((heading) => [layout.name, heading]));
  });

  it.each(layout.not.map((text) => [text]))("finds no items in %j", (text) => {
    expect(headings(text)).toEqual([]);
  });
});

describe("findItemHeadings(lines)", () => {
  const named = ["1. Mô hình lưu trú qua VNeID", "2. Mô hình kiosk"];
  const titles = (text: readonly string[]) =>
    [...findItemHeadings(read(text)).values()].map(({ says }) => says.title).sort();

  it("asks no layout where two lines say by themselves that they head items", () => {
    expect(titles(["Mô hình 1: A", "Mô hình 2: B", ...named])).toEqual(["A", "B"]);
  });

  it("keeps a single line that says so beside those of a layout", () => {
    expect(titles(["Mô hình 1: A", ...named])).toEqual(["A", "kiosk", "lưu trú qua VNeID"]);
  });

  it("takes a number for an item where two fields tell who and when, not one (leastFields)", () => {
    const item = (...fields: string[]) => ["1. Lưu trú", ...fields, "2. Kiosk", ...fields];
    expect(titles(item("Chủ trì: Công an xã", "Thời gian: 2023"))).toEqual(["Kiosk", "Lưu trú"]);
    expect(titles(item("Thời gian: 2023"))).toEqual([]);
  });

  it("finds none in a text without items", () => {
    expect(titles(["1. Mục đích", "2. Yêu cầu"])).toEqual([]);
  });

  it("looks for who and when in the forty lines from a number on (longestItem)", () => {
    const item = (lines: number) => [
      "1. Lưu trú",
      ...Array.from({ length: lines }, () => "- Rà soát cơ sở lưu trú"),
      "Đơn vị chủ trì: Công an xã",
      "Thời gian: Quý III/2023",
    ];
    expect(titles([...item(37), ...item(37)])).toEqual(["Lưu trú", "Lưu trú"]);
    expect(titles([...item(38), ...item(38)])).toEqual([]);
  });

  it("takes a line of three hundred characters for a title, none of more (longestTitle)", () => {
    const text = (length: number) => ["1. Mô hình một", `2. Mô hình ${"a".repeat(length - 11)}`];
    expect(titles(text(300))).toHaveLength(2);
    expect(titles(text(301))).toHaveLength(0);
  });

  it("tells models from tasks by the first twelve lines (headLines)", () => {
    const item = ["1. Lưu trú", "Đơn vị chủ trì: Công an xã", "Thời gian: Quý III/2023"];
    const kinds = (above: number) =>
      [
        ...findItemHeadings(
          read([...Array.from({ length: above }, () => "Đoạn"), "Các mô hình:", ...item, ...item]),
        ).values(),
      ].map(({ says }) => says.kind);
    expect(kinds(11)).toEqual(["model", "model"]);
    expect(kinds(12)).toEqual(["task", "task"]);
  });
});
