import { describe, expect, it } from "vitest";
import { leaveOutPlan } from "#tools/titles/leave-out-plan.ts";
import { measurePlans } from "#tools/titles/measure-plans.ts";
import { type PlanText, makeContent } from "../../../helpers/make-handbook.ts";

const plans: readonly PlanText[] = [
  {
    id: "an-binh-2024",
    items: [{ title: "Gửi xe bằng thẻ" }, { title: "Mượn sách bằng thẻ" }],
  },
  { id: "hoa-an-2024", number: "13/KH-UBND", items: [{ title: "Trông giữ xe quét thẻ" }] },
];
const content = makeContent(plans, {
  models: {
    "gui-xe": {
      title: "Gửi xe bằng thẻ",
      printed: [
        { title: "Trông giữ xe quét thẻ", plan: "hoa-an-2024", number: 1 },
        { title: "Gửi xe", plan: "an-binh-2024", number: 1 },
      ],
      synonyms: ["Bãi xe"],
      sources: [
        { plan: "an-binh-2024", items: [1] },
        { plan: "hoa-an-2024", items: [1] },
      ],
      reference: { plan: "an-binh-2024", number: 1 },
    },
    "muon-sach": { title: "Mượn sách bằng thẻ", reference: { plan: "an-binh-2024", number: 2 } },
    "do-rac": { title: "Đổ rác bằng thẻ", reference: { document: "12-kh-ubnd", number: 4 } },
  },
});

describe("leaveOutPlan(content, plan)", () => {
  it("takes the plan, what it prints in the catalog, and what its items teach", () => {
    const left = leaveOutPlan(content, "hoa-an-2024");
    expect([...left.plans.keys()]).toEqual(["an-binh-2024"]);
    const model = left.catalog.get("gui-xe")!;
    expect([model.title, model.printed.map(({ title }) => title), model.synonyms]).toEqual([
      "Gửi xe bằng thẻ",
      ["Gửi xe"],
      ["Bãi xe"],
    ]);
    expect(left.taught?.map(({ texts }) => texts[0])).toEqual(["Gửi xe bằng thẻ", "Mượn sách bằng thẻ"]);
  });

  it("names a model taken from the plan as another plan prints it", () => {
    const { catalog } = leaveOutPlan(content, "an-binh-2024");
    expect(catalog.get("gui-xe")?.title).toBe("Trông giữ xe quét thẻ");
    expect(catalog.get("gui-xe")?.reference).toEqual({ plan: "hoa-an-2024", number: 1 });
  });

  it("drops a model that no other plan has, and keeps one from a document outside the collection", () => {
    const { catalog } = leaveOutPlan(content, "an-binh-2024");
    expect([...catalog.keys()]).toEqual(["gui-xe", "do-rac"]);
  });
});

describe("measurePlans(content)", () => {
  it("judges each plan by what the others tell, items of a model that no other has by nothing", () => {
    const measured = measurePlans(content).map(({ name, outcomes }) => [
      name,
      outcomes.map(({ title, right }) => [title, right]),
    ]);
    expect(measured).toEqual([
      [
        "an-binh-2024",
        [
          ["Gửi xe bằng thẻ", ["gui-xe"]],
          ["Mượn sách bằng thẻ", []],
        ],
      ],
      ["hoa-an-2024", [["Trông giữ xe quét thẻ", ["gui-xe"]]]],
    ]);
  });
});
