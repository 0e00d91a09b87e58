import { expect, it } from "vitest";
import { checkDraft } from "#draft/check/check-draft.ts";
import { packContent, unpackContent } from "#draft/check/pack-content.ts";
import { readDraft } from "#draft/check/read-draft.ts";
import { content } from "../../helpers/own-content.ts";
import { soundDraft } from "./drafts.ts";

it("a draft is checked alike with the content of the folder and with the one that a browser loads", () => {
  const text = soundDraft
    .replace("Sở Y tế", "Sở Thông tin và Truyền thông")
    .replace("30/11/2027", "30/11/2023");
  const check = (own: typeof content) => {
    const draft = readDraft({ lines: text.split("\n"), content: own, today: "2026-11-29" });
    return draft === undefined ? [] : checkDraft(draft);
  };
  const found = check(unpackContent(packContent(content)));
  expect(found).toEqual(check(content));
  expect(found.map(({ code }) => code)).toEqual(expect.arrayContaining(["gone-agency", "deadline-past"]));
});
