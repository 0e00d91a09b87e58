import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { listFilesBelow } from "#reading/publish/list-files.ts";

const root = join(import.meta.dirname, "../../src");
const texts = listFilesBelow(root)
  .filter((path) => /\.(?:css|astro|ts)$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
const asking = texts.filter(({ text }) => text.includes("prefers-color-scheme"));

/** What stands in the braces of the one question for a dark screen. */
const darkPart = (text: string): string =>
  /prefers-color-scheme: dark\) \{\s*:root \{([^{}]*)\}\s*\}/.exec(text)?.[1] ?? "";

describe("light and dark", () => {
  it("are told apart in one place, the tokens", () => {
    expect(asking.map(({ path }) => path)).toEqual(["styles/tokens.css"]);
  });

  it("differ in colours alone, so that axe need not ask anything else of the dark", () => {
    const lines = darkPart(asking[0]?.text ?? "")
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "");
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.filter((line) => !/^--color-[a-z-]+: var\(--[a-z]+-\d\);$/.test(line))).toEqual([]);
  });
});
