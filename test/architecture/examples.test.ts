import { expect, it } from "vitest";
import type { Examples } from "#components/parts/example.ts";
import { buildInventedHandbook } from "#preview/invented-handbook.ts";
import { listFiles } from "./source-files.ts";
import { content } from "../helpers/own-content.ts";

/** Components beside which no examples stand. */
function lackExamples(paths: readonly string[]): readonly string[] {
  const known = new Set(paths);
  return paths.filter((path) => path.endsWith(".astro") && !known.has(path.replace(/astro$/, "examples.ts")));
}

const modules = import.meta.glob<{ examples: Examples<Record<string, unknown>> }>(
  "../../src/components/*/*.examples.ts",
  { eager: true },
);

it("every component has examples beside it, for the preview and for axe", () => {
  const paths = listFiles("src/components").map((path) => path.replace("src/components/", ""));
  expect(lackExamples(paths)).toEqual([]);
});

it("a component without examples is told", () => {
  expect(lackExamples(["a/A.astro", "a/A.examples.ts", "a/B.astro", "b/A.astro", "b/note.ts"])).toEqual([
    "a/B.astro",
    "b/A.astro",
  ]);
});

it("the invented plans give each component something to show", () => {
  const handbook = buildInventedHandbook(content);
  const empty = Object.entries(modules).filter(([, { examples }]) => examples(handbook).length === 0);
  expect(empty.map(([path]) => path)).toEqual([]);
});
