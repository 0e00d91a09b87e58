import { importPlan } from "#importer/import-plan.ts";
import { formatItemsYaml } from "#reading/yaml/items-yaml.ts";
import { describe, expect, it } from "vitest";
import { importWords } from "../helpers/import-words.ts";
import { content } from "../helpers/own-content.ts";

describe("content/", () => {
  it.each([...content.plans])("imports %s twice to the same bytes", (_, plan) => {
    const run = (): string => formatItemsYaml(importPlan(plan.source, plan.review.repairs, importWords).file);
    expect(run()).toBe(run());
  });
});
