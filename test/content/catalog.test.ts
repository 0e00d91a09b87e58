import { listItemTitles, titleKey } from "#handbook/printed-titles.ts";
import { toKey } from "#text/tokens.ts";
import { describe, expect, it } from "vitest";
import { handbook } from "../helpers/own-content.ts";

describe("content/catalog", () => {
  it("has a note of every model that names the items it rests on", () => {
    expect(handbook.models.filter(({ sources }) => sources.length === 0).map(({ id }) => id)).toEqual([]);
  });

  it("shows as names in plans only what an item prints, and every such name", () => {
    for (const model of handbook.models) {
      const printed = handbook.items
        .filter((item) => item.models.some(({ id, relation }) => id === model.id && relation === "same"))
        .flatMap(listItemTitles)
        .map(titleKey)
        .filter((key) => key !== titleKey(model.title));
      expect(new Set(model.aliases.map(titleKey))).toEqual(new Set(printed));
      expect(model.synonyms.filter((synonym) => printed.includes(titleKey(synonym)))).toEqual([]);
    }
  });

  it("keeps words of another meaning out of the synonyms", () => {
    const others = ["trợ giúp pháp lý", "chấm điểm tín dụng", "phát triển công dân số", "địa chỉ số quốc gia", "sân bay", "bến xe"];
    const synonyms = handbook.models.flatMap((model) => model.synonyms.map((one) => toKey(one)));
    expect(others.filter((other) => synonyms.some((one) => one.includes(toKey(other))))).toEqual([]);
  });

  it("writes abbreviations out in titles, but for names that are abbreviations", () => {
    const names = new Set(["VNeID", "SSO", "LGSP", "LED", "MOOC", "SOC", "ASM", "AI"]);
    const short = handbook.models.flatMap(({ title }) =>
      (title.match(/\p{L}*\p{Lu}\p{L}*\p{Lu}\p{L}*/gu) ?? []).filter((word) => !names.has(word)),
    );
    expect(short).toEqual([]);
  });
});
