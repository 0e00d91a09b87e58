import { describe, expect, it } from "vitest";
import { type SourceFile, importsOf, readSources, targetOf } from "./source-files.ts";

/**
 * What each room of src/ may import besides itself. A room is a folder of src/ or a file in it; where the folders in one
 * have rules of their own (search), they are listed by path. A layout may ask site.ts for what every page shows (the
 * edition's date).
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  schema: [],
  problems: [],
  hosting: [],
  paths: ["schema"],
  text: ["schema", "problems"],
  sheets: ["text"],
  importer: ["schema", "problems", "text"],
  meaning: ["schema", "problems", "text", "importer"],
  handbook: ["schema", "problems", "text", "importer", "meaning"],
  draft: ["schema", "problems", "paths", "text", "importer", "meaning", "handbook"],
  search: ["text"],
  "search/words": ["search", "text"],
  "search/ask": ["search", "text"],
  "search/place": ["search", "search/ask", "text"],
  "search/page": ["paths", "search", "search/ask", "search/words", "search/place", "search/index", "text", "client"], // prettier-ignore
  "search/index": ["schema", "paths", "text", "meaning", "handbook", "search", "search/ask", "search/words", "search/place", "views"], // prettier-ignore
  reading: [
    "schema",
    "problems",
    "hosting",
    "text",
    "importer",
    "meaning",
    "handbook",
    "draft",
    "search",
    "search/ask",
    "search/words",
  ],
  views: ["schema", "problems", "paths", "text", "meaning", "handbook"],
  exports: [
    "schema",
    "problems",
    "hosting",
    "paths",
    "text",
    "importer",
    "meaning",
    "handbook",
    "draft",
    "sheets",
    "views",
    "search/index",
  ],
  client: ["schema", "problems", "paths", "text", "sheets", "importer", "meaning", "handbook", "draft", "views", "search/ask"], // prettier-ignore
  components: ["schema", "paths", "views", "components", "client", "search/page", "styles"],
  layouts: ["schema", "paths", "views", "components", "client", "styles", "site.ts"],
  pages: ["hosting", "paths", "views", "components", "layouts", "site.ts", "client", "exports", "search/index", "search/page", "styles"], // prettier-ignore
  preview: ["schema", "paths", "importer", "handbook", "reading", "components", "styles"],
  "site.ts": ["schema", "problems", "reading", "handbook"],
  "content.config.ts": ["schema", "reading"],
  styles: [],
};

/** Whoever shows or exports the handbook may name its shapes. */
const mayNameTypesOfHandbook = new Set(["components", "layouts", "pages"]);

/** Inner rooms know no neighbour but these: one subject of meaning does not know the others, a step of the importer only those before it. */
const mayKnow: Readonly<Record<string, readonly string[]>> = {
  "importer/lines": [],
  "importer/formats": ["importer/lines"],
  "importer/items": ["importer/lines"],
  "importer/facts": ["importer/lines"],
  "importer/citations": ["importer/lines"],
  "importer/misreadings": [],
  "meaning/abbreviations": [],
  "meaning/titles": ["meaning/abbreviations"],
  "meaning/agencies": ["meaning/abbreviations"],
  "meaning/deadlines": [],
  "meaning/places": [],
  "meaning/roles": ["meaning/agencies"],
};

/** The first folder in src/ of a path, or the file where it lies in src/ itself; of search the folder in it. */
const layerOf = (path: string): string => {
  const [, first = "", second = "", third] = path.split("/");
  const inner = `${first}/${second}`;
  return third !== undefined && mayImport[inner] !== undefined ? inner : first;
};

/** The inner room of a path, such as “meaning/roles”; empty where it has none with rules of its own. */
const innerOf = (path: string): string => {
  const [, first = "", second = ""] = path.split("/");
  return mayKnow[`${first}/${second}`] === undefined ? "" : `${first}/${second}`;
};

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
        if (typeOnly && other === "handbook" && mayNameTypesOfHandbook.has(layer)) return false;
        if (other !== layer) return !allowed.includes(other);
        const [inner, otherInner] = [innerOf(file.path), innerOf(target)];
        return inner !== "" && otherInner !== inner && !(mayKnow[inner] ?? []).includes(otherInner);
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
    ["src/text/fold.ts", 'import { a } from "#handbook/a.ts";'],
    ["src/importer/a.ts", 'import type { Item } from "#handbook/handbook-types.ts";'],
    ["src/importer/a.ts", 'import {\n  a,\n  b,\n} from "../handbook/a.ts";'],
    ["src/handbook/a.ts", 'import { readContent } from "#reading/read-content.ts";'],
    ["src/handbook/a.ts", 'export { a } from "#views/a.ts";'],
    ["src/views/a.ts", 'const a = await import("#client/a.ts");'],
    ["src/components/Chip.astro", '---\nimport { a } from "#handbook/a.ts";\n---\n<p>x</p>'],
    ["src/pages/index.astro", '---\nimport { readContent } from "../reading/read-content.ts";\n---\n'],
    ["src/handbook/a.ts", 'import { b } from "../../test/b.ts";'],
    ["src/meaning/titles/a.ts", 'import { b } from "#meaning/agencies/b.ts";'],
    ["src/importer/lines/a.ts", 'import { b } from "../items/b.ts";'],
    ["src/search/ask/a.ts", 'import { b } from "#handbook/b.ts";'],
    ["src/strange/a.ts", ""],
  ])("would be found wrong in %s: %s", (path, text) => {
    expect(planted(path, text)).toHaveLength(1);
  });

  it.each([
    ["src/meaning/roles/a.ts", 'import { b } from "#meaning/agencies/b.ts";'],
    ["src/handbook/a.ts", 'import { fold } from "#text/fold.ts";\nimport { b } from "./b.ts";'],
    ["src/pages/index.astro", '---\nimport { getHandbook } from "#site";\n---\n'],
    ["src/components/Chip.astro", '---\nimport type { Item } from "#handbook/handbook-types.ts";\n---\n'],
    ["src/text/a.ts", '// as in import { a } from "#handbook/a.ts"\n'],
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

  it("read and write files in src/reading alone, and in the writer of the search index", () => {
    const users = usersOf(/^(?:node:)?fs(?:\/|$)/, readSources("src"));
    const strangers = users.filter((path) => !path.startsWith("src/reading/"));
    expect(strangers).toEqual(["src/search/index/write.ts"]);
  });

  it.each([
    [/^astro:content$/, 'import { getCollection } from "astro:content";'],
    [/^(?:node:)?fs(?:\/|$)/, 'import { readFile } from "node:fs/promises";'],
    [/^(?:node:)?fs(?:\/|$)/, 'const fs = await import("fs");'],
  ])("would be found by %s: %s", (module, text) => {
    expect(usersOf(module, [{ path: "src/pages/index.astro", text }])).toEqual(["src/pages/index.astro"]);
  });
});
