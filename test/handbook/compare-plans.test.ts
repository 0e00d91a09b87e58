import { describe, expect, it } from "vitest";
import { comparePlans } from "#handbook/compare-plans.ts";
import { makeHandbook } from "../helpers/make-handbook.ts";
import type { FieldTexts, ItemText } from "../helpers/plan-text.ts";

interface Side {
  /** What the plan makes of the model: adopts it where absent. */
  readonly state?: "part" | "not-applicable" | "not-listed" | "related-task";
  readonly lead?: string;
  readonly leadAnnex?: string;
  readonly due?: number;
}

function toItem({ state, lead, leadAnnex, due }: Side): ItemText {
  const body: FieldTexts = {
    ...(lead === undefined ? {} : { leads: lead }),
    ...(due === undefined ? {} : { deadline: `Năm ${due}` }),
  };
  return {
    models: [["mot", state === "part" ? "part" : state === "related-task" ? "related" : "same"]],
    ...(state === "not-applicable"
      ? { lines: ["Không áp dụng trên địa bàn do không có nhà ga."] }
      : { body }),
    ...(leadAnnex === undefined ? {} : { annex: { leads: leadAnnex } }),
  };
}

/** What is told of the model “mot” by two plans that say these things of it. */
function compare(...sides: readonly [Side, Side]) {
  const plans = sides.map((side, index) => ({
    id: `an-binh-202${index + 3}`,
    items: side.state === "not-listed" ? [{ models: [] }] : [toItem(side)],
  }));
  const [result] = comparePlans(makeHandbook(plans), ["an-binh-2023", "an-binh-2024"]);
  return result;
}

describe("comparePlans(handbook, plans)", () => {
  it.each<[string, Side, Side, object]>([
    [
      "same lead, same deadline",
      { lead: "Sở Y tế", due: 2023 },
      { lead: "Sở Y tế", due: 2023 },
      { spread: "shared", leads: "same", deadlines: "same" },
    ],
    [
      "other lead",
      { lead: "Sở Y tế", due: 2023 },
      { lead: "Công an tỉnh", due: 2023 },
      { spread: "shared", leads: "differs", deadlines: "same" },
    ],
    [
      "other deadline",
      { lead: "Sở Y tế", due: 2023 },
      { lead: "Sở Y tế", due: 2024 },
      { spread: "shared", leads: "same", deadlines: "differs" },
    ],
    [
      "nothing said by one of them",
      { lead: "Sở Y tế", due: 2023 },
      {},
      { spread: "shared", leads: "unstated", deadlines: "unstated" },
    ],
    ["only in one", { lead: "Sở Y tế" }, { state: "not-listed" }, { spread: "only", leads: "unstated" }],
    ["in one, refused by the other", {}, { state: "not-applicable" }, { spread: "only" }],
    ["a joined item", {}, { state: "part" }, { spread: "shared" }],
    ["in none", { state: "not-listed" }, { state: "related-task" }, { spread: "none" }],
  ])("tells: %s", (_, one, other, expected) => {
    expect(compare(one, other)).toMatchObject(expected);
  });

  it("takes the annex's lead only where the body names none", () => {
    expect(compare({ lead: "Sở Y tế", leadAnnex: "Công an tỉnh" }, { leadAnnex: "Sở Y tế" })?.leads).toBe(
      "same",
    );
    expect(compare({ lead: "Sở Y tế" }, { lead: "Công an tỉnh", leadAnnex: "Sở Y tế" })?.leads).toBe(
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
