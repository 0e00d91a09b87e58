import { describe, expect, it } from "vitest";
import { hiddenText, struckText, trackedChanges, unreadObject } from "#handbook/audit/left-out.ts";
import { makeHandbook } from "../../helpers/make-handbook.ts";

const handbook = makeHandbook([{}]);
const leftOut = [
  { kind: "hidden-text" as const, count: 2, line: 14 },
  { kind: "tracked-changes" as const, count: 7, line: 8 },
];
const objects = { kind: "unread-object" as const, count: 3, line: 2, objects: { picture: 2, comment: 1 } };
const told = { ...handbook, plans: handbook.plans.map((plan) => ({ ...plan, leftOut })) };

describe("what the import left out of a file", () => {
  it("is told with how often and the first place, as recorded with the plan", () => {
    expect(hiddenText.check(told)).toMatchObject([
      {
        code: "hidden-text",
        severity: "warning",
        detail: "Tệp nhận được có 2 chỗ chữ ẩn, không đưa vào văn bản; chỗ đầu ở gần dòng 14.",
        evidence: [14, 14],
      },
    ]);
    expect(trackedChanges.check(told).map(({ evidence }) => evidence)).toEqual([[8, 8]]);
  });

  it("tells what the objects are, where that was recorded", () => {
    const tell = (leftOut: (typeof objects)[] | Omit<typeof objects, "objects">[]) =>
      unreadObject
        .check({ ...handbook, plans: handbook.plans.map((plan) => ({ ...plan, leftOut })) })
        .map(({ detail }) => detail);
    expect(tell([objects])).toEqual([
      "Tệp nhận được có 2 hình ảnh, 1 nhận xét (comment) không đọc thành chữ; chỗ đầu ở gần dòng 2.",
    ]);
    expect(tell([{ kind: "unread-object", count: 3, line: 2 }])).toEqual([
      "Tệp nhận được có 3 hình ảnh, công thức hoặc đối tượng khác không đọc thành chữ; chỗ đầu ở gần dòng 2.",
    ]);
  });

  it("is silent of kinds that were not recorded, and where nothing was", () => {
    expect([...struckText.check(told), ...unreadObject.check(told)]).toEqual([]);
    expect(hiddenText.check(handbook)).toEqual([]);
  });
});
