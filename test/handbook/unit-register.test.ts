import { describe, expect, it } from "vitest";
import type { Handbook } from "#handbook/handbook-types.ts";
import { type RegisteredUnit, registerUnits } from "#handbook/unit-register.ts";
import { formatPlace } from "#meaning/places/places.ts";
import { makeHandbook } from "../helpers/make-handbook.ts";
import { samplePlaces, samplePlans } from "../helpers/sample-content.ts";

const units = [
  {
    province: "37",
    document: "Nghị quyết 2",
    now: ["14812 phường Bắc Sơn", "14818 phường Nam Sơn", "14830 xã An Hòa"],
    before: [
      {
        district: "381 thị xã Bắc Sơn",
        province: "37",
        communes: ["14809 phường Một > 14812", "14810 xã Hai > 14812, 14818"],
      },
      { district: "382 huyện An Hòa", province: "37", communes: ["14820 xã An Hòa > 14830"] },
    ],
  },
];
const handbook = makeHandbook(samplePlans, { units });

const nameOf = (unit: Pick<RegisteredUnit, "entry">, book: Handbook): string =>
  formatPlace(unit.entry, book.words);
function find(code: string, hasEnded: boolean, book: Handbook = handbook): RegisteredUnit {
  const found = registerUnits(book).find(
    ({ entry }) => entry.code === code && (entry.until !== null) === hasEnded,
  );
  if (found === undefined) throw new Error(`no unit ${code}`);
  return found;
}
const heirsOf = (unit: RegisteredUnit, book = handbook): readonly string[] =>
  unit.heirs.map((entry) => nameOf({ entry }, book));
const originsOf = (unit: RegisteredUnit): readonly string[] =>
  unit.origins.map(({ entry, isPart }) => `${isPart ? "một phần " : ""}${nameOf({ entry }, handbook)}`);

describe("registerUnits(handbook)", () => {
  it("has every unit of places.yaml and of the lists once", () => {
    const codes = registerUnits(handbook).map(({ entry }) => `${entry.code} ${entry.until ?? ""}`);
    expect(new Set(codes).size).toBe(codes.length);
    // Five of places.yaml, of which three are in the lists too; and five more.
    expect(codes).toHaveLength(5 + 5);
  });

  it("tells what became of a unit, and what one of today was made of, in part or whole", () => {
    expect(heirsOf(find("381", true))).toEqual(["phường Bắc Sơn", "phường Nam Sơn"]);
    expect(heirsOf(find("14810", true))).toEqual(["phường Bắc Sơn", "phường Nam Sơn"]);
    expect(originsOf(find("14812", false))).toEqual(["phường Một", "một phần xã Hai"]);
    expect(originsOf(find("14830", false))).toEqual(["xã An Hòa"]);
    expect(heirsOf(find("14812", false))).toEqual([]);
  });

  it("knows the district and the province of a unit, and the plans that concern it", () => {
    const part = find("14810", true);
    expect([part.district?.name, part.provinces.map(({ name }) => name)]).toEqual(["Bắc Sơn", ["An Bình"]]);
    expect([part.plans, part.plansAbove].map((plans) => plans.map(({ id }) => id))).toEqual([
      [],
      ["an-binh-2023", "bac-son-2024"],
    ]);
    // What it became has the plan of the town; a commune beside it that of the province alone.
    expect(find("14812", false).plans.map(({ id }) => id)).toEqual(["bac-son-2024"]);
    expect(find("14820", true).plansAbove.map(({ id }) => id)).toEqual(["an-binh-2023"]);
  });

  it("takes the heirs of the last day where a unit names those of several, and fills in what places.yaml leaves open", () => {
    const town = { level: "district", parent: "37", from: null } as const;
    const went = { how: "merged", document: "Nghị quyết 1" } as const;
    const book = makeHandbook([], {
      units,
      places: [
        ...samplePlaces.filter(({ level }) => level === "province"),
        { ...town, code: "381", name: "Bắc Sơn", kind: "thi-xa", until: "2025-06-30", successors: [] },
        {
          ...{ ...town, code: "380", name: "Đông Sơn", kind: "thi-xa", until: "2024-11-30" },
          successors: [
            { ...went, code: "381", since: "2024-12-01" },
            { ...went, code: "14818", since: "2025-07-01" },
          ],
        },
      ],
    });
    expect(heirsOf(find("380", true, book), book)).toEqual(["phường Nam Sơn"]);
    expect(heirsOf(find("381", true, book), book)).toEqual(["phường Bắc Sơn", "phường Nam Sơn"]);
  });
});
