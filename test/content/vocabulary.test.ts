import { misreadExample } from "#reading/checks/misread-example.ts";
import { repeatedForm } from "#reading/checks/repeated-form.ts";
import { vocabularyListNames } from "#reading/content/read-vocabulary.ts";
import { type VocabularyList, sharingLists } from "#schema/vocabulary/vocabulary.ts";
import { expandChoices } from "#text/choices.ts";
import { toKey } from "#text/tokens.ts";
import { describe, expect, it } from "vitest";
import { content, located } from "../helpers/own-content.ts";

describe("content/vocabulary", () => {
  it("has each form once, and examples and counter-examples that are read as they say", () => {
    const rules = [repeatedForm, misreadExample];
    expect(rules.flatMap((rule) => rule.check({ content, located }))).toEqual([]);
  });

  it.each([
    ["levels", "chủ trì", "đã có ở mục “chủ trì”"], // no list shares a form with levels
    ["laws", "tỉnh", ""], // levels come behind: told at their place
    ["laws", "quản lý", ""], // laws may share with agencies-around and titles
  ] as const)("tells of a form of %s that stands elsewhere: %s", (list, form, told) => {
    const [first, ...rest] = content.vocabulary[list];
    if (first === undefined) throw new Error(`${list} is empty`);
    const vocabulary = { ...content.vocabulary, [list]: [{ ...first, forms: [form] }, ...rest] };
    const found = repeatedForm.check({ content: { ...content, vocabulary }, located });
    const repeated = found.map(({ message }) => message);
    expect(repeated.join()).toContain(told);
    expect(repeated).toHaveLength(form === "quản lý" ? 0 : 1);
  });

  it.each(sharingLists)("has a form that %s and %s share, so that the pair is needed", (one, other) => {
    const formsOf = (list: VocabularyList): readonly string[] =>
      content.vocabulary[list].flatMap(({ term, forms }) => [term, ...forms.flatMap(expandChoices)].map(toKey));
    const others = new Set(formsOf(other));
    expect(formsOf(one).filter((form) => others.has(form))).not.toEqual([]);
  });

  it.each(vocabularyListNames)("has entries in %s", (list) => {
    expect(content.vocabulary[list].length).toBeGreaterThan(0);
  });
});
