import { expect, it } from "vitest";
import { makeTimeScale } from "#views/drawing/timeline-scale.ts";

it.each([
  ["2024-02-28", "2024-02-29", 19.35],
  ["2024-02-29", "2024-03-01", 22.58],
  ["2024-03-05", "2024-03-06", 38.71],
])("dayMs: %s ends where %s begins", (day, next, at) => {
  const scale = makeTimeScale(["2024-02-23", "2024-03-24"]);
  expect([scale.endOf(day), scale.startOf(next)]).toEqual([at, at]);
});
