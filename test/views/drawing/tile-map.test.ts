import { describe, expect, it } from "vitest";
import type { AdoptionCell, Plan } from "#handbook/handbook-types.ts";
import { formatPlace } from "#meaning/places/places.ts";
import { buildTiles, tileMapDay } from "#views/drawing/tile-map.ts";
import { readContent } from "#reading/read-content.ts";
import type { PlaceEntry } from "#schema/places.ts";
import { words } from "../../helpers/words.ts";
import { makePlan } from "../fixture-handbook.ts";

const places: readonly PlaceEntry[] = readContent("content").content?.places ?? [];

function findPlaceNamed(name: string, since: string | null = null): PlaceEntry {
  const place = places.find((one) => formatPlace(one, words) === name && (one.from ?? "") >= (since ?? ""));
  if (place === undefined) throw new Error(`No ${name} in places.yaml`);
  return place;
}

function planOf(id: string, place: PlaceEntry): Plan {
  return {
    ...makePlan(id, "37", []),
    place,
    placeName: formatPlace(place, words),
    placeCode: place.code,
    level: place.level,
  };
}

const cell = (plan: string, state: AdoptionCell["state"]): AdoptionCell => ({
  model: "mot",
  plan,
  state,
  items: [],
});

describe("buildTiles(handbook, cells)", () => {
  it("has a tile for every province of the day, no two in one spot, and the two archipelagos", () => {
    const tiles = buildTiles({ plans: [], places }, []);
    const provinces = places.filter(
      (place) =>
        place.level === "province" &&
        (place.from === null || place.from <= tileMapDay) &&
        (place.until === null || place.until >= tileMapDay),
    );
    expect(tiles.filter((tile) => tile.of === null).map((tile) => tile.code)).toEqual(
      provinces.map((place) => place.code).toSorted(),
    );
    expect(new Set(tiles.map((tile) => `${tile.column} ${tile.row}`)).size).toBe(tiles.length);
    expect(tiles.filter((tile) => tile.of !== null).map((tile) => [tile.name, tile.of])).toEqual([
      ["Hoàng Sa", "Đà Nẵng"],
      ["Trường Sa", "Khánh Hòa"],
    ]);
  });

  it("gives a province's plan to its tile, and to its archipelago", () => {
    const plan = planOf("da-nang-2023", findPlaceNamed("thành phố Đà Nẵng"));
    const tiles = buildTiles({ plans: [plan], places }, [cell(plan.id, "adopted")]);
    expect(tiles.filter((tile) => tile.own.length > 0).map((tile) => tile.name)).toEqual([
      "Đà Nẵng",
      "Hoàng Sa",
    ]);
  });

  it("counts a town for its province with a mark of its own", () => {
    const plan = planOf("cua-lo-2023", findPlaceNamed("thị xã Cửa Lò"));
    const tiles = buildTiles({ plans: [plan], places }, [cell(plan.id, "part")]);
    const nghe = tiles.find((tile) => tile.name === "Nghệ An");
    expect([nghe?.own.length, nghe?.below.map(({ state }) => state)]).toEqual([0, ["part"]]);
  });

  it("gives the plan of a province of today to all provinces it was made of", () => {
    const plan = planOf("gia-lai-2026", findPlaceNamed("tỉnh Gia Lai", "2025-07-01"));
    const tiles = buildTiles({ plans: [plan], places }, [cell(plan.id, "adopted")]);
    expect(tiles.filter((tile) => tile.own.length > 0).map((tile) => tile.name)).toEqual([
      "Bình Định",
      "Gia Lai",
    ]);
  });
});
