import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import {
  listAncestry,
  listFirstUnits,
  listParts,
  listPlansOf,
  listPlansWithin,
  listStepsFrom,
  listStepsInto,
  listUnitsOfCode,
  listUnitsOn,
  listWay,
} from "#handbook/lineage.ts";
import { formatPlace, successorsOf } from "#meaning/places/places.ts";
import { placesFile } from "#schema/places.ts";
import { type ContentLists, makeHandbook } from "../helpers/make-handbook.ts";
import { words } from "../helpers/words.ts";

const resolution = "Nghị quyết 1";
const listed = [
  {
    code: "10",
    name: "Đông",
    kind: "tinh",
    level: "province",
    from: null,
    until: "2025-06-30",
    successors: [{ code: "11", since: "2025-07-01", how: "merged", document: resolution }],
  },
  {
    code: "11",
    name: "Tây",
    kind: "tinh",
    level: "province",
    from: null,
    until: "2025-06-30",
    successors: [{ code: "11", since: "2025-07-01", how: "merged", document: resolution }],
  },
  {
    code: "11",
    name: "Đông Tây",
    kind: "tinh",
    level: "province",
    from: "2025-07-01",
    until: "2026-04-29",
    successors: [{ code: "11", since: "2026-04-30", how: "moved", document: "Nghị quyết 2" }],
  },
  { code: "11", name: "Đông Tây", kind: "thanh-pho", level: "province", from: "2026-04-30", until: null },
  { code: "20", name: "Nam", kind: "tinh", level: "province", from: null, until: null },
  {
    code: "101",
    name: "Bắc",
    kind: "thi-xa",
    level: "district",
    parent: "10",
    from: null,
    until: "2025-06-30",
    successors: [
      { code: "30001", since: "2025-07-01", how: "split", document: resolution },
      { code: "30002", since: "2025-07-01", how: "split", document: resolution },
    ],
  },
  {
    code: "30001",
    name: "Bắc Một",
    kind: "phuong",
    level: "commune",
    parent: "11",
    from: "2025-07-01",
    until: null,
  },
  {
    code: "30002",
    name: "Bắc Hai",
    kind: "phuong",
    level: "commune",
    parent: "11",
    from: "2025-07-01",
    until: null,
  },
] satisfies ContentLists["places"];
// Dated within the days of the units whose codes were used again.
const planTexts = [
  { id: "dong-2023", place: "10" },
  { id: "tay-2023", place: "11" },
  { id: "bac-2024", place: "101" },
  { id: "nam-2024", place: "20" },
];
const { places, plans: made } = makeHandbook(planTexts, { places: listed });
const [east, west, merged, city, south, town, wardOne] = places;
if (!east || !west || !merged || !city || !south || !town || !wardOne) throw new Error("fixture");
const plans = planTexts.flatMap(({ id }) => made.filter((plan) => plan.id === id));
const names = (list: readonly (typeof east)[]) => list.map((place) => formatPlace(place, words));
const today = "2026-11-21";

describe("steps", () => {
  it("from a unit are those taken until the day", () => {
    expect(listStepsFrom(east, places, today)).toMatchObject([
      { to: merged, since: "2025-07-01", how: "merged", document: resolution },
    ]);
    expect(listStepsFrom(east, places, "2025-06-30")).toEqual([]);
    expect(listStepsFrom(south, places, today)).toEqual([]);
  });

  it("into a unit come from every part, a reused code told apart by its days", () => {
    expect(listStepsInto(merged, places).map(({ from }) => from)).toEqual([east, west]);
    expect(listStepsInto(city, places).map(({ from }) => from)).toEqual([merged]);
    expect(listStepsInto(west, places)).toEqual([]);
  });

  it("make a way that ends with the unit of the day", () => {
    expect(listWay(west, places, today).map(({ to, since }) => [formatPlace(to, words), since])).toEqual([
      ["tỉnh Đông Tây", "2025-07-01"],
      ["thành phố Đông Tây", "2026-04-30"],
    ]);
    expect(listWay(town, places, today)).toHaveLength(2);
  });
});

describe("ancestry", () => {
  it("of a merged unit holds all that went into it, by steps too", () => {
    expect(listAncestry(city, places)).toEqual([city, east, west, merged]);
    expect(listAncestry(south, places)).toEqual([south]);
  });

  it("begins with the parts, which are the unit itself where nothing went into it", () => {
    expect(names(listParts(city, places))).toEqual(["tỉnh Đông", "tỉnh Tây"]);
    expect(listParts(south, places)).toEqual([south]);
  });
});

describe("units", () => {
  it("of one code are told apart by their days, oldest first", () => {
    expect(listUnitsOfCode(places, "11")).toEqual([west, merged, city]);
    expect(listUnitsOfCode(places, "99")).toEqual([]);
  });

  it("of a day and of the beginning are counted from the list", () => {
    expect(listUnitsOn(places, "province", today)).toEqual([city, south]);
    expect(listUnitsOn(places, "province", "2024-01-01")).toEqual([east, west, south]);
    expect(listFirstUnits(places, "province")).toEqual([east, west, south]);
  });
});

describe("plans", () => {
  it("of a merged unit are those of all its parts", () => {
    expect(listPlansOf(city, plans, places).map(({ id }) => id)).toEqual(["dong-2023", "tay-2023"]);
    expect(listPlansOf(east, plans, places).map(({ id }) => id)).toEqual(["dong-2023"]);
  });

  it("of a unit that was split belong to each of its parts", () => {
    expect(listPlansOf(wardOne, plans, places).map(({ id }) => id)).toEqual(["bac-2024"]);
  });

  it("within a unit are those of units that lay in its parts, not in others", () => {
    expect(listPlansWithin(city, plans, places).map(({ id }) => id)).toEqual(["bac-2024"]);
    expect(listPlansWithin(west, plans, places)).toEqual([]);
    expect(listPlansWithin(south, plans, places)).toEqual([]);
  });
});

describe("content/places.yaml", () => {
  const real = placesFile.parse(
    parse(readFileSync(new URL("../../content/places.yaml", import.meta.url), "utf8")),
  );
  const first = listFirstUnits(real, "province");
  const now = listUnitsOn(real, "province", today);

  it("gives each of the 63 first provinces a successor with its resolution, unless it goes on", () => {
    expect(first).toHaveLength(63);
    const lost = first.filter((place) => successorsOf(place, real, today).length !== 1);
    expect(lost).toEqual([]);
    const silent = first.filter((place) => !now.includes(place) && listWay(place, real, today).length === 0);
    expect(silent).toEqual([]);
  });

  it("makes today's 34 provinces of them, each one used once", () => {
    expect(now).toHaveLength(34);
    const parts = now.flatMap((place) => listParts(place, real));
    expect(new Set(parts)).toEqual(new Set(first));
    expect(parts).toHaveLength(63);
  });
});
