import { describe, expect, it } from "vitest";
import { coverModels } from "#handbook/coverage.ts";
import { makeHandbook } from "../helpers/make-handbook.ts";
import { samplePlans } from "../helpers/sample-content.ts";

const handbook = makeHandbook();
const cover = (id: string, book = handbook) => {
  const plan = book.plans.find((one) => one.id === id)!;
  return coverModels(book, plan).map(({ model, isCovered, elsewhere }) => [
    model.id,
    isCovered,
    elsewhere.map((one) => `${one.plan.id} ${one.items.map((item) => item.number).join(",")}`),
  ]);
};

describe("coverModels(handbook, plan)", () => {
  it("names comparable places for what a plan lacks, not for what it has", () => {
    expect(cover("cao-binh-2024")).toEqual([
      ["mot", true, []],
      ["hai", false, ["an-binh-2023 2"]],
      ["ba", false, []],
    ]);
  });

  it("names places of other levels too, after those of the plan's own", () => {
    expect(cover("bac-son-2024")).toEqual([
      ["mot", true, []],
      ["hai", false, ["an-binh-2023 2"]],
      ["ba", false, []],
    ]);
    const early = samplePlans.map((plan) =>
      plan.id === "bac-son-2024"
        ? { ...plan, issued: "ngày 01 tháng 3 năm 2022", items: [{ number: 5, models: ["hai"] }] }
        : plan,
    );
    const book = makeHandbook(early);
    expect(book.plans.map(({ id }) => id)).toEqual(["bac-son-2024", "an-binh-2023", "cao-binh-2024"]);
    expect(cover("cao-binh-2024", book)[1]).toEqual(["hai", false, ["an-binh-2023 2", "bac-son-2024 5"]]);
  });

  it("does not name another plan of the same place", () => {
    const plans = samplePlans.map((plan) => (plan.id === "an-binh-2023" ? { ...plan, place: "52" } : plan));
    expect(cover("cao-binh-2024", makeHandbook(plans))[1]).toEqual(["hai", false, []]);
  });
});
