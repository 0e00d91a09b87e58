import { readFileSync, readdirSync } from "node:fs";
import { join, posix, relative } from "node:path";
import { listFieldFiles } from "#exports/field-files.ts";
import { contentFiles, nameSchema, schemaFolder } from "#schema/content-files.ts";
import type { ContentFile } from "#schema/content-files.ts";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const fieldFiles = listFieldFiles();

const root = join(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");

/** Whether a path in the content folder is of a kind: its ids are any names. */
function isOfKind(path: string, kind: ContentFile): boolean {
  const pattern = kind.path.replaceAll(".", "\\.").replace(/<\w+>/g, "[^/]+");
  return new RegExp(`^${pattern}$`).test(path);
}

const paths = readdirSync(join(root, "content"), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:ya?ml|mdx)$/.test(entry.name))
  .map((entry) => relative(join(root, "content"), join(entry.parentPath, entry.name)).replaceAll("\\", "/"));

describe("what authors are told of fields", () => {
  it.each([...fieldFiles])("is what src/schema says (else: npm run fields): %s", (path, text) => {
    expect(read(path)).toBe(text);
  });

  it("has no schema left of a file that is gone", () => {
    const kept = readdirSync(join(root, "content", schemaFolder)).map((name) => `content/${schemaFolder}/${name}`);
    expect(kept.filter((path) => !fieldFiles.has(path))).toEqual([]);
  });

  it("covers every file under content/, each by one kind", () => {
    const kindsOf = (path: string): number => contentFiles.filter((kind) => isOfKind(path, kind)).length;
    expect(paths.filter((path) => kindsOf(path) !== 1)).toEqual([]);
  });

  it.each(paths.filter((path) => path.endsWith(".yaml")))("is named in the first line of %s", (path) => {
    const kind = contentFiles.find((one) => isOfKind(path, one));
    const line = read(`content/${path}`).split("\n", 1)[0] ?? "";
    expect(line).toBe(kind === undefined ? "" : nameSchema(kind));
    const named = posix.join("content", posix.dirname(path), line.split("$schema=")[1] ?? "");
    expect(fieldFiles.has(named)).toBe(true);
  });
});

describe("the JSON Schemas", () => {
  const schemaOf = (name: string): unknown => JSON.parse(read(`content/${schemaFolder}/${name}.json`));

  it("let an author leave out what has a default, and no key of another name", () => {
    expect(schemaOf("review")).toMatchObject({ type: "object", additionalProperties: false });
    expect(schemaOf("review")).not.toHaveProperty("required");
    expect(schemaOf("edition")).toMatchObject({ required: ["date"] });
  });

  it("show the example of a format as the value it is", () => {
    const place = { properties: { place: { examples: ["37"] }, source: { required: ["file", "sha256", "lines"] } } };
    expect(schemaOf("plan")).toMatchObject(place);
    expect(JSON.stringify(schemaOf("plan"))).not.toMatch(/"advice"|"example"/);
  });
});

describe("docs/fields.md", () => {
  it.each([
    "| `matches[].models[].relation` | `same`, `part`, `related` | required | How an item belongs to a model: same; part (the item joins this model with another); related (a task about the model). |",
    "| `repairs[].line` | number from 1 or `all` | required | Line in source.txt, or “all” for every line that holds the printed words. |",
    "| `[].search` | `true` or `false` | absent: `true` | Whether search finds the expansion by the abbreviation and back. |",
    "| `[].abbreviations` | list of text | absent: `[]` | Abbreviations, matched with their case. |",
    "| `group` | number from 1 | required | Number of its group in groups.yaml. |",
    "| `document.title.lines` | [number from 1, number from 1] | required | First and last line in source.txt, from 1. |",
  ])("says %s", (row) => {
    expect(read("docs/fields.md")).toContain(`\n${row}\n`);
  });
});

describe("the name of a schema", () => {
  it("is a comment to YAML", () => {
    expect(parse(`${nameSchema({ name: "x", path: "a/b/x.yaml" })}\na: 1\n`)).toEqual({ a: 1 });
    expect(nameSchema({ name: "x", path: "a/b/x.yaml" })).toBe("# yaml-language-server: $schema=../../.schema/x.json");
  });
});
