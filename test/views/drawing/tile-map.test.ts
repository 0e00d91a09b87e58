import { describe, expect, it } from "vitest";
import type { AdoptionCell, Handbook } from "#handbook/handbook-types.ts";
import { formatPlace } from "#meaning/places/places.ts";
import { buildTiles, tileMapDay } from "#views/drawing/tile-map.ts";
import type { PlaceEntry } from "#schema/places.ts";
import { makeHandbook } from "../../helpers/make-handbook.ts";
import { words } from "../../helpers/words.ts";
import { content } from "../../helpers/own-content.ts";

const places: PlaceEntry[] = [...content.places];

function findPlaceNamed(name: string, since: string | null = null): PlaceEntry {
  const place = places.find((one) => formatPlace(one, words) === name && (one.from ?? "") >= (since ?? ""));
  if (place === undefined) throw new Error(`No ${name} in places.yaml`);
  return place;
}

/** The handbook of one plan of the unit, of the year that ends its id, over all places. */
function makeBook(id: string, unit: PlaceEntry): Handbook {
  const issued = `ngày 01 tháng 8 năm ${id.slice(-4)}`;
  const book = makeHandbook([{ id, place: unit.code, issued, items: [] }], { places });
  expect(book.plans.map(({ place }) => place)).toEqual([unit]);
  return book;
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
    const id = "da-nang-2023";
    const tiles = buildTiles(makeBook(id, findPlaceNamed("thành phố Đà Nẵng")), [cell(id, "adopted")]);
    expect(tiles.filter((tile) => tile.own.length > 0).map((tile) => tile.name)).toEqual([
      "Đà Nẵng",
      "Hoàng Sa",
    ]);
  });

  it("counts a town for its province with a mark of its own", () => {
    const id = "cua-lo-2023";
    const tiles = buildTiles(makeBook(id, findPlaceNamed("thị xã Cửa Lò")), [cell(id, "part")]);
    const nghe = tiles.find((tile) => tile.name === "Nghệ An");
    expect([nghe?.own.length, nghe?.below.map(({ state }) => state)]).toEqual([0, ["part"]]);
  });

  it("gives the plan of a province of today to all provinces it was made of", () => {
    const id = "gia-lai-2026";
    const tiles = buildTiles(makeBook(id, findPlaceNamed("tỉnh Gia Lai", "2025-07-01")), [
      cell(id, "adopted"),
    ]);
    expect(tiles.filter((tile) => tile.own.length > 0).map((tile) => tile.name)).toEqual([
      "Bình Định",
      "Gia Lai",
    ]);
  });
});
