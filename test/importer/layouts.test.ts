import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { importPlan } from "#importer/import-plan.ts";
import { formatItemsYaml } from "#reading/yaml/items-yaml.ts";
import { splitLines } from "#text/decode.ts";
import { describe, expect, it } from "vitest";

const folder = join(import.meta.dirname, "../fixtures/importer");
const cases = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe("importPlan(source, repairs)", () => {
  it.each(cases.map((entry) => entry.name))("reads the layout “%s” as expected", (name) => {
    const source = splitLines(readFileSync(join(folder, name, "input.txt"), "utf8"));
    const got = formatItemsYaml(importPlan(source, []).file);
    const expected = join(folder, name, "expected.yaml");
    // A new case writes its expectation once, to be read by a person; CI never does.
    if (!existsSync(expected) && process.env["CI"] === undefined) writeFileSync(expected, got);
    expect(got).toBe(readFileSync(expected, "utf8"));
  });
});
