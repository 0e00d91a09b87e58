import { expect, it } from "vitest";
import { isModelShown } from "#client/matrix/catalog-state.ts";
import { buildCatalogPage } from "#views/model/catalog-page.ts";
import { handbook } from "../../helpers/own-content.ts";

const { groups, filters } = buildCatalogPage(handbook);
const rows = groups.flatMap((group) => group.rows);
const shown = (count: string, plan: string) =>
  rows.filter(({ adoptedBy, adopters }) =>
    isModelShown({ count: String(adoptedBy), plans: adopters }, { count, plan }),
  );

it("the plans that adopted a model are as many as it is said to have", () => {
  for (const { title, adoptedBy, adopters } of rows) expect(adopters.length, title).toBe(adoptedBy);
});

it("models can be asked for by the number of their plans, each number once, the highest first", () => {
  const counts = filters.counts.map(({ value }) => Number(value));
  expect(counts).toEqual([...new Set(counts)].toSorted((a, b) => b - a));
  const told = filters.counts.map(({ label }) => Number(/\((\d+) mô hình\)/u.exec(label)?.[1]));
  expect(told).toEqual(filters.counts.map(({ value }) => shown(value, "").length));
  expect(told.reduce((sum, one) => sum + one, 0)).toBe(rows.length);
});

it("models that one plan alone has are asked for by both, and models of others are not shown", () => {
  const own = shown("1", "thua-thien-hue-2023");
  expect(own.length).toBeGreaterThan(0);
  expect(own.every(({ adopters }) => adopters.join() === "thua-thien-hue-2023")).toBe(true);
  expect(shown("1", "cua-lo-2023")).toEqual([]);
  expect(shown("", "thua-thien-hue-2023").length).toBeGreaterThan(own.length);
  expect(shown("", "")).toHaveLength(rows.length);
});
