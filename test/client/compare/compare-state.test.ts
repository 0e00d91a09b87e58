import { expect, it } from "vitest";
import { formatState, parseState } from "#client/compare/compare-state.ts";

it.each([
  "?a=cua-lo-2023/24&b=thua-thien-hue-2023/25",
  "?kh=ninh-binh-2023,cua-lo-2023",
  "?kh=cua-lo-2023&khac=1&thieu=1",
  "?a=cua-lo-2023/24&b=cua-lo-2023/25&xem=mot",
  "",
])("a link to %s opens what it was made from", (query) => {
  expect(formatState(parseState(query))).toBe(query);
});

it("a link written by hand names plans one by one or together", () => {
  expect(parseState("?kh=a&kh=b").plans).toEqual(parseState("?kh=a,b").plans);
});
