import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import type { Examples } from "#components/parts/example.ts";
import { buildInventedHandbook } from "#preview/invented-handbook.ts";
import { listFiles, repositoryRoot } from "./source-files.ts";
import { content } from "../helpers/own-content.ts";

/** Components beside which no examples stand. */
function lackExamples(paths: readonly string[]): readonly string[] {
  const known = new Set(paths);
  return paths.filter((path) => path.endsWith(".astro") && !known.has(path.replace(/astro$/, "examples.ts")));
}

interface ExamplesFile {
  readonly examples: Examples<Record<string, unknown>>;
}
const files = listFiles("src/components").filter((path) => path.endsWith(".examples.ts"));

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

it("the invented plans give each component something to show", async () => {
  const handbook = buildInventedHandbook(content);
  const empty: string[] = [];
  for (const path of files) {
    const { examples } = (await import(pathToFileURL(join(repositoryRoot, path)).href)) as ExamplesFile;
    if (examples(handbook).length === 0) empty.push(path);
  }
  expect(empty).toEqual([]);
  expect(files.length).toBeGreaterThan(80);
});
