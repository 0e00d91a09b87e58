import { describe, expect, it } from "vitest";
import { listActions } from "#search/page/result-actions.ts";
import type { SearchData, SearchRecord } from "#search/search-types.ts";

const record = (
  kind: SearchRecord["kind"],
  url: string,
  given: Partial<SearchRecord> = {},
): SearchRecord => ({
  ...{ kind, url, title: "Tên", otherTitles: [], plan: 0, number: 0, group: 0, order: 999, leads: [] },
  ...given,
});

const model = record("model", "/mo-hinh/kiosk/", { plan: -1, order: 3 });
const plan = record("plan", "/ke-hoach/a-2023/");
const item = record("item", "/ke-hoach/a-2023/#mo-hinh-2", { number: 2, order: 3 });
const task = record("item", "/ke-hoach/a-2023/#nhiem-vu-5", { number: 5 });
const shared = record("item", "/ke-hoach/a-2023/#nhiem-vu-2", { number: 2 });
const text = record("text", "/ke-hoach/a-2023/nguon/#dong-12");

const data = {
  records: [model, plan, item, task, shared, text],
  plans: [{ id: "a-2023" }],
} as unknown as SearchData;

describe("what a result leads to", () => {
  it.each([
    ["a model", model, ["/so-sanh/?a=a-2023/2", "/soan-thao/?them=kiosk"]],
    ["an item", item, ["/so-sanh/?a=a-2023/2", "/soan-thao/?them=kiosk"]],
    ["a task of no model", task, ["/so-sanh/?a=a-2023/5"]],
    ["a task that shares its number with a model", shared, ["/so-sanh/?a=a-2023/nhiem-vu-2"]],
    ["a plan", plan, ["/so-sanh/?kh=a-2023", "/soan-thao/?theo=a-2023"]],
    ["a passage of a plan", text, ["/so-sanh/?kh=a-2023", "/soan-thao/?theo=a-2023"]],
  ])("%s", (_what, one, paths) => {
    expect(listActions(one, data).map(({ path }) => path)).toEqual(paths);
  });
});
