import { describe, expect, it } from "vitest";
import { importPlan } from "#importer/import-plan.ts";
import { checkItemsFound, limitItems } from "#reading/import/import-file.ts";
import { importWords } from "../../helpers/import-words.ts";

const plan = importPlan(["Mô hình 1: Lưu trú", "Mô hình 2: Khám bệnh"], [], importWords);
const [item] = plan.file.items;

/** Problems of a plan of so many items, as “line code”. */
function check(count: number): readonly string[] {
  const items = item === undefined ? [] : Array.from({ length: count }, () => item);
  return checkItemsFound("a.txt", { ...plan, file: { ...plan.file, items } }).map(
    ({ line, code }) => `${line} ${code}`,
  );
}

describe("checkItemsFound(path, plan)", () => {
  it("takes a plan of a thousand items at most (mostItems)", () => {
    expect(check(1000)).toEqual([]);
    expect(check(1001)).toEqual(["1 too-many-items"]);
  });

  it("tells of more by the first thousand alone", () => {
    const items = (count: number) => (item === undefined ? [] : Array.from({ length: count }, () => item));
    const left = (count: number) => limitItems({ ...plan.file, items: items(count) }).items.length;
    expect([999, 1000, 1001].map(left)).toEqual([999, 1000, 1000]);
  });

  it("says so where there is none", () => {
    expect(check(1)).toEqual([]);
    expect(check(0)).toEqual(["1 no-items"]);
  });
});
