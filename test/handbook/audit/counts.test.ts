import { countMismatch } from "#handbook/audit/count-mismatch.ts";
import { numberGap } from "#handbook/audit/number-gap.ts";
import { annexMissing, bodyMissing } from "#handbook/audit/one-sided.ts";
import { describe, expect, test } from "vitest";
import { detailsOf, findIn, makeItem, makePlan } from "../../helpers/audited.ts";

const declare = (count: number, what: "models" | "tasks" | "groups" = "models", line = 9) => ({
  what,
  count,
  text: `${count} mô hình`,
  line,
});
const group = (declared: number | null, counted: number) => ({
  group: "II" as const,
  title: "Nhóm tiện ích",
  lines: [20, 20] as [number, number],
  declared,
  counted,
});
const three = [makeItem(1), makeItem(2), makeItem(3)];

describe("count-mismatch", () => {
  test("says what the plan states, where, and what it lists", () => {
    const plan = makePlan(three, {}, { declared: [declare(4)] });
    expect(detailsOf(countMismatch, plan)).toEqual([
      "Văn bản ghi “4 mô hình” (dòng 9) nhưng liệt kê 3 mô hình.",
    ]);
    expect(findIn(countMismatch, plan)[0]).toMatchObject({ severity: "error", item: null, evidence: [9, 9] });
  });

  test("is silent on the right count, and on models in a plan that lists tasks", () => {
    expect(detailsOf(countMismatch, makePlan(three, {}, { declared: [declare(3)] }))).toEqual([]);
    const tasks = makePlan([makeItem(1, {}, { kind: "task" })], {}, { declared: [declare(42)] });
    expect(detailsOf(countMismatch, tasks)).toEqual([]);
  });

  test("tells the count that another place of the plan states", () => {
    const plan = makePlan(three, {}, { declared: [declare(2), declare(3, "models", 40)] });
    expect(detailsOf(countMismatch, plan)).toEqual([
      "Văn bản ghi “2 mô hình” (dòng 9) nhưng liệt kê 3 mô hình; chỗ khác ghi “3 mô hình” (dòng 40).",
    ]);
  });

  test("tells body and annex apart where they list other numbers", () => {
    const items = [makeItem(1, { annex: { title: "Tên 1" } }), makeItem(2)];
    expect(detailsOf(countMismatch, makePlan(items, {}, { declared: [declare(1)] }))).toEqual([
      "Văn bản ghi “1 mô hình” (dòng 9) nhưng liệt kê 2 mô hình (thân văn bản 2, phụ lục 1).",
    ]);
  });

  test("compares what a group states with what it holds", () => {
    expect(detailsOf(countMismatch, makePlan(three, { groups: [group(7, 2)] }))).toEqual([
      "Nhóm II “Nhóm tiện ích” (dòng 20) ghi 7 mô hình nhưng có 2.",
    ]);
    expect(detailsOf(countMismatch, makePlan(three, { groups: [group(2, 2), group(null, 3)] }))).toEqual([]);
  });

  test("counts groups", () => {
    const plan = makePlan(three, { groups: [group(null, 3)] }, { declared: [declare(5, "groups")] });
    expect(detailsOf(countMismatch, plan)).toHaveLength(1);
  });
});

const numbered = (numbers: readonly number[]) => makePlan(numbers.map((number) => makeItem(number)));
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
    expect(detailsOf(numberGap, makePlan([]))).toEqual([]);
  });
});

describe("annex-missing and body-missing", () => {
  const both = (number: number) => makeItem(number, { annex: { title: `Tên ${number}` } });

  test("name the item that one side lacks", () => {
    const plan = makePlan([both(1), both(2), makeItem(3)]);
    expect(detailsOf(annexMissing, plan)).toEqual([
      "Thân văn bản (dòng 30) có “Tên 3” nhưng phụ lục không có.",
    ]);
    expect(detailsOf(bodyMissing, plan)).toEqual([]);
    const reverse = makePlan([both(1), both(2), makeItem(3, { body: null, annex: { title: "Tên 3" } })]);
    expect(detailsOf(bodyMissing, reverse)).toEqual([
      "Phụ lục (dòng 503) có “Tên 3” nhưng thân văn bản không có.",
    ]);
  });

  test("are silent on plans that have one side alone", () => {
    expect(detailsOf(annexMissing, makePlan(three))).toEqual([]);
    const annexOnly = makePlan([makeItem(1, { body: null, annex: { title: "Tên 1" } })]);
    expect(detailsOf(bodyMissing, annexOnly)).toEqual([]);
  });
});
