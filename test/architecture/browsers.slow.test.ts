import { describe, expect, it } from "vitest";
import { z } from "zod";
import { lowestBrowsers, toBrowserslist, toBuildTarget } from "#hosting/browsers.ts";
import { findTooNew } from "./browser-uses.ts";
import { readSource } from "./source-files.ts";

/** A program of TypeScript is made of all rooms and what they import. */
const timeout = 120_000;

describe("findTooNew(files)", () => {
  const sins: readonly (readonly [what: string, code: string])[] = [
    ["Array.toSpliced", "export const a = [1].toSpliced(0, 1);"],
    ["ReadonlyArray.toSorted", "export const a = (list: readonly number[]) => list.toSorted();"],
    ["Array.toReversed", "export const a = [..." + '"abc"' + "].map((sign) => sign).toReversed();"],
    ["Array.with", "export const a = (list?: number[]) => list?.with(0, 1);"],
    ["Uint8Array.toSorted", "export const a = new Uint8Array(2).toSorted();"],
    ["MapConstructor.groupBy", "export const a = Map.groupBy([1], (one) => one % 2);"],
    ["ObjectConstructor.groupBy", "export const a = Object.groupBy([1], (one) => one % 2);"],
    ["ArrayConstructor.fromAsync", "export const a = Array.fromAsync([1]);"],
    ["PromiseConstructor.withResolvers", "export const a = Promise.withResolvers();"],
    ["Set.union", "export const a = new Set([1]).union(new Set([2]));"],
    ["IteratorObject.map", "export const a = new Map([[1, 2]]).values().map((one) => one);"],
    ["String.isWellFormed", 'export const a = "a".isWellFormed();'],
    ["Response.json", "export const a = Response.json({});"],
    ["URL.canParse", 'export const a = URL.canParse("a");'],
    ["HTMLElement.showPopover", "export const a = (element: HTMLElement) => element.showPopover();"],
    ["/[\\p{L}--[a-z]]/v", "export const a = /[\\p{L}--[a-z]]/v;"],
    ["/(?i:a)b/", "export const a = /(?i:a)b/;"],
  ];

  it("tells each use of what a lowest browser lacks", { timeout }, () => {
    const planted = sins.map(([, text], index) => ({ path: `src/handbook/sin-${index}.ts`, text }));
    const found = findTooNew(planted);
    const missed = sins.filter(
      ([what], index) =>
        !found.some(
          (line) => line.startsWith(`src/handbook/sin-${index}.ts:1 `) && line.includes(`${what}: `),
        ),
    );
    expect(missed, found.join("\n")).toEqual([]);
    expect(found[0]).toBe(
      "src/handbook/sin-0.ts:1 Array.toSpliced: Chrome 110 (lowest: 109), Edge 110 (lowest: 109)",
    );
  });

  it("says nothing of what all have, nor of methods of our own by any name", { timeout }, () => {
    const right = [
      "export const a = [1].findLast((one) => one > 0);",
      "export const a = [3, 1].sort().at(-1);",
      'export const a = Object.hasOwn({}, "a") && "a".replaceAll("a", "b");',
      "export const a = { toSorted: () => 1, groupBy: () => 2 }.toSorted();",
      'export const a = new DecompressionStream("gzip");',
      "export const a = /(?<!a)b(?:c)/u;",
      "/** Not toSpliced. */\nexport const groupBy = 1;",
      "export const a = structuredClone([1]);",
      "export const a = (answer: Response) => answer.json();",
    ];
    expect(
      findTooNew(right.map((text, index) => ({ path: `src/handbook/right-${index}.ts`, text }))),
    ).toEqual([]);
  });
});

describe("the lowest browsers", () => {
  const manifest = z
    .object({ browserslist: z.array(z.string()) })
    .parse(JSON.parse(readSource("package.json").text));

  it("are those of package.json, README and the build's target", () => {
    expect(manifest.browserslist).toEqual(toBrowserslist());
    const readme = readSource("README.md").text.replace(/\s+/g, " ");
    expect(readme).toContain("Chrome and Edge 109, Firefox 115, Safari 16.4");
    expect(lowestBrowsers.map(({ version }) => version)).toEqual(["109", "109", "115", "16.4", "16.4"]);
    expect(toBuildTarget()).toEqual(["chrome109", "edge109", "firefox115", "safari16.4", "ios16.4"]);
  });
});
