import { describe, expect, it } from "vitest";
import { placeNote, placePlans, placeTitle, sharePlaces } from "#search/place/place-words.ts";
import type { PlaceFact } from "#search/search-types.ts";

const place: PlaceFact = {
  kind: "huyện",
  name: "An Cao",
  level: "district",
  within: ["tỉnh An Bình"],
  near: [],
  ended: "30/6/2025",
  telling: "",
  url: "/dia-phuong/37/#truoc-999",
  plans: [],
  plansAbove: [],
};
const listPlaces = (count: number): readonly PlaceFact[] => Array.from({ length: count }, () => place);

describe("what is said of a unit", () => {
  it("names it as an official does, with what it lay in and when", () => {
    expect(placeTitle(place) + placeNote(place)).toBe(
      "Huyện An Cao, tỉnh An Bình – đơn vị cũ, có đến hết ngày 30/6/2025",
    );
    expect(placeTitle({ ...place, kind: "đặc khu" })).toBe("Đặc khu An Cao");
    expect(placeNote({ ...place, ended: "" })).toBe(", tỉnh An Bình – đơn vị hiện nay");
  });

  it.each([
    [{ plans: [0] }, "Kế hoạch có liên quan trong bộ sưu tập: "],
    [{ plansAbove: [0] }, "Chưa có kế hoạch của đơn vị này; của đơn vị cấp trên có: "],
    [{}, "Bộ sưu tập chưa có kế hoạch của đơn vị này và của đơn vị cấp trên."],
    [{ level: "province" as const }, "Bộ sưu tập chưa có kế hoạch của đơn vị này."],
  ])("says which plans there are: %j", (change, told) => {
    expect(placePlans({ ...place, ...change })).toBe(told);
  });
});

describe("sharePlaces(facts)", () => {
  it.each([
    [0, [0, 0, 0]],
    [3, [3, 0, 0]],
    [4, [0, 4, 0]],
    [5, [0, 5, 0]],
    [6, [0, 5, 1]],
  ])("mostTold 3, mostListed 5: of %i units tells, lists, folds %j", (count, expected) => {
    const { told, listed, folded } = sharePlaces(listPlaces(count));
    expect([told.length, listed.length, folded.length]).toEqual(expected);
  });
});
