import { turnRulings, turnUpright } from "#importer/formats/pdf/pdf-turn.ts";
import { describe, expect, it } from "vitest";

/** A run of text along a direction. */
const item = (str: string, a: number, b: number, x = 0, y = 0) => ({
  ...{ str, transform: [a, b, -b, a, x, y], width: 10, fontName: "F" },
});

describe("turnUpright(items)", () => {
  it.each([
    ["to the right", [1, 0], 0, [30, 70]],
    ["upwards", [0, 1], 1, [70, -30]],
    ["upside down", [-1, 0], 2, [-30, -70]],
    ["downwards", [0, -1], 3, [-70, 30]],
  ] as const)("turns a page whose lines run %s", (_, [a, b], turn, place) => {
    const read = turnUpright([item("Kế hoạch", a, b, 30, 70), item("x", b, a)]);
    expect(read.turn).toBe(turn);
    expect(read.upright.map(({ transform }) => transform.map((one) => one + 0))).toEqual([
      [1, 0, 0, 1, ...place],
    ]);
    expect(read.turned).toEqual(["x"]);
  });

  it("leaves out what leans more than one in ten (mostLean)", () => {
    const read = (slope: number) =>
      turnUpright([item("thẳng", 1, 0), item("nghiêng", 1, slope), item("dốc", slope, 1)]);
    expect([read(0.09).leaning, read(0.09).turned]).toEqual([[], ["dốc"]]);
    expect([read(0.11).leaning, read(0.11).turned]).toEqual([["nghiêng", "dốc"], []]);
  });
});

describe("turnRulings(rulings, turn)", () => {
  // The edges of a box from 10, 20 to 50, 90; its lower edge and its left one.
  const rulings = { horizontal: [{ at: 20, from: 10, to: 50 }], vertical: [{ at: 10, from: 20, to: 90 }] };

  it.each([
    [0, { at: 20, from: 10, to: 50 }, { at: 10, from: 20, to: 90 }],
    [1, { at: -10, from: 20, to: 90 }, { at: 20, from: -50, to: -10 }],
    [2, { at: -20, from: -50, to: -10 }, { at: -10, from: -90, to: -20 }],
    [3, { at: 10, from: -90, to: -20 }, { at: -20, from: 10, to: 50 }],
  ] as const)("turns lines with the text: %d quarters", (turn, level, upright) => {
    expect(turnRulings(rulings, turn)).toEqual({ horizontal: [level], vertical: [upright] });
  });
});
