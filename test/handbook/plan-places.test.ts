import { describe, expect, it } from "vitest";
import type { UnitsFile } from "#schema/units.ts";
import { makeHandbook } from "../helpers/make-handbook.ts";
import { samplePlaces } from "../helpers/sample-content.ts";

const units: readonly UnitsFile[] = [
  {
    province: "37",
    document: "Nghị quyết mẫu",
    now: ["90001 xã Đông Mẫu", "90002 phường Tây Mẫu"],
    before: [
      {
        district: "905 huyện Mẫu",
        province: "37",
        communes: ["90001 xã Một > 90001", "90003 xã Hai > 90001, 90002"],
      },
    ],
  },
];

const codesOf = (code: string | undefined) => {
  const plan = code === undefined ? {} : { place: code };
  return makeHandbook([plan], { places: samplePlaces, units }).places.map(
    (place) => `${place.code} ${place.name}`,
  );
};
const listed = samplePlaces.map(({ code, name }) => `${code} ${name}`);

describe("listPlaces(content)", () => {
  it("is places.yaml where it has the units of all plans", () => {
    expect(codesOf(undefined)).toEqual(listed);
  });

  it("adds the unit of a plan that places.yaml does not list, with what it became", () => {
    expect(codesOf("905")).toEqual([...listed, "905 Mẫu", "90001 Đông Mẫu", "90002 Tây Mẫu"]);
  });

  it("takes a code that was used twice for the unit of the plan's day", () => {
    expect(codesOf("90001")).toEqual([...listed, "90001 Một", "90001 Đông Mẫu"]);
  });

  it("gives a plan its unit with all that the lists tell of it", () => {
    const [plan] = makeHandbook([{ place: "905" }], { places: samplePlaces, units }).plans;
    expect(plan?.placeName).toBe("huyện Mẫu");
    expect(plan?.place.successors).toEqual([
      { code: "90001", since: "2025-07-01", how: "split", document: "Nghị quyết mẫu" },
      { code: "90002", since: "2025-07-01", how: "split", document: "Nghị quyết mẫu" },
    ]);
  });
});
