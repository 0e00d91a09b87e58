import { describe, expect, it } from "vitest";
import { defineQuery } from "#client/parts/query-codec.ts";

const query = defineQuery({ place: "dp", year: "nam" }, { plans: "kh" });
const none = { place: "", year: "", plans: [] };

describe("defineQuery", () => {
  it("names the parameter of each field, for the controls of a form", () => {
    expect(query.names).toEqual({ place: "dp", year: "nam", plans: "kh" });
  });

  it.each([
    ["", none],
    ["?dp=hue", { ...none, place: "hue" }],
    ["?nam=2024&dp=hue", { ...none, place: "hue", year: "2024" }],
    ["?kh=a&kh=b", { ...none, plans: ["a", "b"] }],
    ["?kh=a,b", { ...none, plans: ["a", "b"] }],
    ["?kh=,&dp=", none],
    ["?khac=1", none],
  ])("reads %j", (text, state) => {
    expect(query.parse(text)).toEqual(state);
  });

  it.each([
    [none, ""],
    [{ ...none, year: "2024", place: "thừa thiên huế" }, "?dp=th%E1%BB%ABa+thi%C3%AAn+hu%E1%BA%BF&nam=2024"],
    [{ ...none, plans: ["a", "b"] }, "?kh=a&kh=b"],
  ])("prints %j", (state, text) => {
    expect(query.format(state)).toBe(text);
    expect(query.parse(text)).toEqual(state);
  });
});
