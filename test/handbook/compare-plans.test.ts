import { describe, expect, it } from "vitest";
import { comparePlans } from "#handbook/compare-plans.ts";
import type { AdoptionState, Item } from "#handbook/handbook-types.ts";
import { makeHandbook, makeItem } from "../views/fixture-handbook.ts";

const year = (value: number): Item["deadline"]["body"] => ({
  kind: "year",
  year: value,
  text: `Năm ${value}`,
  due: `${value}-12-31`,
});

interface Side {
  readonly state?: AdoptionState;
  readonly lead?: string | null;
  readonly leadAnnex?: string | null;
  readonly due?: number | null;
}

/** Two plans that say these things of the model “mot”. */
function compare(one: Side, other: Side) {
  const base = makeHandbook();
  const sides = [one, other].map(
    ({ state = "adopted", lead = null, leadAnnex = null, due = null }, index) => {
      const plan = index === 0 ? "a" : "b";
      const made = makeItem({ plan, number: index + 1, lead, leadAnnex });
      // The fixture names a body that it does not know by its id.
      const forget = (side: Item["leads"]["body"]) =>
        side.map(({ agency, text }) => ({ agency: agency === text ? null : agency, text }));
      const item = {
        ...made,
        leads: { body: forget(made.leads.body), annex: forget(made.leads.annex) },
        deadline: { body: due === null ? null : year(due), annex: null },
      };
      const hasItem = state !== "not-listed" && state !== "not-stated";
      return { item, cell: { model: "mot", plan, state, items: hasItem ? [item.id] : [] } };
    },
  );
  const handbook = {
    models: base.models.slice(0, 1),
    items: sides.map(({ item }) => item),
    adoption: sides.map(({ cell }) => cell),
  };
  const [result] = comparePlans(handbook, ["a", "b"]);
  return result;
}

describe("comparePlans(handbook, plans)", () => {
  it.each<[string, Side, Side, object]>([
    [
      "same lead, same deadline",
      { lead: "so-y-te", due: 2023 },
      { lead: "so-y-te", due: 2023 },
      { spread: "shared", leads: "same", deadlines: "same" },
    ],
    [
      "other lead",
      { lead: "so-y-te", due: 2023 },
      { lead: "cong-an-tinh", due: 2023 },
      { spread: "shared", leads: "differs", deadlines: "same" },
    ],
    [
      "other deadline",
      { lead: "so-y-te", due: 2023 },
      { lead: "so-y-te", due: 2024 },
      { spread: "shared", leads: "same", deadlines: "differs" },
    ],
    [
      "nothing said by one of them",
      { lead: "so-y-te", due: 2023 },
      {},
      { spread: "shared", leads: "unstated", deadlines: "unstated" },
    ],
    ["only in one", { lead: "so-y-te" }, { state: "not-listed" }, { spread: "only", leads: "unstated" }],
    ["in one, refused by the other", {}, { state: "not-applicable" }, { spread: "only" }],
    ["a joined item", {}, { state: "part" }, { spread: "shared" }],
    ["in none", { state: "not-listed" }, { state: "related-task" }, { spread: "none" }],
  ])("tells: %s", (_, one, other, expected) => {
    expect(compare(one, other)).toMatchObject(expected);
  });

  it("takes the annex's lead only where the body names none", () => {
    expect(compare({ lead: "so-y-te", leadAnnex: "cong-an-tinh" }, { leadAnnex: "so-y-te" })?.leads).toBe(
      "same",
    );
    expect(compare({ lead: "so-y-te" }, { lead: "cong-an-tinh", leadAnnex: "so-y-te" })?.leads).toBe(
      "differs",
    );
  });

  it("compares bodies that are not known by their words, marks and case aside", () => {
    expect(compare({ lead: "Đội Bảy" }, { lead: "đội bảy" })?.leads).toBe("same");
    expect(compare({ lead: "Đội Bảy" }, { lead: "Đội Tám" })?.leads).toBe("differs");
  });

  it("gives every model of the catalog in its order, nothing without plans", () => {
    const handbook = makeHandbook();
    expect(comparePlans(handbook, ["an-binh-2023", "bac-son-2024"]).map(({ model }) => model)).toEqual([
      "mot",
      "hai",
      "ba",
    ]);
    expect(comparePlans(handbook, [])).toEqual([]);
  });
});
