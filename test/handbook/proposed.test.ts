import { coverModels } from "#handbook/coverage.ts";
import { describe, expect, it } from "vitest";
import { makeHandbook, makeItem } from "../helpers/make-handbook.ts";
import type { ItemText } from "../helpers/plan-text.ts";

const models = {
  kiosk: { title: "Tự động hóa Bộ phận Một cửa thông qua Kiosk" },
  "kham-benh": { title: "Khám chữa bệnh sử dụng sinh trắc học, Kiosk tự phục vụ" },
};
/** Its words are near the kiosk's title and not enough to be sure. */
const likely: ItemText = { title: "Kiosk tự động phục vụ người bệnh" };

describe("an item that may be a model", () => {
  it("has no model, and proposes the likeliest first with its score and distance", () => {
    const item = makeItem(likely, {}, { models });
    expect(item.models).toEqual([]);
    expect(item.proposed.map(({ id }) => id)).toEqual(["kiosk", "kham-benh"]);
    const [first, second] = item.proposed;
    expect(first!.score).toBeGreaterThan(second!.score);
    expect(first!.margin).toBeCloseTo(first!.score - second!.score, 2);
  });

  it.each<[string, readonly string[]]>([
    ["that it is one", ["kiosk"]],
    ["that it is none", []],
  ])("proposes nothing where an editor decided %s", (_, decided) => {
    expect(makeItem({ ...likely, models: decided }, {}, { models }).proposed).toEqual([]);
  });

  it("proposes nothing where the program is sure, or where nothing is near", () => {
    expect(makeItem({ title: models.kiosk.title }, {}, { models }).proposed).toEqual([]);
    expect(makeItem({ title: "Ươm giống cây xanh đô thị" }, {}, { models }).proposed).toEqual([]);
  });
});

describe("a plan with such an item", () => {
  const read = (...items: readonly ItemText[]) => {
    const handbook = makeHandbook([{ items }], { models });
    const cell = handbook.adoption.find(({ model }) => model === "kiosk");
    return { handbook, cell };
  };

  it("has the state “proposed” with the item behind it", () => {
    expect(read(likely).cell).toMatchObject({ state: "proposed", items: ["an-binh-2024/1"] });
  });

  it("has another state where another item is the model, and says nothing where it gives tasks", () => {
    expect(read(likely, { models: ["kiosk"] }).cell).toMatchObject({
      state: "adopted",
      items: ["an-binh-2024/2"],
    });
    expect(read({ ...likely, kind: "task" }).cell).toMatchObject({ state: "not-stated", items: [] });
  });

  it("does not cover the model, and names the item", () => {
    const { handbook } = read(likely);
    const [kiosk] = coverModels(handbook, handbook.plans[0]!);
    expect([kiosk?.isCovered, kiosk?.proposedBy.map(({ number }) => number)]).toEqual([false, [1]]);
  });

  it("has a finding that names the models", () => {
    const found = read(likely).handbook.findings.find(({ code }) => code === "unmatched-item");
    expect(found?.detail).toBe(
      `Tên “${likely.title}” có thể là mô hình “${models.kiosk.title}” hoặc “${models["kham-benh"].title}”, chờ biên tập viên xác nhận.`,
    );
  });
});
