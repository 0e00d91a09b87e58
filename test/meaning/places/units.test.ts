import { describe, expect, it } from "vitest";
import { formatPlace, isValidOn } from "#meaning/places/places.ts";
import { listUnits, listUnitsOfCode } from "#meaning/places/units.ts";
import type { PlaceEntry } from "#schema/places.ts";
import { placeBook } from "../../helpers/words.ts";

const units = listUnits(placeBook);
const entries = units.map(({ entry }) => entry);
const today = entries.filter(({ until }) => until === null);
const districts = entries.filter(({ level }) => level === "district");
const formerCommunes = units.filter(({ entry }) => entry.until !== null && entry.level === "commune");

const countKinds = (list: readonly PlaceEntry[]): Readonly<Record<string, number>> =>
  Object.fromEntries([...Map.groupBy(list, ({ kind }) => kind)].map(([kind, { length }]) => [kind, length]));

describe("content/units", () => {
  it("holds the communes of today as the official totals count them", () => {
    expect(countKinds(today)).toEqual({ xa: 2611, phuong: 697, "dac-khu": 13 });
    expect(placeBook.units).toHaveLength(34);
  });

  it("holds the 696 districts and 10,035 communes that ended on 30/6/2025", () => {
    expect(districts).toHaveLength(696);
    expect(countKinds(formerCommunes.map(({ entry }) => entry))).toEqual({
      xa: 7695,
      phuong: 1724,
      "thi-tran": 616,
    });
  });

  it("names no code twice on one day", () => {
    for (const list of [today, [...districts, ...formerCommunes.map(({ entry }) => entry)]])
      expect(new Set(list.map(({ code }) => code)).size).toBe(list.length);
  });

  it("says of every unit that ended which communes of today have its territory", () => {
    const wrong = [...districts, ...formerCommunes.map(({ entry }) => entry)].filter(
      ({ successors }) =>
        successors.length === 0 ||
        successors.some(
          ({ code, since }) =>
            !listUnitsOfCode(placeBook, code).some(
              ({ entry }) => entry.level === "commune" && isValidOn(entry, since),
            ),
        ),
    );
    expect(wrong).toEqual([]);
  });

  it("leaves no commune of today without a unit that it came from", () => {
    const heirs = new Set(entries.flatMap(({ successors }) => successors.map(({ code }) => code)));
    expect(today.filter(({ code }) => !heirs.has(code))).toEqual([]);
  });

  it("lies each in a province of places.yaml on its own days", () => {
    const orphans = entries.filter(
      ({ parent, until }) =>
        !placeBook.places.some((place) => place.code === parent && isValidOn(place, until ?? "9999-12-31")),
    );
    expect(orphans).toEqual([]);
  });
});

/** “14482 xã Gia Hưng” of the commune of today that bears a code. */
function nameToday(code: string): string {
  const found = listUnitsOfCode(placeBook, code).find(({ entry }) => entry.until === null);
  return found === undefined ? code : `${code} ${formatPlace(found.entry, placeBook)}`;
}

describe("what became of a unit", () => {
  // Looked up one by one in the tables of the sources; Bỉm Sơn also in Nghị quyết 1686/NQ-UBTVQH15.
  it.each([
    ["14473", "xã Liên Sơn", "merged", ["14482 xã Gia Hưng"]],
    ["14809", "phường Bắc Sơn", "merged", ["14818 phường Quang Trung"]],
    ["00001", "phường Phúc Xá", "merged", ["00097 phường Hồng Hà"]],
    ["27007", "phường 15", "split", ["27004 phường Tân Bình", "27007 phường Tân Sơn"]],
    ["06886", "xã Hải Lạng", "split", ["06799 xã Hải Hòa", "06886 xã Hải Lạng", "06978 xã Ba Chẽ"]],
    ["31510", "phường 2", "merged", ["31510 phường Phú Lợi"]],
    ["19786", "phường Phú Hội", "merged", ["19789 phường Thuận Hóa"]],
    ["20956", "xã Trà Don", "merged", ["20944 xã Nam Trà My"]],
    ["24667", "xã Đắk Lao", "merged", ["24682 xã Thuận An"]],
    ["381", "thị xã Bỉm Sơn", "split", ["14812 phường Bỉm Sơn", "14818 phường Quang Trung"]],
    ["536", "huyện Lý Sơn", "moved", ["21548 đặc khu Lý Sơn"]],
    [
      "373",
      "huyện Gia Viễn",
      "split",
      [
        "14464 xã Gia Viễn",
        "14482 xã Gia Hưng",
        "14488 xã Gia Vân",
        "14494 xã Gia Trấn",
        "14500 xã Đại Hoàng",
        "14524 xã Gia Phong",
        "14533 phường Tây Hoa Lư",
      ],
    ],
  ] as const)("%s, %s: %s", (code, name, how, expected) => {
    const found = listUnitsOfCode(placeBook, code).find(({ entry }) => entry.until !== null)?.entry;
    expect(found === undefined ? undefined : formatPlace(found, placeBook)).toBe(name);
    expect([...new Set(found?.successors.map((step) => step.how))]).toEqual([how]);
    expect(found?.successors.map((step) => nameToday(step.code)).toSorted()).toEqual(expected);
  });

  it.each([
    ["14812", ["phường Ba Đình", "phường Lam Sơn", "phường Đông Sơn", "xã Hà Vinh"]],
    ["14818", ["phường Bắc Sơn", "phường Ngọc Trạo", "phường Phú Sơn", "xã Quang Trung"]],
    [
      "16732",
      [
        "phường Nghi Hòa",
        "phường Nghi Hương",
        "phường Nghi Hải",
        "phường Nghi Thu",
        "phường Nghi Thủy",
        "phường Nghi Tân",
        "phường Thu Thủy",
      ],
    ],
  ] as const)("the commune %s came from those that the resolutions name", (code, expected) => {
    const parts = formerCommunes.filter(({ entry }) => entry.successors.some((step) => step.code === code));
    expect(new Set(parts.map(({ entry }) => formatPlace(entry, placeBook)))).toEqual(new Set(expected));
  });
});
