import { describe, expect, it } from "vitest";
import { makeHandbook } from "../helpers/make-handbook.ts";
import type { ItemText } from "../helpers/plan-text.ts";

/** State and items of the model “mot” in a plan of these items. */
function readCell(...items: readonly ItemText[]): readonly unknown[] {
  const cell = makeHandbook([{ items }]).adoption.find(({ model }) => model === "mot");
  return [cell?.state, ...(cell?.items ?? [])];
}

describe("buildAdoption(models, plans)", () => {
  const same: ItemText = { models: ["mot"] };
  const part: ItemText = { models: [["mot", "part"], "hai"] };
  const related: ItemText = { models: [["mot", "related"]] };
  const refused: ItemText = { ...same, lines: ["Không áp dụng trên địa bàn do không có nhà ga."] };
  const other: ItemText = { models: ["hai"] };
  const task = (item: ItemText): ItemText => ({ ...item, kind: "task" });

  it.each<[string, readonly ItemText[], readonly string[]]>([
    ["an item is the model", [other, same], ["adopted", "2"]],
    ["the model is part of an item", [part], ["part", "1"]],
    ["one item is the model, another holds it", [part, same], ["adopted", "1", "2"]],
    ["the plan says that it does not apply", [refused], ["not-applicable", "1"]],
    ["one item of two does not apply", [refused, part], ["part", "1", "2"]],
    ["an item of a plan of models only relates to it", [other, related], ["related-task", "2"]],
    ["no item of a plan of models", [other], ["not-listed"]],
    ["a task relates to it", [task(related)], ["related-task", "1"]],
    ["no task", [task(other)], ["not-stated"]],
    ["what only relates stands behind no other state", [same, related], ["adopted", "1"]],
  ])("%s", (_, items, [state, ...numbers]) => {
    expect(readCell(...items)).toEqual([state, ...numbers.map((number) => `an-binh-2024/${number}`)]);
  });
});
