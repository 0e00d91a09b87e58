import { describe, expect, it } from "vitest";
import { packPlace, sharePlaces, unpackPlace } from "#search/index/pack-places.ts";
import { fileOfKey, toFileKey } from "#search/place/place-file.ts";
import type { PlaceFact } from "#search/search-types.ts";
import { foldedWords } from "#text/tokens.ts";

const makePlace = (name: string, telling = ""): PlaceFact => ({
  kind: "xã",
  name,
  level: "commune",
  within: ["huyện An Cao", "tỉnh An Bình"],
  near: ["tỉnh Cao Bình"],
  ended: "30/6/2025",
  telling,
  url: "/dia-phuong/37/#truoc-99999",
  plans: [0],
  plansAbove: [1, 2],
});

describe("packPlace(fact)", () => {
  it("is undone by unpackPlace, at each level", () => {
    for (const level of ["province", "district", "commune"] as const)
      expect(unpackPlace(packPlace({ ...makePlace("Nam Sơn"), level }))).toEqual({
        ...makePlace("Nam Sơn"),
        level,
      });
  });
});

describe("sharePlaces(places)", () => {
  const bytesOf = (places: readonly unknown[]): number => Buffer.byteLength(JSON.stringify(places));

  it.each([
    [10_000, 1],
    [10_001, 2],
  ])("placeFileBytes: %i bytes of places lie in %i files", (bytes, files) => {
    const bare = bytesOf([packPlace(makePlace("Nam Sơn"))]);
    const places = [packPlace(makePlace("Nam Sơn", "a".repeat(bytes - bare)))];
    expect(bytesOf(places)).toBe(bytes);
    expect(sharePlaces(places)).toHaveLength(files);
  });

  it("puts each place into the file that a search asks for its name, whatever marks it is typed with", () => {
    const places = ["Nam Sơn", "Nam Sơn Đông", "Vinh", "Ea H'leo"].map((name) =>
      packPlace(makePlace(name, "a".repeat(9000))),
    );
    const files = sharePlaces(places);
    for (const place of places) {
      const key = toFileKey(foldedWords(place[1]));
      expect(files[fileOfKey(key, files.length)]).toContain(place);
    }
    expect(files.flat()).toHaveLength(places.length);
  });

  it("has one empty file for no place", () => {
    expect(sharePlaces([])).toHaveLength(1);
    expect(sharePlaces([]).flat()).toEqual([]);
  });
});
