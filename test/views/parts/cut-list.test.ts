import { expect, it } from "vitest";
import { cutList } from "#views/parts/cut-list.ts";

const count = (length: number): readonly number[] => Array.from({ length }, (_, at) => at);

// mostNamed
it.each([
  [0, 0, 0],
  [12, 12, 0],
  [13, 12, 1],
  [190, 12, 178],
])("of %d entries %d are named and %d are left", (length, named, left) => {
  expect(cutList(count(length))).toEqual({ named: count(named), left });
});
