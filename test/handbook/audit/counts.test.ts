import { countMismatch } from "#handbook/audit/count-mismatch.ts";
import { numberGap } from "#handbook/audit/number-gap.ts";
import { annexMissing, bodyMissing } from "#handbook/audit/one-sided.ts";
import { describe, expect, test } from "vitest";
import { detailsOf, findIn } from "../../helpers/findings.ts";
import type { ItemText } from "../../helpers/plan-text.ts";

const three = [{}, {}, {}];
const declared = (text: string) => ({ 9: `Kế hoạch triển khai ${text}.` });

describe("count-mismatch", () => {
  test("says what the plan states, where, and what it lists", () => {
    const plan = { items: three, lines: declared("4 mô hình") };
    expect(detailsOf(countMismatch, plan)).toEqual([
      "Văn bản ghi “4 mô hình” (dòng 9) nhưng liệt kê 3 mô hình.",
    ]);
    expect(findIn(countMismatch, plan)[0]).toMatchObject({ severity: "error", item: null, evidence: [9, 9] });
  });

  test("is silent on the right count, and on models in a plan that lists tasks", () => {
    expect(detailsOf(countMismatch, { items: three, lines: declared("3 mô hình") })).toEqual([]);
    const tasks = { items: [{ kind: "task" as const }], lines: declared("42 mô hình") };
    expect(detailsOf(countMismatch, tasks)).toEqual([]);
  });

  test("tells the count that another place of the plan states", () => {
    const lines = { ...declared("2 mô hình"), 392: "Đã bố trí kinh phí cho 3 mô hình." };
    expect(detailsOf(countMismatch, { items: three, lines })).toEqual([
      "Văn bản ghi “2 mô hình” (dòng 9) nhưng liệt kê 3 mô hình; chỗ khác ghi “3 mô hình” (dòng 392).",
    ]);
  });

  test("tells body and annex apart where they list other numbers", () => {
    const items = [{ annex: {} }, {}];
    expect(detailsOf(countMismatch, { items, lines: declared("1 mô hình") })).toEqual([
      "Văn bản ghi “1 mô hình” (dòng 9) nhưng liệt kê 2 mô hình (thân văn bản 2, phụ lục 1).",
    ]);
  });

  test("compares what a group states with what it holds", () => {
    const grouped = (heading: string) => detailsOf(countMismatch, { items: three, lines: { 9: heading } });
    expect(grouped("2. Nhóm tiện ích (bao gồm 07 mô hình)")).toEqual([
      "Nhóm II “Nhóm tiện ích” (dòng 9) ghi 7 mô hình nhưng có 3.",
    ]);
    expect(grouped("2. Nhóm tiện ích (bao gồm 03 mô hình)")).toEqual([]);
    expect(grouped("2. Nhóm tiện ích")).toEqual([]);
  });

  test("counts groups", () => {
    const stating = (count: string) =>
      detailsOf(countMismatch, {
        items: three,
        lines: { 7: `Các mô hình thuộc ${count} nhóm.`, 9: "1. Nhóm tiện ích" },
      });
    expect(stating("5")).toEqual(["Văn bản ghi “5 nhóm” (dòng 7) nhưng liệt kê 1 nhóm."]);
    expect(stating("1")).toEqual([]);
  });
});

const numbered = (numbers: readonly number[]) => ({ items: numbers.map((number) => ({ number })) });
const upTo = (last: number, without: readonly number[] = []) =>
  Array.from({ length: last }, (_, index) => index + 1).filter((number) => !without.includes(number));

describe("number-gap", () => {
  test("names the number that a plan leaves out", () => {
    expect(detailsOf(numberGap, numbered(upTo(20, [7])))).toEqual([
      "Các mô hình được đánh số đến 20 nhưng không có số 7.",
    ]);
  });

  test("mostSkipped: takes one number in ten left out for a mistake, more for a choice", () => {
    expect(detailsOf(numberGap, numbered(upTo(10, [7])))).toHaveLength(1);
    expect(detailsOf(numberGap, numbered(upTo(9, [7])))).toEqual([]);
  });

  test("is silent on a full count, and on numbers chosen from another list", () => {
    expect(detailsOf(numberGap, numbered(upTo(20)))).toEqual([]);
    expect(detailsOf(numberGap, numbered([3, 5, 24, 27, 30]))).toEqual([]);
    expect(detailsOf(numberGap, { items: [] })).toEqual([]);
  });
});

describe("annex-missing and body-missing", () => {
  const both: ItemText = { annex: {} };

  test("name the item that one side lacks", () => {
    const plan = { items: [both, both, {}] };
    expect(detailsOf(annexMissing, plan)).toEqual([
      "Thân văn bản (dòng 30) có “Tên 3” nhưng phụ lục không có.",
    ]);
    expect(detailsOf(bodyMissing, plan)).toEqual([]);
    const reverse = { items: [both, both, { body: null, annex: {} }] };
    expect(detailsOf(bodyMissing, reverse)).toEqual([
      "Phụ lục (dòng 503) có “Tên 3” nhưng thân văn bản không có.",
    ]);
  });

  test("are silent on plans that have one side alone", () => {
    expect(detailsOf(annexMissing, { items: three })).toEqual([]);
    expect(detailsOf(bodyMissing, { items: [{ body: null, annex: {} }] })).toEqual([]);
  });
});
