import { describe, expect, it } from "vitest";
import { sampleDeclarations } from "#tools/run-mutants.ts";

const one = {
  path: "src/a.ts",
  text: `import { b } from "./b.ts";

/** What A is. */
export interface A {
  readonly a: number;
}

const first = 1;

export function second(): number {
  const inside = first;
  return inside;
}
`,
};
const other = { path: "src/b.ts", text: "export class Third {}\nexport async function fourth() {}" };

describe("sampleDeclarations(files, every)", () => {
  it("of all takes each function, class and constant of a module up to the next, types and imports aside", () => {
    expect(sampleDeclarations([one, other], 1)).toEqual([
      "src/a.ts:8-9",
      "src/a.ts:10-14",
      "src/b.ts:1-1",
      "src/b.ts:2-2",
    ]);
  });

  it.each([
    [2, ["src/a.ts:8-9", "src/b.ts:1-1"]],
    [3, ["src/a.ts:8-9", "src/b.ts:2-2"]],
    [9, ["src/a.ts:8-9"]],
  ])("of every %i-th counts through all files, the first one always in it", (every, expected) => {
    expect(sampleDeclarations([one, other], every)).toEqual(expected);
  });

  it("of a file of types is empty", () => {
    expect(sampleDeclarations([{ path: "src/c.ts", text: "export type C = string;\n" }], 1)).toEqual([]);
  });
});
