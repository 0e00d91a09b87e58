import { describe, expect, it } from "vitest";
import { buildTileMap } from "#views/place/tile-map.ts";
import { makeHandbook } from "../../helpers/make-handbook.ts";
import { content } from "../../helpers/own-content.ts";

const map = buildTileMap(makeHandbook([], { places: [...content.places] }), "mot");

describe("the tiles of the map", () => {
  const steps = (values: readonly number[]): readonly number[] => {
    const sorted = [...new Set(values)].sort((a, b) => a - b);
    return [...new Set(sorted.slice(1).map((value, at) => value - (sorted[at] ?? 0)))];
  };

  it("gap: stand three units apart, across and down", () => {
    expect(steps(map.tiles.map((tile) => tile.x))).toEqual([map.tileWidth + 3]);
    expect(steps(map.tiles.map((tile) => tile.y))).toEqual([map.tileHeight + 3]);
  });

  it("tileWidth: have room for “(Khánh Hòa)”, the longest line, in letters of 6.7 units; the map is under 700 wide", () => {
    const longest = Math.max(...map.tiles.flatMap((tile) => tile.lines.map((line) => line.length)));
    expect(map.tileWidth).toBeGreaterThan(longest * 6.7);
    expect(map.width).toBeLessThan(700);
  });

  it("tileHeight: have half a line of 12 units under their second line, at 33; the map is under 1000 high", () => {
    expect(map.tileHeight).toBeGreaterThanOrEqual(33 + 6);
    expect(map.height).toBeLessThan(1000);
  });
});
