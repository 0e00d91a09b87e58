import { describe, expect, it } from "vitest";
import { buildGraph } from "#views/document/document-graph.ts";
import { makeHandbook, makePlan } from "../fixture-handbook.ts";

/** The box of a plan of a place and with a number of so many letters. */
function drawPlan(nameLetters: number, numberLetters: number) {
  const plan = makePlan("an-binh-2023", "37", [], {
    issuedOn: "2023-08-02",
    number: "a".repeat(numberLetters),
  });
  const place = { ...plan.place, name: "a".repeat(nameLetters) };
  return buildGraph(makeHandbook({ plans: [{ ...plan, place }] }), []).nodes[0];
}

describe("the words of a box of the graph", () => {
  it("nameSizePx: are a name of 28 letters of 14 pixels, cut where there are more", () => {
    expect(drawPlan(28, 1)?.name).toBe("a".repeat(28));
    expect(drawPlan(29, 1)?.name).toBe(`${"a".repeat(27)}…`);
  });

  it("lineSizePx: are a day and a number of 27 letters of 12 pixels, cut where there are more", () => {
    expect(drawPlan(1, 27)?.line).toBe(`02/8/2023 · ${"a".repeat(27)}`);
    expect(drawPlan(1, 28)?.line).toBe(`02/8/2023 · ${"a".repeat(26)}…`);
  });
});
