import { checkVocabulary } from "#reading/checks/check-vocabulary.ts";
import { readContent } from "#reading/read-content.ts";
import { vocabularyListNames } from "#reading/read-vocabulary.ts";
import { describe, expect, it } from "vitest";

const { content, located } = readContent("content");

describe("content/vocabulary", () => {
  it("has each form once, and examples and counter-examples that are read as they say", () => {
    if (content === undefined) throw new Error("content/ is not valid");
    const told: string[] = [];
    checkVocabulary(content, located, (data, path, code, message) =>
      told.push(`${data.file} ${path.join(".")} ${code} ${message}`),
    );
    expect(told).toEqual([]);
  });

  it.each(vocabularyListNames)("has entries in %s", (list) => {
    expect(content?.vocabulary[list].length).toBeGreaterThan(0);
  });
});
