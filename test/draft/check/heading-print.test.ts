import { describe, expect, it } from "vitest";
import { checkText, soundDraft } from "./drafts.ts";

describe("headings of a level", () => {
  const heading = (words: number): string =>
    `**1. Mục đích**\nNâng cao chất lượng.\n2. ${["Yêu", ...Array.from({ length: words - 2 }, () => "cầu")].join(" ")}`;
  it.each([
    [16, 1],
    [17, 0],
  ])("of %i words are headings: %i told (longestHeading)", (words, told) => {
    const text = soundDraft.replace(/1\. Mục đích\n.*2\. Yêu cầu/su, heading(words));
    const found = checkText(text).filter(({ code }) => code === "heading-print");
    expect(found).toHaveLength(told);
  });
});
