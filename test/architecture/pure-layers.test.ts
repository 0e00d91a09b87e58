import { describe, expect, it } from "vitest";
import { type SourceFile, importsOf, readSources, withoutComments } from "./source-files.ts";

/** Layers that also run in a browser, on a draft that never leaves it. */
const pureLayers = [
  "src/schema",
  "src/problems",
  "src/text",
  "src/importer",
  "src/meaning",
  "src/handbook",
  "src/draft",
  "src/search/ask",
  "src/search/words",
];

/** `document` alone is a word of the field, so only the DOM's own members give it away. */
const impure: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["clock", /\bDate\.now\b|\bnew Date\(\s*\)|(?<!new )\bDate\(\s*\)|\bperformance\.now\b|\bTemporal\.Now\b/],
  ["randomness", /\bMath\.random\b|\bcrypto\.(?:randomUUID|getRandomValues)\b/],
  ["timer", /\b(?:setTimeout|setInterval|queueMicrotask)\(/],
  ["network", /\bfetch\(|\bXMLHttpRequest\b/],
  ["process", /\bprocess\.\w|\bconsole\.\w|\bimport\.meta\b|\bBuffer\.\w|\brequire\(/],
  ["DOM", /(?<![\w.#"'])window\b\s*[.[]|\bglobalThis\b|\b(?:local|session)Storage\b|\bnavigator\./],
  [
    "DOM",
    /(?<![\w.])document\.(?:querySelector|getElement|create|body|head|cookie|addEvent|documentElement)/,
  ],
];

function impurities(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => {
    const code = withoutComments(file.text);
    const used = impure.filter(([, pattern]) => pattern.test(code)).map(([name]) => `${file.path}: ${name}`);
    const imported = importsOf(file)
      .filter(({ specifier }) => /^(?:node:|astro|(?:fs|path|url|crypto|os|util)$)/.test(specifier))
      .map(({ specifier }) => `${file.path}: ${specifier}`);
    return [...used, ...imported];
  });
}

describe("schema, problems, text, importer, meaning, handbook, draft and the asking of a search", () => {
  it("use no clock, randomness, file, network, process or DOM", () => {
    expect(impurities(pureLayers.flatMap(readSources))).toEqual([]);
  });

  it.each([
    'import { readFileSync } from "node:fs";',
    'import path from "path";',
    "const now = Date.now();",
    "const now = new Date();",
    "const t = performance.now();",
    "const x = Math.random();",
    "setTimeout(f, 1);",
    'const r = await fetch("https://example.org");',
    "const home = process.env.HOME;",
    "console.log(1);",
    'const e = document.querySelector("p");',
    "const w = window.innerWidth;",
  ])("would be found impure: %s", (text) => {
    expect(impurities([{ path: "src/handbook/a.ts", text }])).toHaveLength(1);
  });

  it.each([
    "const t = new Date(Date.UTC(2023, 0, 1));",
    "const n = plan.document.title;",
    "for (const document of documents) list.push(document.number);",
    "// never Date.now() here",
    "/* no process.env either */",
    "const windows = windowsOf(words);",
  ])("may say: %s", (text) => {
    expect(impurities([{ path: "src/handbook/a.ts", text }])).toEqual([]);
  });
});
