import { describe, expect, it } from "vitest";
import { packIds, unpackIds } from "#search/index/pack-ids.ts";

describe("packIds: a hash is cut to the shortest beginning that still tells the records apart", () => {
  it.each([
    [
      ["vi_ab12", "vi_cd34"],
      ["vi_a", "vi_c"],
    ],
    [
      ["vi_ab12", "vi_ab34", "vi_cd34"],
      ["vi_ab1", "vi_ab3", "vi_cd3"],
    ],
    [
      ["vi_ab12", "", "vi_cd34"],
      ["vi_a", "", "vi_c"],
    ],
    [["vi_ab12"], ["v"]],
    [[], []],
  ])("%j: %j", (ids, short) => {
    expect(unpackIds(packIds(ids))).toEqual(short);
  });

  it("says once what all begin with", () => {
    expect(packIds(["vi_ab12", "", "vi_cd34"])).toEqual({ start: "vi_", length: 1, rests: "a c" });
  });
});
