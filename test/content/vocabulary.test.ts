import { fileRules } from "#reading/checks/check-rules.ts";
import { vocabularyListNames } from "#reading/content/read-vocabulary.ts";
import { type VocabularyList, sharingLists } from "#schema/vocabulary/vocabulary.ts";
import { readContent } from "#reading/read-content.ts";
import { toKey } from "#text/tokens.ts";
import { describe, expect, it } from "vitest";

const { content, located } = readContent("content");

describe("content/vocabulary", () => {
  it("has each form once, and examples and counter-examples that are read as they say", () => {
    if (content === undefined || located === undefined) throw new Error("content/ is not valid");
    const rules = fileRules.filter((rule) => rule.name === "vocabulary");
    expect(rules.map((rule) => rule.check({ content, located }))).toEqual([[]]);
  });

  it.each([
    ["levels", "chủ trì", "đã có ở mục “chủ trì”"], // no list shares a form with levels
    ["laws", "tỉnh", ""], // levels come behind: told at their place
    ["laws", "quản lý", ""], // laws may share with agencies-around and titles
  ] as const)("tells of a form of %s that stands elsewhere: %s", (list, form, told) => {
    if (content === undefined || located === undefined) throw new Error("content/ is not valid");
    const [first, ...rest] = content.vocabulary[list];
    if (first === undefined) throw new Error(`${list} is empty`);
    const vocabulary = { ...content.vocabulary, [list]: [{ ...first, forms: [form] }, ...rest] };
    const [rule] = fileRules.filter((one) => one.name === "vocabulary");
    const found = rule?.check({ content: { ...content, vocabulary }, located }) ?? [];
    const repeated = found.filter(({ code }) => code === "repeated-form").map(({ message }) => message);
    expect(repeated.join()).toContain(told);
    expect(repeated).toHaveLength(form === "quản lý" ? 0 : 1);
  });

  it.each(sharingLists)("has a form that %s and %s share, so that the pair is needed", (one, other) => {
    const formsOf = (list: VocabularyList): readonly string[] =>
      content?.vocabulary[list].flatMap(({ term, forms }) => [term, ...forms].map(toKey)) ?? [];
    const others = new Set(formsOf(other));
    expect(formsOf(one).filter((form) => others.has(form))).not.toEqual([]);
  });

  it.each(vocabularyListNames)("has entries in %s", (list) => {
    expect(content?.vocabulary[list].length).toBeGreaterThan(0);
  });
});
