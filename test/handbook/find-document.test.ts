import { findDocument } from "#handbook/find-document.ts";
import { documentEntry } from "#schema/documents.ts";
import { citedDocument } from "#schema/items.ts";
import { describe, expect, test } from "vitest";

const law = (id: string, number: string, issuedOn: string) =>
  documentEntry.parse({
    id,
    kind: "Luật",
    number,
    name: "Luật Cư trú",
    issuedOn,
    issuer: "Quốc hội",
    title: null,
  });
const documents = [
  law("81-2006-qh11", "81/2006/QH11", "2006-11-29"),
  law("68-2020-qh14", "68/2020/QH14", "2020-11-13"),
  documentEntry.parse({
    id: "06-qd-ttg",
    kind: "Quyết định",
    number: "06/QĐ-TTg",
    aliases: ["06/2022/QĐ-TTg"],
    issuedOn: "2022-01-06",
    issuer: "Thủ tướng Chính phủ",
    title: "Phê duyệt Đề án",
  }),
];
const cite = (facts: object) =>
  citedDocument.parse({
    kind: "Luật",
    number: null,
    issuedOn: null,
    issuer: null,
    relation: "mentions",
    line: 1,
    text: "…",
    occurrences: [{ relation: "mentions", line: 1, text: "…" }],
    ...facts,
  });
const find = (facts: object, day: string | null = "2024-03") => findDocument(cite(facts), documents, day);

describe("findDocument(cite, documents, day)", () => {
  test.each<[string, object, string | null, string | null]>([
    ["a law by its name: the last one before the plan", { name: "Luật Cư trú" }, "2024-03", "68-2020-qh14"],
    ["the law of an older plan", { name: "Luật cư trú" }, "2015-01-31", "81-2006-qh11"],
    ["no law where the plan is older than all", { name: "Luật Cư trú" }, "2001", null],
    ["the last where the plan has no day", { name: "Luật Cư trú" }, null, "68-2020-qh14"],
    ["a law by its year", { name: "Luật Cư trú", year: "2006" }, "2024-03", "81-2006-qh11"],
    ["none of another year", { name: "Luật Cư trú", year: "2025" }, "2026-01", null],
    ["a law by its number", { number: "81/2006/QH11", name: "Luật Cư trú" }, "2024-03", "81-2006-qh11"],
    ["a number in another form", { kind: "Quyết định", number: "06/2022/QĐ-TTg" }, "2024-03", "06-qd-ttg"],
    [
      "none of another day",
      { kind: "Quyết định", number: "06/QĐ-TTg", issuedOn: "2023-01-06" },
      "2024-03",
      null,
    ],
    ["none of another name", { name: "Luật Căn cước" }, "2024-03", null],
  ])("finds %s", (_, facts, day, id) => {
    expect(find(facts, day)).toBe(id);
  });
});
