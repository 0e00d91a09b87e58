import { describe, expect, it } from "vitest";
import { draftRules } from "#draft/check/check-draft.ts";
import { checkText } from "./drafts.ts";
import { officeSentences, putSentence } from "./put-sentence.ts";

/** Sentences of each rule of either kind: fewer show no kind. */
const atLeast = 4;

describe.each(officeSentences)("$rule", ({ code, wrong, right }) => {
  it("has sentences of both kinds", () => {
    expect(Math.min(wrong.length, right.length)).toBeGreaterThanOrEqual(atLeast);
    expect(draftRules.map((rule) => rule.code)).toContain(code);
  });

  it.each(wrong)("is told of %s: “%s”", (place, text) => {
    expect(checkText(putSentence(place, text)).map((one) => one.code)).toContain(code);
  });

  it.each(right)("is not told of %s: “%s”, nor is anything else", (place, text) => {
    expect(checkText(putSentence(place, text))).toEqual([]);
  });
});
