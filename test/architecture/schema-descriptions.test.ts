import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readSources, repositoryRoot } from "./source-files.ts";
import { join } from "node:path";

type Json = z.core.JSONSchema.BaseSchema;

const isSchema = (value: unknown): value is Json => typeof value === "object" && value !== null;

/** Says so itself, or in what it may be besides null. */
const isDescribed = (json: Json): boolean =>
  json.description !== undefined ||
  (json.anyOf ?? []).some((branch) => isSchema(branch) && isDescribed(branch));

/** Paths of the fields of a schema that carry no description, such as "cites[].line"; empty when all do. */
function undescribed(schema: z.ZodType): readonly string[] {
  const found = new Set<string>();
  const walk = (json: Json, path: string): void => {
    for (const [key, field] of Object.entries(json.properties ?? {})) {
      if (!isSchema(field)) continue;
      const here = path === "" ? key : `${path}.${key}`;
      if (!isDescribed(field) && field.const === undefined) found.add(here);
      walk(field, here);
    }
    for (const branch of [...(json.anyOf ?? []), ...(json.oneOf ?? []), ...(json.allOf ?? [])]) {
      if (isSchema(branch)) walk(branch, path);
    }
    if (isSchema(json.items)) walk(json.items as Json, `${path}[]`);
    if (isSchema(json.additionalProperties)) walk(json.additionalProperties as Json, `${path}.*`);
  };
  walk(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }), "");
  return [...found];
}

describe("schemas", () => {
  it.each(readSources("src/schema").map((file) => file.path))("describe every field: %s", async (path) => {
    const exported: unknown = await import(join(repositoryRoot, path));
    const schemas = Object.entries(exported as object).filter(([, value]) => value instanceof z.ZodType);
    const missing = schemas.flatMap(([name, value]) =>
      undescribed(value as z.ZodType).map((key) => `${name}: ${key}`),
    );
    expect(missing).toEqual([]);
  });

  it("would be caught with a field undescribed, at any depth", () => {
    const good = z.strictObject({ a: z.string().describe("A.") });
    expect(undescribed(good)).toEqual([]);
    expect(undescribed(z.strictObject({ b: z.string() }))).toEqual(["b"]);
    expect(
      undescribed(
        z.array(z.strictObject({ list: z.array(z.strictObject({ c: z.string() })).describe("L.") })),
      ),
    ).toEqual(["[].list[].c"]);
    expect(
      undescribed(z.strictObject({ d: z.string().optional(), e: z.array(z.string()).default([]) })),
    ).toEqual(["d", "e"]);
    expect(undescribed(z.strictObject({ f: z.string().describe("F.").nullable().optional() }))).toEqual([]);
  });
});
