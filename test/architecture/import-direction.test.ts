import { describe, expect, it } from "vitest";
import { type SourceFile, importsOf, readSources, targetOf } from "./source-files.ts";

/**
 * What each layer of src/ may import besides itself; design.md "One way for the data".
 * A layout may ask site.ts for what every page shows (the edition's date).
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  schema: [],
  problems: [],
  hosting: [],
  text: ["schema", "problems"],
  importer: ["schema", "problems", "text"],
  model: ["schema", "problems", "text", "importer"],
  reading: ["schema", "problems", "hosting", "text", "importer", "model"],
  views: ["schema", "problems", "text", "model"],
  exports: ["schema", "problems", "hosting", "text", "model", "views"],
  client: ["schema", "problems", "text", "importer", "model", "views"],
  components: ["schema", "views", "components", "client", "styles"],
  layouts: ["schema", "views", "components", "client", "styles", "site.ts"],
  pages: ["hosting", "views", "components", "layouts", "site.ts", "client", "exports", "styles"],
  "site.ts": ["schema", "problems", "reading", "model"],
  "middleware.ts": ["views", "components", "site.ts"],
  "content.config.ts": ["schema", "reading"],
  styles: [],
};

/** Whoever shows or exports the handbook may name its shapes. */
const mayNameTypesOfModel = new Set(["components", "layouts", "pages"]);

/** Layer of a path of the repository: the folder in src/, or the file where it lies in src/ itself. */
const layerOf = (path: string): string => path.split("/")[1] ?? "";

function wrongImports(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => {
    const layer = layerOf(file.path);
    const allowed = mayImport[layer];
    if (allowed === undefined) return [`${file.path} is in no layer`];
    return importsOf(file)
      .filter(({ specifier, typeOnly }) => {
        const target = targetOf(file.path, specifier);
        if (target === undefined) return false;
        if (!target.startsWith("src/")) return true;
        const other = layerOf(target);
        if (typeOnly && other === "model" && mayNameTypesOfModel.has(layer)) return false;
        return other !== layer && !allowed.includes(other);
      })
      .map(({ specifier }) => `${file.path} imports ${specifier}`);
  });
}

const planted = (path: string, text: string): readonly string[] => wrongImports([{ path, text }]);

describe("imports in src/", () => {
  it("follow the way of the data", () => {
    expect(wrongImports(readSources("src"))).toEqual([]);
  });

  it.each([
    ["src/text/fold.ts", 'import { a } from "#model/a.ts";'],
    ["src/importer/a.ts", 'import type { Item } from "#model/handbook-types.ts";'],
    ["src/importer/a.ts", 'import {\n  a,\n  b,\n} from "../model/a.ts";'],
    ["src/model/a.ts", 'import { readContent } from "#reading/read-content.ts";'],
    ["src/model/a.ts", 'export { a } from "#views/a.ts";'],
    ["src/views/a.ts", 'const a = await import("#client/a.ts");'],
    ["src/components/Chip.astro", '---\nimport { a } from "#model/a.ts";\n---\n<p>x</p>'],
    ["src/pages/index.astro", '---\nimport { readContent } from "../reading/read-content.ts";\n---\n'],
    ["src/model/a.ts", 'import { b } from "../../test/b.ts";'],
    ["src/strange/a.ts", ""],
  ])("would be found wrong in %s: %s", (path, text) => {
    expect(planted(path, text)).toHaveLength(1);
  });

  it.each([
    ["src/model/a.ts", 'import { fold } from "#text/fold.ts";\nimport { b } from "./b.ts";'],
    ["src/pages/index.astro", '---\nimport { getHandbook } from "#site";\n---\n'],
    ["src/components/Chip.astro", '---\nimport type { Item } from "#model/handbook-types.ts";\n---\n'],
    ["src/text/a.ts", '// as in import { a } from "#model/a.ts"\n'],
    ["src/text/a.ts", 'import { z } from "zod";'],
  ])("are right in %s: %s", (path, text) => {
    expect(planted(path, text)).toEqual([]);
  });
});

function usersOf(module: RegExp, files: readonly SourceFile[]): readonly string[] {
  return files
    .filter((file) => importsOf(file).some((one) => module.test(one.specifier)))
    .map((file) => file.path);
}

describe("modules with side effects", () => {
  it("are asked for content by src/site.ts alone; content.config.ts defines the collections", () => {
    const users = usersOf(/^astro:content$/, readSources("src"));
    const strangers = users.filter((path) => path !== "src/site.ts" && path !== "src/content.config.ts");
    expect(strangers).toEqual([]);
  });

  it("read files in src/reading alone", () => {
    const users = usersOf(/^(?:node:)?fs(?:\/|$)/, readSources("src"));
    expect(users.filter((path) => !path.startsWith("src/reading/"))).toEqual([]);
  });

  it.each([
    [/^astro:content$/, 'import { getCollection } from "astro:content";'],
    [/^(?:node:)?fs(?:\/|$)/, 'import { readFile } from "node:fs/promises";'],
    [/^(?:node:)?fs(?:\/|$)/, 'const fs = await import("fs");'],
  ])("would be found by %s: %s", (module, text) => {
    expect(usersOf(module, [{ path: "src/pages/index.astro", text }])).toEqual(["src/pages/index.astro"]);
  });
});
