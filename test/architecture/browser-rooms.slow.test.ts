import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ESLint } from "eslint";
import { describe, expect, it } from "vitest";
import { z } from "zod";
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

/** What oxlint says of files that stand in a folder with its settings, as "path: rule"; each has one line or two. */
function lint(files: Readonly<Record<string, string>>): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "lint-"));
  try {
    for (const name of [".oxlintrc.json", "package.json"])
      cpSync(join(repositoryRoot, name), join(folder, name));
    symlinkSync(join(repositoryRoot, "node_modules"), join(folder, "node_modules"));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const args = [join(repositoryRoot, "node_modules/oxlint/bin/oxlint"), "--format", "json", "src"];
    const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
    return said.parse(JSON.parse(stdout)).diagnostics.map(({ filename, code }) => `${filename}: ${code}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const said = z.object({ diagnostics: z.array(z.object({ filename: z.string(), code: z.string() })) });

describe("oxlint", () => {
  it("refuses what a browser lacks and patterns that take minutes, where either is met", { timeout }, () => {
    const findings = lint({
      "src/client/a.ts": "export const a = new URLPattern({});\n",
      "src/handbook/a.ts": "export const a = new URLPattern({});\n",
      "src/text/a.ts": "export const a = navigation.currentEntry;\n",
      "src/importer/formats/a.ts": "export const a = (text: string): boolean => /(?:\\s+)+$/.test(text);\n",
      "src/client/b.ts": "export const a = new AbortController();\n",
      "src/reading/a.ts": "export const a = Promise.withResolvers();\nexport const b = new URLPattern({});\n",
      "src/client/c.ts": "export const a = (text: string): boolean => /(?:\\s+)+$/.test(text);\n",
    });
    expect([...new Set(findings)].toSorted()).toEqual([
      "src/client/a.ts: compat(compat)",
      "src/handbook/a.ts: compat(compat)",
      "src/importer/formats/a.ts: regexp(no-super-linear-backtracking)",
      "src/importer/formats/a.ts: regexp(no-super-linear-move)",
      "src/text/a.ts: compat(compat)",
    ]);
  });
});

describe("ESLint", () => {
  const lintComponent = async (text: string): Promise<readonly string[]> => {
    const eslint = new ESLint({
      cwd: repositoryRoot,
      overrideConfigFile: join(repositoryRoot, "test/eslint.config.js"),
    });
    const [result] = await eslint.lintText(text, {
      filePath: join(repositoryRoot, "src/components/A.astro"),
    });
    return (result?.messages ?? []).flatMap(({ ruleId }) => ruleId ?? []);
  };

  it(
    "refuses the same in the script of a component, and what a component never uses",
    { timeout },
    async () => {
      const script = (text: string): string => `<script>\n  document.title = String(${text});\n</script>\n`;
      expect(await lintComponent(script("new URLPattern({})"))).toEqual(["compat/compat"]);
      expect(await lintComponent(script("new AbortController()"))).toEqual([]);
      expect(await lintComponent("---\nconst a = 1;\n---\n<p>1</p>\n")).toEqual([
        "@typescript-eslint/no-unused-vars",
      ]);
    },
  );
});
