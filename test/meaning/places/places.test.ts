import { describe, expect, it } from "vitest";
import { findPlace, formatPlace, isValidOn, successorsOf } from "#meaning/places/places.ts";
import { placeBook, words } from "../../helpers/words.ts";

const { places } = placeBook;
const before = "2024-06-30";
const today = "2026-11-21";
const provinces = (date: string) =>
  places.filter((place) => place.level === "province" && findPlace(places, place.code, date) === place);

describe("content/places.yaml", () => {
  it("holds the 63 provinces of 2024 and the 34 of 2026, 27 of them tỉnh", () => {
    expect(provinces(before)).toHaveLength(63);
    expect(provinces(today)).toHaveLength(34);
    expect(provinces(today).filter((place) => place.kind === "tinh")).toHaveLength(27);
    expect(provinces("2025-07-01").filter((place) => place.kind === "tinh")).toHaveLength(28);
  });

  it("gives each old province exactly one successor, and each of today's provinces its parts", () => {
    const heirs = provinces(before).map((place) => successorsOf(place, places, today));
    expect(heirs.every((list) => list.length === 1)).toBe(true);
    expect(new Set(heirs.flat())).toEqual(new Set(provinces(today)));
    const parts = new Map<string, number>();
    for (const { code } of heirs.flat()) parts.set(code, (parts.get(code) ?? 0) + 1);
    expect([...parts.values()].filter((count) => count === 1)).toHaveLength(11);
    expect([...parts.values()].reduce((sum, count) => sum + count, 0)).toBe(63);
  });

  it.each(["2024-06-30", "2024-12-31", "2025-01-01", "2025-06-30", "2025-07-01", "2026-04-29", "2026-04-30"])(
    "gives no code twice on %s",
    (date) => {
      const codes = places
        .filter((place) => successorsOf(place, places, date)[0] === place)
        .map((place) => place.code);
      expect(new Set(codes).size).toBe(codes.length);
    },
  );

  it("names only successors that exist from their first day", () => {
    const missing = places.flatMap((place) =>
      place.successors.filter(({ code, since }) => findPlace(places, code, since) === undefined),
    );
    expect(missing).toEqual([]);
  });

  it("places every parent", () => {
    const orphans = places.filter(
      (place) =>
        place.parent !== undefined && findPlace(places, place.parent, place.from ?? before) === undefined,
    );
    expect(orphans).toEqual([]);
  });
});

describe("findPlace(places, code, date)", () => {
  it.each([
    ["52", "2025-06-30", "tỉnh Bình Định"],
    ["52", "2025-07-01", "tỉnh Gia Lai"],
    ["46", "2024-12-31", "tỉnh Thừa Thiên Huế"],
    ["46", "2025-01-01", "thành phố Huế"],
    ["75", "2026-04-29", "tỉnh Đồng Nai"],
    ["75", "2026-04-30", "thành phố Đồng Nai"],
    ["79", "2026-04-30", "Thành phố Hồ Chí Minh"],
  ])("reads %s on %s as %s", (code, date, name) => {
    const place = findPlace(places, code, date);
    expect(place === undefined ? undefined : formatPlace(place, words)).toBe(name);
  });

  it("finds nothing for a code that no unit bears on the day", () => {
    expect(findPlace(places, "64", "2025-07-01")).toBeUndefined();
    expect(findPlace(places, "99", today)).toBeUndefined();
  });
});

describe("successorsOf(place, places, date)", () => {
  it.each([
    ["thị xã Bỉm Sơn", today, ["phường Bỉm Sơn", "phường Quang Trung"]],
    ["thị xã Cửa Lò", "2024-12-01", ["thành phố Vinh"]],
    ["thị xã Cửa Lò", today, ["phường Cửa Lò"]],
    ["tỉnh Bình Định", today, ["tỉnh Gia Lai"]],
    ["tỉnh Bình Phước", "2025-12-31", ["tỉnh Đồng Nai"]],
    ["tỉnh Bình Phước", today, ["thành phố Đồng Nai"]],
    ["tỉnh Cao Bằng", today, ["tỉnh Cao Bằng"]],
    ["thị xã Cửa Lò", before, ["thị xã Cửa Lò"]],
  ])("follows %s to %s", (name, date, expected) => {
    const place = places.find((one) => formatPlace(one, words) === name && isValidOn(one, before));
    expect(
      place === undefined ? [] : successorsOf(place, places, date).map((unit) => formatPlace(unit, words)),
    ).toEqual(expected);
  });
});
