import { describe, expect, it } from "vitest";
import { importPlan } from "#importer/import-plan.ts";
import { provinceOf } from "#meaning/places/find-unit.ts";
import { findPlanUnit } from "#meaning/places/plan-place.ts";
import { formatPlace } from "#meaning/places/places.ts";
import { type Unit, listUnits } from "#meaning/places/units.ts";
import type { PlaceEntry } from "#schema/places.ts";
import { importWords } from "../../helpers/import-words.ts";
import { placeBook } from "../../helpers/words.ts";

const nameOf = (place: PlaceEntry | undefined): string =>
  place === undefined ? "" : formatPlace(place, placeBook);

/** Heads as offices print them; the province stands in another place in each. */
const heads = {
  above: (unit: PlaceEntry) => [
    `ỦY BAN NHÂN DÂN ${nameOf(provinceOf(unit, placeBook)).toUpperCase()}`,
    `ỦY BAN NHÂN DÂN ${nameOf(unit).toUpperCase()}`,
    "Triển khai Đề án 06 năm tới",
  ],
  districtAlone: (unit: PlaceEntry, district?: PlaceEntry) => [
    `ỦY BAN NHÂN DÂN ${nameOf(district).toUpperCase()}`,
    `ỦY BAN NHÂN DÂN ${nameOf(unit).toUpperCase()}`,
    "Triển khai Đề án 06 năm tới",
  ],
  inTitle: (unit: PlaceEntry, district?: PlaceEntry) => [
    "ỦY BAN NHÂN DÂN",
    nameOf(unit).toUpperCase(),
    `Triển khai Đề án 06 trên địa bàn ${[unit, ...(district === undefined ? [] : [district]), provinceOf(unit, placeBook)].map(nameOf).join(", ")}`,
  ],
};

type Head = (unit: PlaceEntry, district: PlaceEntry | undefined) => readonly string[];
type Outcome = "right" | "told" | "wrong";

function read({ entry, district }: Unit, head: Head): Outcome {
  const [title = "", ...above] = [...head(entry, district)].reverse();
  const issued = entry.until === null ? "05 tháng 8 năm 2026" : "05 tháng 3 năm 2025";
  const lines = [...above.reverse(), "Số: 15/KH-UBND", `Ngày ${issued}`, "KẾ HOẠCH", title];
  const unit = findPlanUnit(importPlan(lines, [], importWords).file.document, lines, placeBook);
  if (unit?.place !== undefined)
    return unit.place.code === entry.code && unit.place.level === entry.level ? "right" : "wrong";
  return unit?.candidates.some(({ code }) => code === entry.code) === true ? "told" : "wrong";
}

function count(units: readonly Unit[], head: Head): Readonly<Record<Outcome, number>> {
  const counts = { right: 0, told: 0, wrong: 0 };
  for (const unit of units) counts[read(unit, head)] += 1;
  return counts;
}

const all = listUnits(placeBook);
const today = all.filter(({ entry }) => entry.until === null);
const districts = all.filter(({ entry }) => entry.level === "district");
/** Every fifth: they are ten thousand, and are read by the same rules. */
const formerCommunes = all
  .filter(({ entry }) => entry.until !== null && entry.level === "commune")
  .filter((_, at) => at % 5 === 0);

describe("a plan with its unit's name in its head is placed", () => {
  it.each([
    ["each commune of today, its province above it", today, heads.above, 3321, 0],
    ["each commune of today, its province in the title", today, heads.inTitle, 3321, 0],
    ["each district of before 7/2025, its province above it", districts, heads.above, 696, 0],
    ["each district of before 7/2025, its province in the title", districts, heads.inTitle, 696, 0],
    // 404 communes share kind, name and province with one of another district.
    ["each commune of before 7/2025, its province alone above it", formerCommunes, heads.above, 1926, 81],
    ["each commune of before 7/2025, its district in the title", formerCommunes, heads.inTitle, 2007, 0],
    [
      "each commune of before 7/2025, its district alone above it",
      formerCommunes,
      heads.districtAlone,
      2004,
      3,
    ],
  ] as const)("%s", { timeout: 60_000 }, (_, units, head, right, told) => {
    expect(count(units, head)).toEqual({ right, told, wrong: 0 });
  });
});
