import { listItemTitles, titleKey } from "#handbook/printed-titles.ts";
import { foldedWords, toKey } from "#text/tokens.ts";
import { describe, expect, it } from "vitest";
import { content, handbook } from "../helpers/own-content.ts";

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

  it("names its groups as the plan of Ninh Bình prints them, abbreviations written out", () => {
    const { groups } = content.plans.get("ninh-binh-2023")!.imported;
    const writeOut = (title: string): string =>
      title
        .replace(/ \([A-Z]+\)/g, "")
        .replace("DVC", "dịch vụ công")
        .replace("CSDLQG về DC", "cơ sở dữ liệu quốc gia về dân cư")
        .replace("TTHC", "thủ tục hành chính");
    expect(content.groups.map(({ title }) => foldedWords(title))).toEqual(
      groups.map(({ title }) => foldedWords(writeOut(title))),
    );
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
