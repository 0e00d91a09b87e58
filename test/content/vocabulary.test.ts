import { fileRules } from "#reading/checks/check-rules.ts";
import { vocabularyListNames } from "#reading/content/read-vocabulary.ts";
import { readContent } from "#reading/read-content.ts";
import { describe, expect, it } from "vitest";

const { content, located } = readContent("content");

describe("content/vocabulary", () => {
  it("has each form once, and examples and counter-examples that are read as they say", () => {
    if (content === undefined || located === undefined) throw new Error("content/ is not valid");
    const rules = fileRules.filter((rule) => rule.name === "vocabulary");
    expect(rules.map((rule) => rule.check({ content, located }))).toEqual([[]]);
  });

  it.each(vocabularyListNames)("has entries in %s", (list) => {
    expect(content?.vocabulary[list].length).toBeGreaterThan(0);
  });
});
