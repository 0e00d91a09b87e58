import { join } from "node:path";
import { ESLint } from "eslint";
import { describe, expect, it } from "vitest";
import { findTooNew } from "./browser-uses.ts";
import { readSources, repositoryRoot } from "./source-files.ts";

/** The pages' scripts, and the layers that also run in a browser, on a draft that never leaves it. */
const browserRooms = [
  "src/client",
  "src/schema",
  "src/problems",
  "src/paths",
  "src/text",
  "src/importer",
  "src/meaning",
  "src/handbook",
  "src/draft",
  "src/search/ask",
  "src/search/words",
  "src/search/page",
];

/** A program of TypeScript is made of all rooms and what they import. */
const timeout = 120_000;

describe("code that runs in a browser", () => {
  it("uses nothing of the language or the DOM that the lowest browsers lack", { timeout }, () => {
    expect(findTooNew(browserRooms.flatMap(readSources))).toEqual([]);
  });
});

describe("the linter", () => {
  const lint = async (path: string, text: string): Promise<readonly string[]> => {
    const eslint = new ESLint({
      cwd: repositoryRoot,
      overrideConfigFile: join(repositoryRoot, "test/eslint.config.js"),
    });
    const [result] = await eslint.lintText(text, { filePath: join(repositoryRoot, path) });
    return (result?.messages ?? []).flatMap(({ ruleId }) => ruleId ?? []);
  };

  it.each([
    ["src/client/a.ts", "export const a = new URLPattern({});\n"],
    ["src/handbook/a.ts", "export const a = new URLPattern({});\n"],
    ["src/text/a.ts", 'export const a = new CompressionStream("zstd") ?? navigation.currentEntry;\n'],
    ["src/components/A.astro", "<script>\n  document.title = String(new URLPattern({}));\n</script>\n"],
  ])("refuses in %s: %s", { timeout }, async (path, text) => {
    expect(await lint(path, text)).toContain("compat/compat");
  });

  it("says nothing of what all browsers have, nor of what runs in Node alone", { timeout }, async () => {
    expect(await lint("src/client/a.ts", "export const a = new AbortController();\n")).toEqual([]);
    expect(await lint("src/reading/a.ts", "export const a = Promise.withResolvers();\n")).toEqual([]);
  });
});
