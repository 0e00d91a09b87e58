import { describe, expect, it } from "vitest";
import { buildGraph } from "#views/document/document-graph.ts";
import { makeHandbook } from "../../helpers/make-handbook.ts";
import { samplePlaces } from "../../helpers/sample-content.ts";

/** A number of so many letters. */
const makeNumber = (letters: number): string => `1/${"a".repeat(letters - 2)}`;

/** The box of a plan of 2/8/2023, of a place with a name and with a number of so many letters. */
function drawPlan(nameLetters: number, numberLetters: number) {
  const places = samplePlaces.map((place) => ({ ...place, name: "a".repeat(nameLetters) }));
  const plan = { number: makeNumber(numberLetters), issued: "ngày 02 tháng 8 năm 2023" };
  return buildGraph(makeHandbook([plan], { places }), []).nodes[0];
}

describe("the words of a box of the graph", () => {
  it("nameSizePx: are a name of 28 letters of 14 pixels, cut where there are more", () => {
    expect(drawPlan(28, 9)?.name).toBe("a".repeat(28));
    expect(drawPlan(29, 9)?.name).toBe(`${"a".repeat(27)}…`);
  });

  it("lineSizePx: are a day and a number of 28 signs, two of them narrow, of 12 pixels, cut where there are more", () => {
    expect(drawPlan(2, 28)?.line).toBe(`02/8/2023 · ${makeNumber(28)}`);
    expect(drawPlan(2, 29)?.line).toBe(`02/8/2023 · ${makeNumber(27)}…`);
  });
});
