import { judgeKind } from "#importer/lines/item-kind.ts";
import { describe, expect, it } from "vitest";

describe("judgeKind(words)", () => {
  it.each([
    ["the nearest word that names one", ["noi dung", "cac mo hinh", "nhiem vu"], "model"],
    ["no word that names both", ["mo hinh, nhiem vu", "cac nhiem vu"], "task"],
    ["“việc” for a task", ["mo hinh, nhiem vu", "thuc hien cac viec sau day"], "task"],
    ["no word that only sounds like it", ["ve viec trien khai mo hinh"], "model"],
    ["models where all name both", ["mo hinh, nhiem vu"], "model"],
    ["tasks where none is named", ["noi dung"], "task"],
    ["tasks where nothing is said", [], "task"],
  ])("takes %s", (_, words, kind) => {
    expect(judgeKind(words)).toBe(kind);
  });
});
