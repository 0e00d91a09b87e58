import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { importPlan } from "#importer/import-plan.ts";
import { formatItemsYaml } from "#reading/yaml/items-yaml.ts";
import { splitLines } from "#text/decode.ts";
import { describe, expect, it } from "vitest";
import { importWords } from "../helpers/import-words.ts";

const folder = join(import.meta.dirname, "../fixtures/importer");
const cases = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe("importPlan(source, repairs, words)", () => {
  it.each(cases.map((entry) => entry.name))("reads the layout “%s” as expected", async (name) => {
    const source = splitLines(readFileSync(join(folder, name, "input.txt"), "utf8"));
    const got = formatItemsYaml(importPlan(source, [], importWords).file);
    await expect(got).toMatchFileSnapshot(join(folder, name, "expected.yaml"));
  });
});
